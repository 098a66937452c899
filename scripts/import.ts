/** `npm run import`: lays a spreadsheet or a KoboToolbox export into the entries; writes nothing unless told to. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import { REPLACEABLE } from '#imports/merge/merge-facts.ts';
import type { ImportPlan } from '#imports/outcome.ts';
import { planImport } from '#imports/plan.ts';
import { refusedTable } from '#imports/refused.ts';
import { reportRow, reportSummary } from '#imports/report.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { type Mapping, type MappingProblem, mappingText, NO_MAPPING, readMapping } from '#imports/rows/mapping.ts';
import { citationProblem } from '#imports/rows/read-facts.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import { type Table, TableError } from '#imports/tables/table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';
import { describeFileProblem, describeProblem } from '#imports/wording.ts';
import type { ContentRecords } from '#model/directory.ts';
import { partialDateSchema } from '#schema/text.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readSoundContent, today, writeWhole } from './content.ts';
import { IMPORT_HELP } from './import-help.ts';

/** What `--accept` can replace; `withdraw` is a visitor's wish, not a field. */
const ACCEPTABLE: readonly string[] = [...REPLACEABLE, 'all', 'withdraw'];

/** Far above what 50,000 rows take. */
const MOST_BYTES = 50 * 1024 * 1024;

const { locale, values, positionals } = readArguments(
  {
    source: ANY_TEXT,
    mapping: ANY_TEXT,
    'save-mapping': [],
    sheet: ANY_TEXT,
    accept: ANY_TEXT,
    refused: ANY_TEXT,
    date: ANY_TEXT,
    write: [],
    changes: [],
  },
  IMPORT_HELP,
  1,
);
const say = (fr: string, en: string) => (locale === 'fr' ? fr : en);
const option = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);

const [file] = positionals;
if (file === undefined) fail(IMPORT_HELP[locale].trimEnd());
const table = await readTable(file);
const mappingPath = option('mapping') ?? `${file}.mapping.yaml`;
const mapping = readMappingFile(mappingPath, option('mapping') !== undefined);
// An interrupted run may have written a member and not yet its network: the same rows mend that.
const { files, records } = readSoundContent(locale, ['ONE_SIDED_MEMBERSHIP']);
const cite = readSource(option('source'), records);
const books = createWordbooks(records, mapping);
const columns = readColumns(table.headers, mapping, books);

if (values['save-mapping']) {
  writeWhole(
    mappingPath,
    mappingText(
      new Map(columns.flatMap(({ header, field, choice }) => (header && !choice ? [[header, field] as const] : []))),
      mapping,
    ),
  );
  print(
    say(
      `${mappingPath} est écrit : relisez-le, puis importez.\n`,
      `${mappingPath} is written: read it over, then import.\n`,
    ),
  );
} else run();

function run(): void {
  const hasWho = columns.some(({ field }) => field === 'name' || field === 'id');
  if (!hasWho && mapping.defaults.id === undefined)
    fail(
      say(
        `${file} : aucune colonne ne donne le nom ni l’identifiant de l’organisation. Dites-le avec --save-mapping.`,
        `${file}: no column gives the name or the id of the organisation. Say which with --save-mapping.`,
      ),
    );
  const unused = columns
    .filter(({ field, header }) => field === undefined && header !== '')
    .map(({ header }) => `« ${header} »`);
  if (unused.length > 0)
    print(
      say(
        `Colonnes laissées de côté : ${unused.join(', ')} (voir --save-mapping)\n`,
        `Columns left aside: ${unused.join(', ')} (see --save-mapping)\n`,
      ),
    );
  const options = { cite, accept: readAccepted(), today: readDate(), onProgress: showProgress };
  const plan = planImport({ table, columns, mapping, books, files, records, options });
  const name = basename(file ?? '');
  const shown = plan.outcomes.filter(
    ({ kind, changes, note }) => !values.changes || kind !== 'unchanged' || changes.length > 0 || note,
  );
  print(shown.map((outcome) => reportRow(name, outcome, locale)).join('') + reportSummary(plan.outcomes, locale));
  finish(plan);
}

function finish(plan: ImportPlan): void {
  const refused = plan.outcomes.filter(({ kind }) => kind === 'refused' || kind === 'probable');
  const refusedPath = option('refused') ?? (values.write ? `${file}.refused.csv` : undefined);
  if (refusedPath && refused.length > 0) {
    writeWhole(refusedPath, rowsToCsv(refusedTable(table, refused, locale), SPREADSHEETS[locale]));
    print(
      say(
        `Lignes à reprendre, avec leur motif : ${refusedPath}\n`,
        `Rows to take up again, with the reason: ${refusedPath}\n`,
      ),
    );
  } else if (refusedPath && existsSync(refusedPath)) rmSync(refusedPath);
  if (values.write) for (const { path, text } of plan.entries) writeWhole(path, text);
  const count = plan.entries.length;
  print(
    values.write
      ? say(
          `Fiches écrites : ${count}. Relisez-les (git diff), puis : npm run validate\n`,
          `Entries written: ${count}. Read them over (git diff), then: npm run validate\n`,
        )
      : say(
          `Rien n’est écrit. Avec --write : ${count} fiche(s).\n`,
          `Nothing is written. With --write: ${count} entries.\n`,
        ),
  );
  process.exitCode = refused.length > 0 ? 1 : 0;
}

async function readTable(path: string): Promise<Table> {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) fail(say(`${path} : ce fichier n’existe pas.`, `${path}: no such file.`));
  if (size.size > MOST_BYTES)
    fail(`${path} : ${describeFileProblem('TOO_LARGE', String(Math.ceil(size.size / 1e6)), locale)}`);
  try {
    const bytes = new Uint8Array(readFileSync(path));
    const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
    return isWorkbook ? await readXlsx(bytes, option('sheet')) : readCsv(bytes);
  } catch (error) {
    if (error instanceof TableError) fail(`${path} : ${describeFileProblem(error.problem, error.detail, locale)}`);
    return fail(`${path} : ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readMappingFile(path: string, isWanted: boolean): Mapping {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    if (isWanted && !values['save-mapping']) fail(say(`${path} : ce fichier n’existe pas.`, `${path}: no such file.`));
    return NO_MAPPING;
  }
  const mapping: Mapping | MappingProblem = readMapping(readFileSync(path, 'utf8'));
  if (!('at' in mapping)) return mapping;
  const { at, nearest } = mapping;
  const advice = nearest ? say(` Vouliez-vous dire « ${nearest} » ?`, ` Did you mean “${nearest}”?`) : '';
  return fail(`${path} : ${say('fautif ici :', 'wrong here:')} ${at}.${advice}`);
}

function readSource(source: string | undefined, { sources }: ContentRecords): string[] {
  const cite = (source ?? '').split(/[;,\s]+/).filter(Boolean);
  for (const citation of cite) {
    const problem = citationProblem(citation, sources);
    if (problem) fail(`--source : ${describeProblem(problem, locale)}`);
  }
  const hasColumn = readColumns(table.headers, mapping, createWordbooks(records, mapping)).some(
    ({ field }) => field === 'source',
  );
  if (cite.length === 0 && !hasColumn && mapping.defaults.source === undefined && !values['save-mapping'])
    fail(describeProblem({ code: 'NO_CITATION' }, locale));
  return cite;
}

/** The fields to replace. A slip here would leave as they are what the editor wanted to replace: it is told. */
function readAccepted(): ReadonlySet<string> {
  const accepted = (option('accept') ?? '').split(',').map((field) => field.trim());
  const wrong = accepted.find((field) => field !== '' && !ACCEPTABLE.includes(field));
  if (wrong !== undefined) fail(`--accept : « ${wrong} » ? ${ACCEPTABLE.join(', ')}`);
  return new Set(accepted.filter(Boolean));
}

/** The day of the changes, as each entry's list of changes gives it. */
function readDate(): string {
  const date = option('date') ?? today();
  if (partialDateSchema.safeParse(date).success && date.length === 10 && date <= today()) return date;
  return fail(
    say(
      `--date : « ${date} » n’est pas un jour passé (2026-11-20).`,
      `--date: “${date}” is no day gone by (2026-11-20).`,
    ),
  );
}

function showProgress(done: number, total: number): void {
  if (done > 0) process.stderr.write(`${done} / ${total}\n`);
}
