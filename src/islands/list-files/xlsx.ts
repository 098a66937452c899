/** The shown organisations as an Excel workbook of one sheet. */
import { rowsOf } from '#exports/list-files.ts';
import { xlsx } from '#exports/xlsx.ts';
import type { MakeFile } from './list-file.ts';

export const makeFile: MakeFile = async ({ ids, rows, sheet }) => {
  const list = rowsOf(await rows(), ids);
  const titles = list.fields.map(({ title }) => title);
  const bytes = await xlsx([{ ...list, title: sheet, titles }]);
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
};
