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
  '2026-11-29',
);

test('pressing needs and dead contacts come first, what was confirmed this year not at all', () => {
  const queue = verificationQueue(directory);
  expect(queue.map(({ organisation, reasons }) => [organisation.id, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['dead', 'never-verified', 'old', 'urgent-service', 'single-source', 'dead-contact', 'no-contact', 'only-named'],
    ['urgent', 'never-verified', 'old', 'urgent-service', 'single-source', 'only-named'],
    ['plain', 'never-verified', 'old', 'single-source'],
  ]);
});

test('who is first to call on many pages of help comes before who is on none', () => {
  const queue = verificationQueue(directory, { firstCalled: new Map([['plain', 23]]) });
  expect(queue.map(({ organisation }) => organisation.id)).toEqual(['dead', 'plain', 'urgent']);
  expect(queue[1]?.reasons).toContainEqual({ kind: 'first-called', value: '23' });
});

test('a number that waits to be tried is in the queue, whoever’s it is', () => {
  const asked = { date: '2026-03-02', way: 'telephone', by: 'SG' };
  const some = buildDirectory(
    contentRecords({
      police: {
        kind: 'institution-publique',
        contacts: { phones: [{ printed: '80333', status: 'to-verify', cite: CITE }] },
      },
      asked: { contacts: { phones: [{ ...phones[0], confirmed: asked }] }, services },
    }),
    '2026-11-29',
  );
  const queue = verificationQueue(some);
  expect(queue.map(({ organisation, reasons }) => [organisation.id, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['police', 'never-verified', 'old', 'single-source', 'dead-contact', 'no-contact', 'only-named'],
    // What was asked for has a second source; the rest has not.
    ['asked', 'old', 'urgent-service', 'single-source', 'only-named'],
  ]);
  expect(queue[1]?.reasons).toContainEqual({ kind: 'single-source', value: '1/2' });
});

test('public bodies come on demand, and other needs can be named', () => {
  const queue = verificationQueue(directory, { everyone: true, services: [] });
  expect(queue.map(({ organisation }) => organisation.id)).toContain('ministry');
  expect(queue.flatMap(({ reasons }) => reasons).some(({ kind }) => kind === 'urgent-service')).toBe(false);
});
