/** `npm run schema`: writes `docs/schema` from the Zod schemas; `--check` only tells what is out of date, and exits 1. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemaText, SCHEMA_FILES } from '#schema/json-schema.ts';
import type { Locale } from '#schema/locale.ts';
import { print, readArguments } from './arguments.ts';

const FOLDER = 'docs/schema';
const SETTINGS = '.vscode/settings.json';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run schema [-- --check] [--lang fr|en]

Écrit ${FOLDER} à partir de src/schema, pour que les éditeurs de texte aident à remplir les fiches.
--check n’écrit rien : dit ce qui n’est plus à jour, et sort avec 1.
`,
  en: `npm run schema [-- --check] [--lang fr|en]

Writes ${FOLDER} from src/schema, so that text editors help to fill in the entries.
--check writes nothing: it tells what is out of date, and exits with 1.
`,
};

const { locale, values } = readArguments({ check: [] }, HELP, 0);

if (values.check) {
  const stale = SCHEMA_FILES.filter((file) => read(`${FOLDER}/${file.name}`) !== jsonSchemaText(file)).map(
    ({ name }) => `${FOLDER}/${name}`,
  );
  const settings = read(SETTINGS);
  const problems = SCHEMA_FILES.some(({ name, files }) => !settings.includes(`"./${FOLDER}/${name}": "${files}"`))
    ? [...stale, SETTINGS]
    : stale;
  const word = locale === 'fr' ? 'n’est pas à jour : npm run schema' : 'is out of date: npm run schema';
  for (const path of problems) print(`${path} ${word}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of SCHEMA_FILES) writeFileSync(`${FOLDER}/${file.name}`, jsonSchemaText(file));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
