import { expect, test } from 'vitest';
import { recordOf } from '#editing/entry-draft.ts';
import { pickLists } from '#editing/pick-lists.ts';
import { untranslatedTexts } from '#editing/untranslated.ts';
import { organisationSchema } from '#schema/organisation.ts';
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

test('no text of an entry needs English; whatever lacks it is found as waiting', () => {
  const fr = { fr: 'En français.' };
  const cite = ['carte-2022#t2'];
  const record = {
    ...recordOf(freshWorkspace().textOf('dgme')),
    summary: { ...fr, cite },
    notToConfuse: fr,
    furtherAreas: [{ text: fr, cite }],
    facts: [{ text: fr, cite }],
    remarks: [{ field: 'other', kind: 'unclear', text: fr, cite }],
    withheld: [{ field: 'emails', reason: fr, date: '2026' }],
    changes: [{ date: '2026-11-30', text: fr }],
  };
  expect(organisationSchema.safeParse(record).error).toBeUndefined();
  expect(
    untranslatedTexts(record, 'en')
      .map((path) => path.join('.'))
      .sort(),
  ).toEqual([
    'changes.0.text',
    'facts.0.text',
    'furtherAreas.0.text',
    'notToConfuse',
    'remarks.0.text',
    'summary',
    'withheld.0.reason',
  ]);
});
