/** `npm run licences`: writes the licences of what this site is built with; `--check` only tells if they are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '#schema/locale.ts';
import { fail, print, readArguments } from './arguments.ts';

const FILE = 'src/site/licences.json';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run licences [-- --check] [--lang fr|en]

Écrit ${FILE} à partir de package.json et de package-lock.json : la page « À propos » le montre.
--check n’écrit rien : dit si le fichier n’est plus à jour, et sort avec 1.
`,
  en: `npm run licences [-- --check] [--lang fr|en]

Writes ${FILE} from package.json and package-lock.json: the page “About” shows it.
--check writes nothing: it tells whether the file is out of date, and exits with 1.
`,
};

type Names = Readonly<Record<string, string>>;

const { locale, values } = readArguments({ check: [] }, HELP, 0);
const manifest: Record<string, Names | undefined> = JSON.parse(readFileSync('package.json', 'utf8'));
const locked: Record<string, { license?: string }> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

const direct = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
  Object.keys(manifest[kind] ?? {}),
);
const unknown = Object.keys(locked).filter((path) => path && !locked[path]?.license);
if (unknown.length > 0)
  fail(locale === 'fr' ? `Licence inconnue : ${unknown.join(', ')}` : `Unknown licence: ${unknown.join(', ')}`);

/** The libraries that we chose, by licence, and how many others come along with them under which. */
const licences = [...Map.groupBy(Object.keys(locked).filter(Boolean), (path) => locked[path]?.license ?? '')]
  .map(([licence, paths]) => {
    const names = [...new Set(paths.map((path) => path.replace(/^.*node_modules\//, '')))];
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
  print(
    locale === 'fr' ? `${FILE} n’est pas à jour : npm run licences\n` : `${FILE} is out of date: npm run licences\n`,
  );
  process.exitCode = 1;
}
