import { expect, test } from 'vitest';
import { FACETS, UNKNOWN } from '#model/facets.ts';
import type { SentOrganisation } from '#model/map/sent.ts';
import { fromSparse, toSparse } from '#model/map/sparse.ts';

const unknown = Object.fromEntries(FACETS.map((facet) => [facet, [UNKNOWN]])) as unknown as SentOrganisation['values'];
const silent: SentOrganisation = {
  id: 'a',
  name: 'A',
  summary: 'Aide.',
  kind: 'osc',
  tier: 'named',
  values: { ...unknown, genre: ['osc'], palier: ['named'] },
  wholeCountryRegions: [],
  places: [],
  words: '',
};
const full: SentOrganisation = {
  ...silent,
  values: { ...silent.values, region: ['gao', UNKNOWN], theme: ['femmes'] },
  wholeCountryRegions: ['kidal'],
  places: ['ansongo'],
  words: 'aide',
};

test('what is empty, unknown or said by the card is not sent, and is there again where it arrives', () => {
  expect(toSparse(silent)).toEqual({ id: 'a', name: 'A', summary: 'Aide.', kind: 'osc', tier: 'named', values: {} });
  expect(toSparse(full).values).toEqual({ region: ['gao', UNKNOWN], theme: ['femmes'] });
  expect(() => fromSparse({ id: 'autre' } as SentOrganisation)).toThrow('autre: no values');
  for (const sent of [silent, full]) expect(fromSparse(toSparse(sent))).toEqual(sent);
});
