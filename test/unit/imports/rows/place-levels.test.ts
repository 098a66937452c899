import { expect, test } from 'vitest';
import { choosePlace, headerLevels } from '#imports/rows/place-levels.ts';
import { place } from '../../records.ts';

const wilaya = { one: { fr: 'wilaya', en: 'wilaya' }, many: { fr: 'wilayas', en: 'wilayas' } };
const PLACES = [
  place({ id: 'mauritanie', level: 'country', levels: { region: wilaya } }),
  place({ id: 'gao', level: 'region' }),
  place({ id: 'cercle-de-gao', level: 'district' }),
  place({ id: 'gao-ville', level: 'municipality' }),
];
const books = { levels: new Map(PLACES.map(({ id, level }) => [id, level])), levelsAsked: headerLevels(PLACES) };
const GAO = ['gao', 'cercle-de-gao', 'gao-ville'];

test.each([
  ['Région', 'gao'],
  ['Wilaya', 'gao'],
  ['Cercles d’intervention', 'cercle-de-gao'],
  ['Ville', 'gao-ville'],
  ['Towns covered', 'gao-ville'],
  ['Localités', 'gao-ville'],
])('below “%s”, a name that region, cercle and town bear is %s, in areas and in addresses', (header, id) => {
  expect(choosePlace(books, 'widest')(GAO, header)).toBe(id);
  expect(choosePlace(books, 'narrowest')(GAO, header)).toBe(id);
});

test.each(['Zone d’intervention', 'Région, cercle, commune'])(
  '“%s” asks for no level: where the column leads decides',
  (header) => {
    expect(choosePlace(books, 'widest')(GAO, header)).toBe('gao');
    expect(choosePlace(books, 'narrowest')(GAO, header)).toBe('gao-ville');
  },
);

test('a level that no place of the name has does not hide the others', () => {
  expect(choosePlace(books, 'widest')(['gao'], 'Ville')).toBe('gao');
});
