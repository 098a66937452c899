import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { verificationQueue } from '#model/intake/verification-queue.ts';
import { CITE, contentRecords } from '../../records.ts';

const phones = [{ number: '+22320241122', printed: '20 24 11 22', cite: CITE }];
const services = [{ id: 'sante', cite: CITE }];
const directory = buildDirectory(
  contentRecords({
    fresh: { contacts: { phones }, verified: { date: '2026-03', by: { fr: 'Par téléphone.' } } },
    urgent: { contacts: { phones }, services },
    dead: { contacts: { phones: [{ printed: '20 24', status: 'invalid', cite: CITE }] }, services, remarks: [] },
    plain: { contacts: { phones }, tier: 'interviewed' },
    ended: { notToCall: { why: 'ended', text: { fr: 'Finie.', en: 'Over.' }, cite: CITE }, services },
    ministry: { kind: 'institution-publique', services },
  }),
);

test('pressing needs and dead contacts come first, what was confirmed this year not at all', () => {
  const queue = verificationQueue(directory, { year: 2026 });
  expect(queue.map(({ organisation, reasons }) => [organisation.id, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['dead', 'never-verified', 'old', 'urgent-service', 'dead-contact', 'no-contact', 'only-named'],
    ['urgent', 'never-verified', 'old', 'urgent-service', 'only-named'],
    ['plain', 'never-verified', 'old'],
  ]);
});

test('public bodies come on demand, and other needs can be named', () => {
  const queue = verificationQueue(directory, { year: 2026, everyone: true, services: [] });
  expect(queue.map(({ organisation }) => organisation.id)).toContain('ministry');
  expect(queue.flatMap(({ reasons }) => reasons).some(({ kind }) => kind === 'urgent-service')).toBe(false);
});
