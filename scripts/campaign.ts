/** `npm run campaign -- --region gao`: a round of confirmation, as sheets to read on the telephone, a table to fill in and a form. */
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { answerTable } from '#exports/campaign/answer-table.ts';
import { roundForm } from '#exports/campaign/kobo-form.ts';
import { paperSheet } from '#exports/campaign/paper-sheet.ts';
import { readingWording } from '#exports/code-words.ts';
import { xlsx } from '#exports/xlsx.ts';
import { interviews } from '#model/intake/interviews.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readDirectory, today, writeWhole } from './content.ts';

const { help, locale, t, values } = readArguments({ region: ANY_TEXT, folder: ANY_TEXT }, (texts) => texts.campaign, 0);
const { region, folder = `campagne-${region}` } = values;
if (typeof region !== 'string' || typeof folder !== 'string') fail(help.trimEnd());
const directory = readDirectory(locale);
const regions = directory.gazetteer.regions.map(({ id }) => id);
if (!regions.includes(region)) fail(t.unknownWord('--region', region, regions.join(', ')));

const round = interviews(directory, region);
const wording = readingWording(directory, locale);
for (const interview of round)
  writeWhole(join(folder, `${interview.organisation.id}.html`), paperSheet(interview, wording, locale));
writeWhole(
  join(folder, 'reponses.xlsx'),
  await xlsx([answerTable(round, wording, locale)], {
    title: answerTable(round, wording, locale).title,
    language: locale,
  }),
);
const form = roundForm(round, (language) => readingWording(directory, language), today().replaceAll('-', ''));
const sheets = (['survey', 'choices', 'settings'] as const).map((sheet) => ({
  data: form[sheet].map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
  sheet,
}));
writeWhole(join(folder, 'kobo.xlsx'), await writeExcelFile(sheets).toBuffer());
const facts = round.reduce((sum, { asked }) => sum + asked.length, 0);
print(`${t.campaign(folder, round.length, facts)}\n`);
