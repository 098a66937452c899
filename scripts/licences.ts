/** `npm run licences`: writes the licences of what this site is built with; `--check` only reports if they are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fail, print, readArguments } from './arguments.ts';

const FILE = 'src/site/licences.json';

type Names = Readonly<Record<string, string>>;

const { t, values } = readArguments({ check: [] }, (help) => help.licences(FILE), 0);
const manifest: Record<string, Names | undefined> = JSON.parse(readFileSync('package.json', 'utf8'));
/** What packages say of their licence where npm does not read it: in a list of the old form, or in their readme alone. */
const SAID_ELSEWHERE: Names = { busboy: 'MIT', 'humanize-number': 'MIT', only: 'MIT', streamsearch: 'MIT' };
const packages: Record<string, { license?: string }> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
const licenceOf = (path: string) => packages[path]?.license ?? SAID_ELSEWHERE[nameOf(path)];
const paths = Object.keys(packages).filter(Boolean);

const direct = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
  Object.keys(manifest[kind] ?? {}),
);
const unknown = paths.filter((path) => !licenceOf(path));
if (unknown.length > 0) fail(t.unknownLicence(unknown.join(', ')));

/** The libraries that we chose, by licence, and how many others come along with them under which. */
const licences = [...Map.groupBy(paths, (path) => licenceOf(path) ?? '')]
  .map(([licence, under]) => {
    const names = [...new Set(under.map(nameOf))];
    return {
      licence,
      libraries: names.filter((name) => direct.includes(name)).sort(),
      others: names.filter((name) => !direct.includes(name)).length,
    };
  })
  .sort((a, b) => b.libraries.length - a.libraries.length || b.others - a.others || (a.licence < b.licence ? -1 : 1));
const text = `${JSON.stringify(licences, null, 2)}\n`;

if (!values.check) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  print(`${t.outOfDate(FILE, 'npm run licences')}\n`);
  process.exitCode = 1;
}
