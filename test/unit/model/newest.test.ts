import { expect, test } from 'vitest';
import { newestChanges } from '#model/newest.ts';

const text = { fr: 'Changée.', en: 'Changed.' };
const entry = (id: string, ...dates: string[]) => ({
  id,
  shortName: id,
  changes: dates.map((date) => ({ date, text })),
});

test('what is new is whatever changed on the last day on which anything did', () => {
  const [a, b, c] = [entry('a', '2026-11-29', '2026-11-30'), entry('b', '2026'), entry('c', '2026-11-30')];
  expect(newestChanges([a, b, c])).toEqual({ date: '2026-11-30', organisations: [a, c] });
});

test('where nothing ever changed, nothing is new', () => {
  expect(newestChanges([entry('a')])).toBeUndefined();
});
