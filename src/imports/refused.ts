/** The rows that were not written, as a table to correct and import again: the same columns, then the row and the reason. */

import { textsFor } from '#i18n/working-texts.ts';
import type { Locale } from '#schema/locale.ts';
import type { RowOutcome } from './outcome.ts';
import { reasonText } from './report.ts';
import type { Spreadsheet } from './tables/table.ts';

/** The headers, then the refused rows. */
export function refusedTable(table: Spreadsheet, refused: readonly RowOutcome[], locale: Locale): string[][] {
  const { row, reason } = textsFor(locale).imports.refusedHeaders;
  const own = [row, reason];
  const kept = table.headers.flatMap((header, index) => (own.includes(header) ? [] : [index]));
  const head = [...kept.map((index) => table.headers[index] ?? ''), ...own];
  return [
    head,
    ...refused.map((outcome) => [
      ...kept.map((index) => outcome.row.cells[index] ?? ''),
      String(outcome.row.number),
      reasonText(outcome, locale),
    ]),
  ];
}
