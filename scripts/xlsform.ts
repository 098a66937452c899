/** `npm run xlsform`: writes the questionnaire for KoboToolbox. */
import writeExcelFile from 'write-excel-file/node';
import { type SheetRows, xlsForm } from '#imports/form/xlsform.ts';
import { fail, print, readArguments } from './arguments.ts';
import { readSoundContent, today, writeWhole } from './content.ts';

const { locale, t, positionals } = readArguments({}, (help) => help.xlsform, 1);
const path = positionals[0] ?? 'questionnaire.xlsx';
if (!path.endsWith('.xlsx')) fail(t.problem(path, t.xlsform.name));
const form = xlsForm(readSoundContent(locale).records, today().replaceAll('-', ''));

try {
  const sheets = (['survey', 'choices', 'settings'] as const).map((sheet) => ({ data: cells(form[sheet]), sheet }));
  writeWhole(path, await writeExcelFile(sheets).toBuffer());
} catch (error) {
  fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
}
print(`${path} ${t.written}\n`);

function cells(rows: SheetRows) {
  return rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
}
