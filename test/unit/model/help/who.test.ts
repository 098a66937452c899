import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { fitOf } from '#model/help/who.ts';
import { WHO } from '#model/help/who-list.ts';
import { CITE, contentRecords, PLACES, place } from '../../records.ts';

test('a door that a source says is open to anyone fits whoever asks, whatever else it says of its public', () => {
  const { byId, gazetteer } = buildDirectory(
    contentRecords({
      open: { audiences: ['migrants-en-transit', 'toute-personne'].map((id) => ({ id, cite: CITE })) },
      transit: { audiences: [{ id: 'migrants-en-transit', cite: CITE }] },
    }),
  );
  const [region] = gazetteer.regions;
  const fits = (id: string) =>
    WHO.filter((who) => {
      const organisation = byId.get(id);
      return organisation && region && fitOf(organisation, region, gazetteer, who) === 'fits';
    });
  expect([fits('open'), fits('transit')]).toEqual([[...WHO], ['etranger']]);
});

test('a public bounded by where it lives and where it comes from is one there, and another everywhere else', () => {
  const { byId, gazetteer } = buildDirectory({
    ...contentRecords({
      maliens: { audiences: [{ id: 'immigres', at: 'mauritanie', from: 'mali', cite: CITE }] },
      anyone: { audiences: [{ id: 'immigres', at: 'mauritanie', cite: CITE }] },
    }),
    places: [
      ...PLACES,
      place({ id: 'mauritanie', level: 'country' }),
      place({ id: 'nouadhibou', level: 'region', parent: 'mauritanie' }),
    ],
  });
  const reads = (id: string, where: string, who?: (typeof WHO)[number]) => {
    const [organisation, asked] = [byId.get(id), gazetteer.byId.get(where)];
    return organisation && asked && fitOf(organisation, asked, gazetteer, who);
  };
  // Whether somebody comes from Mali, only they know.
  expect([reads('maliens', 'nouadhibou', 'etranger'), reads('anyone', 'nouadhibou', 'etranger')]).toEqual([
    'unknown',
    'fits',
  ]);
  expect([reads('maliens', 'mauritanie', 'etranger'), reads('anyone', 'mauritanie', 'etranger')]).toEqual([
    'unknown',
    'fits',
  ]);
  expect([reads('maliens', 'kayes', 'etranger'), reads('anyone', 'kayes')]).toEqual(['other', 'other']);
  expect(reads('maliens', 'nouadhibou', 'revenu')).toBe('other');
});
