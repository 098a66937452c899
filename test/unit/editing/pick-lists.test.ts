import { expect, test } from 'vitest';
import { recordOf } from '#editing/entry-draft.ts';
import { pickLists } from '#editing/pick-lists.ts';
import { untranslatedTexts } from '#editing/untranslated.ts';
import { freshWorkspace } from './content.ts';

const lists = pickLists(freshWorkspace().records, 'fr');

test('places are offered by name with what they are and the region that they lie in', () => {
  expect(lists.places.choices).toEqual([
    { id: 'bamako', label: 'Bamako (Région)' },
    { id: 'kayes', label: 'Kayes (Région)' },
    { id: 'kita', label: 'Kita (Cercle, Kayes)' },
    { id: 'mali', label: 'Mali (Pays)' },
  ]);
});

test.each([
  ['places', 'kita (cercle, kayes)', 'kita'],
  ['places', 'KITA', 'kita'],
  ['places', 'Quito', 'Quito'],
  ['organisations', 'AME, Association Malienne des Expulsés', 'ame'],
  ['citations', 'Cartographie, 2022, Tableau 13', 'carte-2022#t13'],
  ['citations', 'carte-2022#t5', 'carte-2022#t5'],
  ['services', 'Aide juridique', 'juridique'],
] as const)('of the %s, “%s” is %s', (name, typed, id) => {
  expect(lists[name].idOf(typed)).toBe(id);
});

test('what waits for a translation is found wherever it stands, and English without French is not asked for', () => {
  const record = {
    ...recordOf(freshWorkspace().textOf('dgme')),
    summary: { fr: 'Un service.', cite: ['carte-2022#t2'] },
    facts: [{ text: { fr: 'Oui.', en: 'Yes.' } }, { text: { fr: 'Non.' } }],
    access: { hours: { en: 'Monday' } },
  };
  expect(untranslatedTexts(record, 'en')).toEqual([['summary'], ['facts', 1, 'text']]);
});
