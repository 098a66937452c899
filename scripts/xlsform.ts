/** `npm run xlsform`: writes the questionnaire for KoboToolbox. */
import writeExcelFile from 'write-excel-file/node';
import { type SheetRows, xlsForm } from '#imports/form/xlsform.ts';
import type { Locale } from '#schema/locale.ts';
import { fail, print, readArguments } from './arguments.ts';
import { readSoundContent, today, writeWhole } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run xlsform [-- FICHIER.xlsx] [--lang fr|en]

Écrit le questionnaire (questionnaire.xlsx) à téléverser dans KoboToolbox : questions et choix en français et en anglais,
tirés du schéma, des vocabulaires et des lieux. Les réponses exportées se lisent avec npm run import.

Code de sortie : 0, ou 2 si la commande ou le contenu est fautif.
`,
  en: `npm run xlsform [-- FILE.xlsx] [--lang fr|en]

Writes the questionnaire (questionnaire.xlsx) to upload to KoboToolbox: questions and choices in French and English, from
the schema, the vocabularies and the places. The exported answers are read by npm run import.

Exit status: 0, or 2 if the command or the content is at fault.
`,
};

const { locale, positionals } = readArguments({}, HELP, 1);
const path = positionals[0] ?? 'questionnaire.xlsx';
if (!path.endsWith('.xlsx'))
  fail(locale === 'fr' ? `${path} : le nom finit par .xlsx` : `${path}: the name ends in .xlsx`);
const form = xlsForm(readSoundContent(locale).records, today().replaceAll('-', ''));

try {
  const sheets = (['survey', 'choices', 'settings'] as const).map((sheet) => ({ data: cells(form[sheet]), sheet }));
  writeWhole(path, await writeExcelFile(sheets).toBuffer());
} catch (error) {
  fail(`${path} : ${error instanceof Error ? error.message : String(error)}`);
}
print(locale === 'fr' ? `${path} est écrit.\n` : `${path} is written.\n`);

function cells(rows: SheetRows) {
  return rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
}
