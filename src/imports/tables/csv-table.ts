/** Reads CSV as people's spreadsheets write it: any of comma, semicolon and tab, ragged rows, stray quotes. */
import { type CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { MOST_ROWS, type Spreadsheet, TableError, type TableOptions, toTable } from './table.ts';

/** What parts cells. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The table in the bytes of a CSV file. @throws TableError where there is none. */
export function readCsv(bytes: Uint8Array, options: TableOptions = {}): Spreadsheet {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new TableError('EMPTY');
  if (isBinary(text)) throw new TableError('BINARY');
  const table = toTable(readRows(text.replace(/^sep=.\r?\n/i, ''), detectDelimiter(text)), options);
  if (encoding !== 'macintosh' && encoding !== 'cp850') return table;
  // Nothing but the letters shows these: it is reported.
  return { ...table, notes: [{ kind: 'encoding', encoding }, ...(table.notes ?? [])] };
}

/** Whether this is a picture or a program and no text: a stray control character does not make it one. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  const controls = sample.match(/(?![\t\r\n])\p{Cc}/gu)?.length ?? 0;
  return controls >= 10 && controls > sample.length / 100;
}

/** The cells of text that is parted so. @throws TableError where its quotes end nowhere. */
export function readRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: MOST_ROWS + 2,
    });
  } catch (error) {
    throw new TableError('BROKEN_CSV', String((error as CsvError).lines ?? ''));
  }
}

/** The delimiter that `sep=` announces, or the one that is most frequent outside quotes in the line of headers. */
export function detectDelimiter(text: string): string {
  const announced = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (announced) return announced;
  const head = headerLine(text).replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** The first line that is not empty; a line end inside quotes does not end it. */
function headerLine(text: string): string {
  let isQuoted = false;
  const body = text.trimStart().slice(0, 100_000);
  for (let index = 0; index < body.length; index++) {
    if (body[index] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (body[index] === '\n' || body[index] === '\r')) return body.slice(0, index);
  }
  return body;
}
