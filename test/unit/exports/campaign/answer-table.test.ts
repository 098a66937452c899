import { expect, test } from 'vitest';
import { answerTable } from '#exports/campaign/answer-table.ts';
import { readingWording } from '#exports/code-words.ts';
import { buildDirectory } from '#model/directory.ts';
import { interviews } from '#model/intake/interviews.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { FILES } from '../../imports/fixtures.ts';

const directory = buildDirectory(checkContent(FILES).records);
const wording = readingWording(directory, 'fr');
const [interview] = interviews(directory, 'bamako').filter(({ organisation }) => organisation.id === 'ame');
if (!interview) throw new Error('ame is in the round of Bamako');

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
