import { expect, test } from 'vitest';
import { buildGazetteer } from '#model/gazetteer.ts';
import { positionCreditLine, positionCredits } from '#model/position-credits.ts';
import type { Place } from '#schema/place.ts';

const place = (id: string, source?: string): Place => ({
  id,
  name: { fr: id, en: id },
  aliases: [],
  level: 'country',
  ...(source && { coordinates: { lat: 1, lon: 1, source } }),
});

const gazetteer = buildGazetteer([
  place('a', 'GeoNames'),
  place('b', 'GeoNames, à la ville voisine'),
  place('c', 'OpenStreetMap, nœud 1'),
  place('d', 'PAM, poste frontalier'),
  place('e'),
]);

test('whoever measured many places is named once with their terms, whoever measured one with the place', () => {
  const { holders, others } = positionCredits(gazetteer);
  expect(holders).toEqual(['GeoNames (CC BY 4.0)', '© OpenStreetMap (ODbL)']);
  expect(others.map(({ id }) => id)).toEqual(['d']);
});

test('one line names each of them once, and nobody whose places are not there', () => {
  expect(positionCreditLine(gazetteer)).toBe('GeoNames (CC BY 4.0), © OpenStreetMap (ODbL), PAM');
  expect(positionCreditLine(buildGazetteer([place('a', 'GeoNames')]))).toBe('GeoNames (CC BY 4.0)');
});
