/**
 * The shown organisations as CSV, with semicolons, as spreadsheets set to French read it. Its first lines say what it holds;
 * they have as many cells as the others, so that every reader of CSV finds rows of one length.
 */
import { rowsToCsv, SPREADSHEET } from '#exports/csv.ts';
import { rowsOf } from '#exports/list-files.ts';
import type { MakeFile } from './list-file.ts';

export const makeFile: MakeFile = async ({ ids, notes, rows }) => {
  const list = rowsOf(await rows(), ids);
  const titles = list.fields.map(({ title }) => title);
  const lead = notes.map((note) => titles.map((_, index) => (index === 0 ? note : null)));
  return new Blob([rowsToCsv([...lead, titles, ...list.rows], SPREADSHEET)], { type: 'text/csv;charset=utf-8' });
};
