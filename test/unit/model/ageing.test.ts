import { expect, test } from 'vitest';
import {
  ageDay,
  ageingOn,
  ageOf,
  agesShownOnce,
  compareAges,
  factDate,
  hasEnded,
  isOlderThan,
  newestDay,
  newestOf,
  olderOf,
} from '#model/ageing.ts';
import { organisationRecord, source } from '../records.ts';

const sources = new Map([
  ['jour', { ...source(2021), date: '2021-11-20' }],
  ['annee', source(2022)],
  // Printed in one year, about another.
  ['reparle', { ...source(2014), date: '2016-05' }],
  ['sans-date', { ...source(2014), year: undefined, undated: true as const }],
]);

test('a fact is older than twelve months from the day after the same day of the next year', () => {
  expect(ageDay('2025-11-29', 12)).toBe('2026-11-29');
  expect(isOlderThan('2025-11-29', 12, '2026-11-29')).toBe(false);
  expect(isOlderThan('2025-11-29', 12, '2026-11-30')).toBe(true);
});

test('a bare year counts as its last day, a bare month as its last, and a short month has no day too many', () => {
  expect(ageDay('2025', 12)).toBe('2026-12-31');
  expect(ageDay('2025-06', 24)).toBe('2027-06-30');
  expect(ageDay('2024-02', 12)).toBe('2025-02-28');
  expect(ageDay('2025-01-31', 1)).toBe('2025-02-28');
  expect(isOlderThan('2025', 12, '2026-12-31')).toBe(false);
  expect(isOlderThan('2025', 12, '2027-01-01')).toBe(true);
});

test('what has no date is older than anything, and to be confirmed', () => {
  expect(isOlderThan(undefined, 600, '1970-01-01')).toBe(true);
  expect(['2014', undefined, '2025-06', '2025'].toSorted(compareAges)).toEqual(['2025', '2025-06', '2014', undefined]);
  expect(newestOf(['2024', undefined, '2024-12-31'])).toBe('2024');
  expect([olderOf('2014', undefined), olderOf('2014', '2025-01')]).toEqual([undefined, '2014']);
  expect(ageOf(undefined, ageingOn('2026-11-29'))).toEqual({ date: undefined, year: undefined, isToConfirm: true });
});

test('the age of a fact turns with the stated day alone, back as well as forth', () => {
  const toConfirm = (day: string) => ageOf('2025', ageingOn(day)).isToConfirm;
  expect(['2026-11-29', '2027-01-01', '2026-11-29'].map(toConfirm)).toEqual([false, true, false]);
});

test('the months are those of the content, and its counted ages come in order and once', () => {
  const ageing = ageingOn('2026-11-29', { confirmAfterMonths: 6, countedMonths: [48, 6, 48] });
  expect(ageing).toEqual({ day: '2026-11-29', confirmAfter: 6, counted: [6, 48] });
  expect(ageOf('2026-01', ageing)).toEqual({ date: '2026-01', year: 2026, isToConfirm: true });
  expect(ageingOn('2026-11-29')).toEqual({ day: '2026-11-29', confirmAfter: 12, counted: [12, 24, 48] });
});

test('a fact is as new as the newest source that it cites, or as a later confirmation', () => {
  expect(factDate({ cite: ['jour#t1'] }, undefined, sources)).toBe('2021-11-20');
  expect(factDate({ cite: ['jour#t1', 'annee#t1', 'sans-date#t1'] }, undefined, sources)).toBe('2022');
  expect(factDate({ cite: ['reparle#t1'] }, undefined, sources)).toBe('2014');
  expect(factDate({ cite: ['sans-date#t1'] }, undefined, sources)).toBeUndefined();
  const verified = { date: '2023-02', by: { fr: 'par téléphone', en: 'by telephone' } };
  expect(factDate({ cite: ['annee#t1'] }, verified, sources)).toBe('2023-02');
  const confirmed = { date: '2026-11-30', way: 'telephone', by: 'SG' } as const;
  expect(factDate({ cite: ['annee#t1'], confirmed }, verified, sources)).toBe('2026-11-30');
});

test('help that was to last until a month is over on the first day of the next', () => {
  expect(hasEnded({ until: '2026-06' }, '2026-06-30')).toBe(false);
  expect(hasEnded({ until: '2026-06' }, '2026-07-01')).toBe(true);
  expect(hasEnded({}, '2099-01-01')).toBe(false);
});

test('without a stated day, the newest day of which the content speaks', () => {
  const changes = [{ date: '2022-03', text: { fr: 'x', en: 'x' } }];
  expect(newestDay([organisationRecord({ changes })], sources)).toBe('2022-03-01');
  expect(newestDay([], new Map())).toBe('1970-01-01');
});

test('the same age in a row is said once, after the last', () => {
  const [a, b] = [2022, 2025].map((year) => ({ date: String(year), year, isToConfirm: false })) as [
    ReturnType<typeof ageOf>,
    ReturnType<typeof ageOf>,
  ];
  expect(agesShownOnce([a, a, b, a])).toEqual([undefined, a, b, a]);
});
