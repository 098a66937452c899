import { expect, test } from 'vitest';
import { remembered } from '#model/remembered.ts';

test('an answer is worked out once for each object, one that is nothing too', () => {
  const asked: string[] = [];
  const year = remembered(({ date }: { date?: string }) => {
    asked.push(date ?? 'none');
    return date?.slice(0, 4);
  });
  const [dated, undated] = [{ date: '2025-06' }, {}];
  expect([year(dated), year(undated), year(dated), year(undated), year({ date: '2025-06' })]).toEqual([
    '2025',
    undefined,
    '2025',
    undefined,
    '2025',
  ]);
  expect(asked).toEqual(['2025-06', 'none', '2025-06']);
});
