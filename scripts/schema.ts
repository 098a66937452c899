/** `npm run schema`: writes `docs/schema` from the Zod schemas; `--check` only reports what is out of date, and exits 1. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemaText, SCHEMA_FILES } from '#schema/json-schema.ts';
import { print, readArguments } from './arguments.ts';

const FOLDER = 'docs/schema';
const SETTINGS = '.vscode/settings.json';

const { t, values } = readArguments({ check: [] }, (help) => help.schema(FOLDER), 0);

if (values.check) {
  const stale = SCHEMA_FILES.filter((file) => read(`${FOLDER}/${file.name}`) !== jsonSchemaText(file)).map(
    ({ name }) => `${FOLDER}/${name}`,
  );
  const settings = read(SETTINGS);
  const problems = SCHEMA_FILES.some(({ name, files }) => !settings.includes(`"./${FOLDER}/${name}": "${files}"`))
    ? [...stale, SETTINGS]
    : stale;
  for (const path of problems) print(`${t.outOfDate(path, 'npm run schema')}\n`);
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
