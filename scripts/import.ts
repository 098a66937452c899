/** `npm run import`: lays a spreadsheet or a KoboToolbox export into the entries; writes nothing without `--write`. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { withChanged } from '#editing/content-check.ts';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import { publishedTables } from '#exports/published-tables.ts';
import { textsFor } from '#i18n/texts.ts';
import { causesOf, foldedIn, mappingAdvice, reportCauses } from '#imports/causes.ts';
import type { ImportPlan } from '#imports/outcome.ts';
import { planImport } from '#imports/plan.ts';
import { refusedTable } from '#imports/refused.ts';
import { reportRow, reportSummary } from '#imports/report.ts';
import { isRound } from '#imports/round/round-table.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { mappingText } from '#imports/rows/mapping.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { readTable } from '#imports/tables/read-table.ts';
import { MOST_FILE_BYTES, type Spreadsheet, TableError } from '#imports/tables/table.ts';
import { describeFileProblem, describeNote, describeProblem } from '#imports/wording.ts';
import { buildDirectory, type ContentRecords } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { buildDay } from '#site/build-day.ts';
import { fail, print } from './arguments.ts';
import { readSoundContent, writeWhole } from './content.ts';
import { command, option, readAccepted, readDate, readHeader, readMappingFile, readSource } from './import-options.ts';
import { importRound } from './import-round.ts';

const { help, locale, positionals, t, values } = command;
type Content = { readonly files: readonly ContentFile[]; readonly records: ContentRecords };

if (positionals.length === 0) fail(help.trimEnd());
// One file for the rows of several would be written over each time.
if (option('refused') && positionals[1] !== undefined) fail(t.oneTooMany(positionals[1]));
const tables: { file: string; table: Spreadsheet }[] = [];
for (const file of positionals) tables.push({ file, table: await tableIn(file) });
const rounds = tables.filter(({ table }) => isRound(table));
if (values.undo && rounds.length < tables.length) fail(t.import.noRound);
// An interrupted run may have written a member and not yet its network: the same rows complete it.
const sound = () => readSoundContent(locale, ['ONE_SIDED_MEMBERSHIP']);
let content: Content | undefined;
for (const { file, table } of tables) {
  if (tables.length > 1) print(`${file}\n`);
  if (isRound(table)) {
    importRound({ file, table, locale, today: readDate(), undo: values.undo === true, write: values.write === true });
    // The answers of a campaign are read on what stands in the files.
    content = undefined;
  } else {
    content ??= sound();
    content = contentAfter(content, importTable(file, table, content));
  }
}

/** The content as the plan would leave it: the next file is read on that, whether it is written or not. */
function contentAfter({ files, records }: Content, plan: ImportPlan | undefined): Content {
  if (!plan || plan.entries.length === 0) return { files, records };
  const after = withChanged(files, plan.entries);
  return { files: after, records: checkContent(after).records };
}

/** Says what a table would change, and writes it where that is asked for; undefined where only its columns were asked for. */
function importTable(file: string, table: Spreadsheet, { files, records }: Content): ImportPlan | undefined {
  const mappingPath = option('mapping') ?? `${file}.mapping.yaml`;
  const mapping = readMappingFile(mappingPath, option('mapping') !== undefined);
  const books = createWordbooks(records, mapping);
  const columns = readColumns(table.headers, mapping, books);
  if (values['save-mapping']) {
    const named = columns.flatMap(({ header, field, choice }) => (header && !choice ? [[header, field] as const] : []));
    writeWhole(mappingPath, mappingText(new Map(named), mapping));
    print(`${t.import.mapping(mappingPath)}\n`);
    return undefined;
  }
  const cite = readSource(option('source'), records);
  const hasSource = columns.some(({ field }) => field === 'source') || mapping.defaults.source !== undefined;
  if (cite.length === 0 && !hasSource) fail(describeProblem({ code: 'NO_CITATION' }, locale));
  for (const note of table.notes ?? []) print(`${describeNote(note, locale)}\n`);
  const hasWho = columns.some(({ field }) => field === 'name' || field === 'id');
  if (!hasWho && mapping.defaults.id === undefined) fail(t.problem(file, t.import.noName));
  const quoted = (headers: readonly string[]) => headers.map(textsFor(locale).imports.quoted).join(', ');
  const persons = columns.filter(({ person }) => person).map(({ header }) => header);
  if (persons.length > 0) print(`${textsFor(locale).imports.notes.persons(quoted(persons))}\n`);
  const unused = columns
    .filter(({ field, header }) => field === undefined && header !== '')
    .map(({ header }) => header);
  if (unused.length > 0) print(`${t.import.unused(quoted(unused))}\n`);
  const handedOut = publishedTables(buildDirectory(records, buildDay(records).day));
  const options = { cite, accept: readAccepted(), today: readDate(), onProgress: showProgress };
  const plan = planImport({ table, columns, mapping, books, files, records, options, handedOut });
  const name = basename(file);
  const shown = plan.outcomes.filter(
    ({ kind, changes, note }) => !values.changes || kind !== 'unchanged' || changes.length > 0 || note,
  );
  const causes = causesOf(plan.outcomes);
  const isFolded = foldedIn(causes);
  print(shown.map((outcome) => reportRow(name, outcome, locale, isFolded)).join('') + reportCauses(causes, locale));
  const advice = mappingAdvice(causes, books);
  if (advice) print(`${textsFor(locale).imports.causes.mapping(mappingPath)}\n${advice}`);
  print(reportSummary(plan.outcomes, locale));
  finish(file, table, plan);
  return plan;
}

function finish(file: string, table: Spreadsheet, plan: ImportPlan): void {
  const refused = plan.outcomes.filter(({ kind }) => kind === 'refused' || kind === 'probable');
  const refusedPath = option('refused') ?? (values.write ? `${file}.refused.csv` : undefined);
  if (refusedPath && refused.length > 0) {
    writeWhole(refusedPath, rowsToCsv(refusedTable(table, refused, locale), SPREADSHEETS[locale]));
    print(`${t.import.refused(refusedPath)}\n`);
  } else if (refusedPath && existsSync(refusedPath)) rmSync(refusedPath);
  if (values.write) for (const { path, text } of plan.entries) writeWhole(path, text);
  const count = plan.entries.length;
  print(`${values.write ? t.import.entries(count) : t.import.nothing(count)}\n`);
  if (refused.length > 0) process.exitCode = 1;
}

async function tableIn(path: string): Promise<Spreadsheet> {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) fail(t.problem(path, t.noFile));
  if (size.size > MOST_FILE_BYTES)
    fail(t.problem(path, describeFileProblem('TOO_LARGE', String(Math.ceil(size.size / 1e6)), locale)));
  try {
    const where = { sheet: option('sheet'), header: readHeader() };
    const bytes = new Uint8Array(readFileSync(path));
    return await readTable(bytes, where);
  } catch (error) {
    if (error instanceof TableError) fail(t.problem(path, describeFileProblem(error.problem, error.detail, locale)));
    return fail(t.problem(path, error instanceof Error ? error.message : String(error)));
  }
}

function showProgress(done: number, total: number): void {
  if (done > 0) process.stderr.write(`${done} / ${total}\n`);
}
