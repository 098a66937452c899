/** Possible partners on the real content: which pages have none, and who is suggested how often (decision 0056). */
import { expect, test } from 'vitest';
import { shareByCountry } from '#model/countries.ts';
import { buildPartners } from '#model/partners/partners.ts';
import { OF_ORGANISATIONS } from '#model/partners/wishes.ts';
import { buildRelations } from '#model/relations.ts';
import { isSociety } from '#schema/choices.ts';
import { directory } from './real.ts';

const { mapped } = shareByCountry(directory);
const partners = buildPartners(mapped, buildRelations(mapped));
const societies = mapped.organisations.filter(isSociety);
const lists = [...partners.values()].map(({ suggested }) => suggested).filter((list) => list.length > 0);

test('a page without possible partners is of one known from old documents alone, or of whom nothing is said', () => {
  const silent = societies.filter(({ id }) => partners.get(id)?.suggested.length === 0);
  const dated = silent.filter(({ isDated }) => isDated);
  expect([societies.length, silent.length, dated.length]).toEqual([99, 20, 15]);
  for (const { id, audiences, isDated, regions, themes, typology, wholeCountries } of silent)
    if (!isDated)
      expect([id, audiences, regions, themes, typology, wholeCountries]).toEqual([id, [], [], [], undefined, []]);
  expect(silent.filter(({ tier }) => tier === 'interviewed')).toEqual([]);
});

test('nobody is suggested on more than one in seven of the pages that suggest somebody', () => {
  const times = new Map<string, number>();
  for (const list of lists)
    for (const { organisation } of list) times.set(organisation.id, (times.get(organisation.id) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  expect([lists.length, most]).toEqual([79, ['aracem', 11]]);
});

test('the finder knows the public of those that help organisations, and some have it', () => {
  expect(mapped.vocabularies.publics.map(({ id }) => id)).toContain(OF_ORGANISATIONS);
  expect(societies.some(({ audiences }) => audiences.some(({ id }) => id === OF_ORGANISATIONS))).toBe(true);
});
