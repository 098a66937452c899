import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { fitOf, WHO } from '#model/help/who.ts';
import { CITE, contentRecords } from '../../records.ts';

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
