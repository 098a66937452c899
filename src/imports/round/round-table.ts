/** The answers of a round as rows of one fact each: a table that was filled in by hand, or an export of the form. */
import { textsFor } from '#i18n/working-texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { foldWords } from '#model/fold.ts';
import { confirmableFacts, questionNameOf } from '#model/intake/confirmable.ts';
import { FACT_QUESTION, NEW_VALUE } from '#model/intake/round-answers.ts';
import { isPublished } from '#model/standing.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import type { Spreadsheet, SpreadsheetRow } from '../tables/table.ts';

const COLUMNS = ['id', 'organisation', 'fact', 'question', 'answer', 'value', 'date', 'way', 'role'] as const;
export type RoundColumn = (typeof COLUMNS)[number];

/** One answer, with its row as the file has it. */
export interface RoundRow {
  readonly row: SpreadsheetRow;
  readonly cells: Readonly<Record<RoundColumn, string>>;
}

export interface RoundTable {
  /** A fact a row, whatever the file had: so it is written again where rows are refused. */
  readonly table: Spreadsheet;
  readonly rows: readonly RoundRow[];
}

/** What a header says: in any language of the site, or by the name of a question, in its group or not. */
const BY_HEADER = new Map(
  COLUMNS.flatMap((column) => [
    [column, column] as const,
    ...LOCALES.map((locale) => [foldWords(textsFor(locale).round.columns[column]), column] as const),
  ]),
);
const nameIn = (header: string) => header.split('/').at(-1)?.trim() ?? '';

/** Whether a table holds the answers of a round. */
export function isRound({ headers }: Spreadsheet): boolean {
  const found = headers.map((header) => BY_HEADER.get(foldWords(header)));
  return (
    (found.includes('fact') && found.includes('answer')) ||
    headers.some((header) => nameIn(header).startsWith(FACT_QUESTION))
  );
}

/** The title of a column, as the sheet that was handed out has it. */
export function roundHeader(column: RoundColumn): string {
  return textsFor(DEFAULT_LOCALE).round.columns[column];
}

/** Costs what the file holds, and once what the entries hold where it comes from the form. */
export function roundTable(table: Spreadsheet, records: ContentRecords): RoundTable {
  const isForm = table.headers.some((header) => nameIn(header).startsWith(FACT_QUESTION));
  const read = isForm ? formReader(table, records) : sheetReader(table);
  const rows = table.rows.flatMap((row) =>
    read(row).map((cells) => ({ cells, row: { number: row.number, cells: COLUMNS.map((column) => cells[column]) } })),
  );
  return { rows, table: { headers: COLUMNS.map(roundHeader), rows: rows.map(({ row }) => row) } };
}

type Reader = (row: SpreadsheetRow) => Readonly<Record<RoundColumn, string>>[];

function sheetReader({ headers }: Spreadsheet): Reader {
  const columns = headers.map((header) => BY_HEADER.get(foldWords(nameIn(header))));
  const cell = ({ cells }: SpreadsheetRow, column: RoundColumn) => cells[columns.indexOf(column)] ?? '';
  return (row) => [cellsOf((column) => cell(row, column))];
}

/** A row a call: each of its questions on a fact becomes a row. A question that no fact is called by any more keeps its name. */
function formReader({ headers }: Spreadsheet, { organisations }: ContentRecords): Reader {
  const facts = new Map(
    [...organisations].flatMap(([id, record]) =>
      isPublished(record)
        ? confirmableFacts(record).map(({ key }) => [questionNameOf(id, key), { id, key: key as string }] as const)
        : [],
    ),
  );
  const names = headers.map(nameIn);
  const at = ({ cells }: SpreadsheetRow, name: string) => cells[names.indexOf(name)] ?? '';
  return (row) =>
    names.flatMap((name) => {
      if (!name.startsWith(FACT_QUESTION) || at(row, name) === '') return [];
      const own = name.slice(FACT_QUESTION.length);
      const { id, key } = facts.get(own) ?? { id: at(row, 'id'), key: own };
      const known: Partial<Record<RoundColumn, string>> = {
        ...{ id, organisation: '', fact: key, question: '' },
        ...{ answer: at(row, name), value: at(row, `${NEW_VALUE}${own}`) },
      };
      return [cellsOf((column) => known[column] ?? at(row, column))];
    });
}

function cellsOf(read: (column: RoundColumn) => string): Readonly<Record<RoundColumn, string>> {
  return Object.fromEntries(COLUMNS.map((column) => [column, read(column).trim()])) as Record<RoundColumn, string>;
}
