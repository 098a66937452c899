import { afterEach, expect, test, vi } from 'vitest';
import { buildDay } from '#site/build-day.ts';
import { contentRecords } from '../records.ts';

afterEach(() => vi.unstubAllEnvs());
const records = contentRecords({});

test('a stated day is the day, and what is no day is refused in both languages', () => {
  vi.stubEnv('BUILD_DATE', '2024-02-29');
  expect(buildDay(records)).toEqual({ day: '2024-02-29', from: 'setting' });
  for (const wrong of ['2026-02-29', '2026-2-1', '29/11/2026', 'hier']) {
    vi.stubEnv('BUILD_DATE', wrong);
    expect(() => buildDay(records)).toThrow(
      `BUILD_DATE=${wrong} : écrivez un jour comme 2026-11-29 / BUILD_DATE=${wrong}: write a day such as 2026-11-29`,
    );
  }
});

test('without a repository, the newest day of which the content speaks', () => {
  vi.stubEnv('BUILD_DATE', '');
  vi.stubEnv('GIT_DIR', '/nowhere');
  expect(buildDay(records)).toEqual({ day: '2022-01-01', from: 'content' });
});
