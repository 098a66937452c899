import { afterEach, expect, test, vi } from 'vitest';
import { chosenCountries } from '#site/edition.ts';
import { contentRecords, place } from '../records.ts';

afterEach(() => vi.unstubAllEnvs());
const records = {
  ...contentRecords({}),
  places: [
    place({ id: 'mali', level: 'country', iso: 'ML', programme: { order: 1 } }),
    place({ id: 'senegal', level: 'country', iso: 'SN' }),
  ],
};

test('without a setting, the very same records', () => {
  for (const unset of ['', ' ']) {
    vi.stubEnv('BUILD_COUNTRIES', unset);
    expect(chosenCountries(records)).toBe(records);
  }
});

test('with codes, the edition of their countries', () => {
  vi.stubEnv('BUILD_COUNTRIES', 'ML');
  expect(chosenCountries(records).edition?.countries).toEqual(new Set(['mali']));
});

test('what is no edition is refused in both languages, with the codes that would do', () => {
  vi.stubEnv('BUILD_COUNTRIES', 'ml,zz');
  expect(() => chosenCountries(records)).toThrow(
    'BUILD_COUNTRIES : aucun pays n’a le code zz. Connus : ml, sn / BUILD_COUNTRIES: no country has the code zz. Known: ml, sn',
  );
  vi.stubEnv('BUILD_COUNTRIES', 'sn');
  expect(() => chosenCountries(records)).toThrow(
    'BUILD_COUNTRIES=sn : aucun de ces pays n’a été cartographié ; ajoutez-en un (ml) / BUILD_COUNTRIES=sn: none of these countries was mapped; add one (ml)',
  );
});
