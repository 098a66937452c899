import { expect, test } from 'vitest';
import { answerTable } from '#exports/campaign/answer-table.ts';
import { paperSheet } from '#exports/campaign/paper-sheet.ts';
import { readingWording } from '#exports/code-words.ts';
import { buildDirectory } from '#model/directory.ts';
import { interviews, MOST_FACTS } from '#model/intake/interviews.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { FILES } from '../../imports/fixtures.ts';

const directory = buildDirectory(checkContent(FILES).records);
const wording = readingWording(directory, 'fr');
const round = interviews(directory, 'bamako');
const [interview] = round.filter(({ organisation }) => organisation.id === 'ame');
if (!interview) throw new Error('ame is in the round of Bamako');

test('a sheet opens with what to say, asks each fact with what the entry says, and gives room for the answer', () => {
  const sheet = paperSheet(interview, wording, 'fr');
  expect(sheet).toContain('Bonjour, j’appelle pour l’annuaire public');
  expect(sheet).toContain('<td>1</td><td>Téléphones : +223 20 24 11 22. Toujours juste ?</td>');
  expect(sheet).toContain('Sur place : Bamako ; À l’aéroport ; Accueil. Toujours juste ?');
  expect(sheet.match(/Toujours juste \?/g)).toHaveLength(interview.asked.length);
  expect(interview.asked.length).toBeLessThanOrEqual(MOST_FACTS);
});

test('what was confirmed this year comes last, so that the next round asks what did not fit', () => {
  const { records } = checkContent(FILES);
  const ame = structuredClone(records.organisations.get('ame'));
  const [phone] = ame?.contacts?.phones ?? [];
  if (!ame || !phone) throw new Error('ame has a number');
  phone.confirmed = { date: '2026-11-16', way: 'telephone', by: 'SG' };
  const again = { ...records, organisations: new Map([...records.organisations, ['ame', ame]]) };
  const kindsOn = (day: string) =>
    interviews(buildDirectory(again, day), 'bamako')
      .find(({ organisation }) => organisation.id === 'ame')
      ?.asked.map(({ kind }) => kind);
  expect([kindsOn('2026-12-31')?.at(-1), kindsOn('2027-01-01')?.[0]]).toEqual(['contacts.phones', 'contacts.phones']);
});

test('the table for the answers has a row a fact, its key and its question, the rest to fill in', () => {
  const { titles, rows } = answerTable([interview], wording, 'fr');
  expect(titles).toEqual([
    'fiche',
    'organisation',
    'fait',
    'question',
    'réponse',
    'nouvelle valeur',
    'date',
    'moyen',
    'initiales',
  ]);
  expect(rows).toHaveLength(interview.asked.length);
  expect(rows[0]).toEqual([
    ...['ame', interview.organisation.name, 'contacts.phones:+22320241122-adb1'],
    ...['Téléphones : +223 20 24 11 22. Toujours juste ?', null, null, null, null, null],
  ]);
});
