import { expect, test } from 'vitest';
import { MACHINE_WORDING } from '#exports/code-words.ts';
import { hsdsTables } from '#exports/hsds/hsds.ts';
import { organisationTable } from '#exports/organisation-table.ts';
import { buildDirectory } from '#model/directory.ts';
import { withEnds } from '#model/ended-help.ts';
import { buildLists } from '#model/lists/lists.ts';
import { buildConcepts } from '#model/search/build-concepts.ts';
import { CITE, contentRecords, organisationRecord } from '../records.ts';

const point = (until?: string) => ({
  place: 'kita',
  detail: { fr: 'À Kita.', en: 'In Kita.' },
  services: ['sante'],
  until,
  cite: ['note-2014#t1'],
});

test('help whose every source speaks of points that end is over with the last of them, and not where one goes on', () => {
  const until = (points: object[], cite = ['note-2014#t1']) =>
    withEnds(organisationRecord({ services: [{ id: 'sante', cite }], servicePoints: points }))[0]?.until;
  expect(until([point('2025'), point('2026-03')])).toBe('2026-03');
  expect(until([point('2025'), point()])).toBeUndefined();
  expect(until([point('2025')], CITE)).toBeUndefined();
});

test('help that is over is past in lists, files and search, with its end, and is present on its last day', () => {
  const records = contentRecords(
    {
      over: { services: [{ id: 'sante', until: '2026-06', cite: CITE }] },
      open: { services: [{ id: 'sante', cite: CITE }] },
    },
    { services: ['sante'] },
  );
  const on = (day: string) => {
    const directory = buildDirectory(records, day);
    const [list] = buildLists(directory, 'services');
    const [concept] = buildConcepts(directory, []).filter(({ family }) => family === 'services');
    const table = organisationTable(directory, MACHINE_WORDING, (id) => id);
    const column = (name: string) =>
      table.rows.map((row) => row[table.fields.findIndex((field) => field.name === name)]);
    return {
      listed: list?.organisations.map(({ id }) => id),
      past: list?.old.map(({ id }) => [id, list.standings.get(id)?.ended]),
      found: [...(concept?.members.keys() ?? [])].map((number) => directory.organisations[number]?.id),
      hsds: hsdsTables(directory, (id) => `https://exemple.org/${id}/`, 'id').service.map(({ status, alert }) => [
        status,
        alert,
      ]),
      services: column('services'),
      only_old: column('only_old'),
    };
  };
  expect(on('2026-06-30')).toEqual({
    listed: ['open', 'over'],
    past: [],
    found: ['open', 'over'],
    hsds: [
      ['active', undefined],
      ['active', undefined],
    ],
    services: ['sante', 'sante'],
    only_old: [null, null],
  });
  expect(on('2026-07-01')).toEqual({
    listed: ['open'],
    past: [['over', '2026-06']],
    found: ['open'],
    hsds: [
      ['active', undefined],
      ['inactive', 'Terminé : cette aide devait durer jusqu’à cette date : juin 2026.'],
    ],
    services: ['sante', null],
    only_old: [null, 'sante (until 2026-06)'],
  });
});
