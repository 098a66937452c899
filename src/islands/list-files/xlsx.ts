/** The shown organisations as an Excel workbook: their sheet, and one that says what it holds and under what terms. */
import { rowsOf } from '#exports/list-files.ts';
import { xlsx } from '#exports/xlsx.ts';
import type { MakeFile } from './list-file.ts';

export const makeFile: MakeFile = async ({ ids, notes, notesSheet, rows, sheet }) => {
  const list = rowsOf(await rows(), ids);
  const titles = list.fields.map(({ title }) => title);
  const terms = {
    title: notesSheet,
    titles: [notesSheet],
    fields: [{ name: 'text_fr', type: 'string' as const }],
    rows: notes.map((note) => [note]),
  };
  const bytes = await xlsx([{ ...list, title: sheet, titles }, terms], {
    title: sheet,
    language: document.documentElement.lang,
  });
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
};
