import { expect, test } from 'vitest';
import { endedHelp, passedAges } from '#model/ageing-events.ts';
import { buildDirectory } from '#model/directory.ts';
import { CITE, contentRecords } from '../records.ts';

const records = contentRecords({
  a: {
    contacts: { phones: [{ number: '+22320241122', printed: '20 24 11 22', cite: CITE }] },
    areas: [
      { place: 'kayes', cite: CITE },
      { place: 'gao', cite: ['note-2014#t1'] },
    ],
    services: [
      { id: 'accueil', until: '2026-06', cite: CITE },
      { id: 'sante', until: '2026-12-31', cite: CITE },
    ],
    servicePoints: [
      { place: 'gao', detail: { fr: 'x', en: 'x' }, services: ['accueil'], until: '2026-06', cite: CITE },
      { place: 'kita', detail: { fr: 'x', en: 'x' }, services: ['accueil'], until: '2025', cite: CITE },
    ],
  },
});
const passedOn = (day: string) =>
  passedAges(buildDirectory(records, day)).map(({ day: on, months, facts }) => [on, months, Object.fromEntries(facts)]);

test('a feed reports on which day which facts became older than an age, together for an organisation, the latest first', () => {
  expect(passedOn('2025-01-01')).toEqual([
    ['2025-01-01', 24, { phones: 1, services: 2, areas: 1 }],
    ['2024-01-01', 12, { phones: 1, services: 2, areas: 1 }],
    ['2019-01-01', 48, { areas: 1 }],
    ['2017-01-01', 24, { areas: 1 }],
    ['2016-01-01', 12, { areas: 1 }],
  ]);
});

test('a later day adds to what was reported and takes nothing back; an earlier one reports what it reported', () => {
  const before = passedOn('2024-12-31');
  expect(before).toHaveLength(4);
  expect(passedOn('2025-01-01').slice(1)).toEqual(before);
});

test('help that was to end is reported once, from the day after, whether its end is said of all or of a point', () => {
  const endedOn = (day: string) =>
    endedHelp(buildDirectory(records, day)).map(({ day: on, service }) => `${on} ${service}`);
  expect(endedOn('2025-12-31')).toEqual([]);
  expect(endedOn('2026-06-30')).toEqual(['2026-01-01 accueil']);
  expect(endedOn('2026-07-01')).toEqual(['2026-07-01 accueil', '2026-01-01 accueil']);
});
