import { expect, test } from 'vitest';
import { unlinkedNames } from '#model/reading/unlinked-names.ts';

const organisations = [
  { id: 'ame', name: 'Association Malienne des Expulsés', acronym: 'AME', aliases: [] },
  { id: 'afe', name: "Association Française d'Entraide", acronym: 'AFE', aliases: ['Entraide des Français'] },
];
const found = (text: string) => unlinkedNames(text, organisations).map(({ organisation }) => organisation);

test('a name, an acronym and another spelling are each found', () => {
  expect(found('L’Association Malienne des Expulsés agit.')).toEqual(['ame']);
  expect(found('L’AME et l’AFE')).toEqual(['ame', 'afe']);
  expect(found('L’Entraide des Français')).toEqual(['afe']);
});

test('either apostrophe and any space will do', () => {
  expect(found('Association Française d’Entraide')).toEqual(['afe']);
  expect(found('Association\n Malienne des Expulsés')).toEqual(['ame']);
});

test('a part of a word, other capitals and the beginning of a name are not names', () => {
  expect(found('AMENDE, l’ame, Association Malienne')).toEqual([]);
});
