import { expect, test } from 'vitest';
import { paperSheet } from '#exports/campaign/paper-sheet.ts';
import { readingWording } from '#exports/code-words.ts';
import { buildDirectory } from '#model/directory.ts';
import { interviews } from '#model/intake/interviews.ts';
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
});
