/** Organisations side by side as CSV, as a spreadsheet set to the language of the page opens it. */
import { type ComparisonTexts, comparisonRows } from '#exports/comparison-rows.ts';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import type { Comparable } from '#model/selection/comparable.ts';

/** @param address of the page that compares the same ones. */
export function makeFile(compared: readonly Comparable[], texts: ComparisonTexts, address: string): Blob {
  const rows = comparisonRows(compared, texts, address);
  return new Blob([rowsToCsv(rows, SPREADSHEETS[texts.locale])], { type: 'text/csv;charset=utf-8' });
}
