import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { organisationView } from '#model/organisation-view.ts';
import { buildRelations } from '#model/relations.ts';
import { CITE, contentRecords, PLACES } from '../records.ts';

test('the sources of a page are those of its organisation and of its links, not those of whom it is linked with', () => {
  const other = 'note-2014#t1';
  const records = contentRecords({
    a: {
      areas: [{ place: 'kayes', cite: CITE }],
      related: [{ organisation: 'b', text: { fr: 'Ensemble.', en: 'Together.' }, cite: CITE }],
    },
    b: { areas: [{ place: 'mali', cite: [other] }] },
  });
  // The file of a country cites too: who acts in all of it does not.
  const places = PLACES.map((it) => (it.id === 'mali' ? { ...it, numbers: [{ cite: [other] }] as never } : it));
  const directory = buildDirectory({ ...records, places });
  const organisation = directory.byId.get('a');
  const relations = buildRelations(directory).get('a') ?? [];
  const notes = organisation && organisationView(directory, organisation, relations).notes;
  expect([...(notes?.keys() ?? [])]).toEqual(CITE);
});
