/** The numbers of the real directory are the same wherever they are counted. */
import { expect, test } from 'vitest';
import { EMPTY_FILTER, passesFilter } from '#model/filter/filter.ts';
import { buildLists } from '#model/lists/lists.ts';
import { buildCoverage } from '#model/mapping/coverage.ts';
import { buildNetworks, networkFigures } from '#model/mapping/networks.ts';
import { populationsOf } from '#model/populations.ts';
import { country, directory, looseOrganisations, placed } from './real.ts';

const populations = populationsOf(directory.organisations);
const passing = (facet: string, id: string) =>
  placed.filter((entry) => passesFilter(entry, { ...EMPTY_FILTER, values: { [facet]: [id] } })).length;

test('networks are one number: of entries, of the facet and of their page, which says where other numbers come from', () => {
  const byHand = looseOrganisations.filter(({ kind }) => kind === 'reseau').length;
  const classed = buildLists(directory, 'typologies').find(({ id }) => id === 'reseaux')?.organisations.length;
  expect(populations.networks).toBe(byHand);
  expect(passing('genre', 'reseau')).toBe(byHand);
  expect(networkFigures(buildNetworks(directory))).toEqual({ networks: byHand, classed, notNetworks: 1 });
});

test('the matrix counts the entries that documents name, and each total is the sum of its parts', () => {
  const { total } = buildCoverage(directory, 'themes', country).overall;
  expect(total.interviewed + total.named).toBe(populations.mapped);
  expect(populations.societies + populations.others).toBe(populations.all);
  expect(populations.byTier.reduce((sum, { count }) => sum + count, 0)).toBe(populations.all);
  for (const { tier, count } of populations.byTier) expect(passing('palier', tier), tier).toBe(count);
});
