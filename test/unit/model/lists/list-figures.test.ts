import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { listFigures } from '#model/lists/list-figures.ts';
import { CITE, contentRecords } from '../../records.ts';

const { organisations } = buildDirectory(
  contentRecords({
    asked: { tier: 'interviewed', contacts: { emails: [{ address: 'a@b.org', printed: 'a@b.org', cite: CITE }] } },
    network: { kind: 'reseau' },
    office: { kind: 'institution-publique', tier: 'releve' },
  }),
);

test('a list is counted by what its organisations are, how they came to be known, and who can be reached', () => {
  expect(listFigures(organisations)).toEqual({ all: 3, societies: 2, others: 1, interviewed: 1, reachable: 1 });
  expect(listFigures([])).toEqual({ all: 0, societies: 0, others: 0, interviewed: 0, reachable: 0 });
});
