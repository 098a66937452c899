/** The shown organisations as CSV, with semicolons, as spreadsheets set to French read it. */
import { csv, SPREADSHEET } from '#exports/csv.ts';
import { rowsOf } from '#exports/list-files.ts';
import type { MakeFile } from './list-file.ts';

export const makeFile: MakeFile = async ({ ids, rows }) => {
  const list = rowsOf(await rows(), ids);
  const titles = list.fields.map(({ title }) => title);
  return new Blob([csv(list, SPREADSHEET, titles)], { type: 'text/csv;charset=utf-8' });
};
