import { expect, test } from 'vitest';
import { columnLetter, compareRow, isShared, lettersByRegion } from '#model/selection/comparison.ts';

const cell = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const likeness = (...cells: ReturnType<typeof cell>[]) => {
  const { likeness, shared } = compareRow(cells);
  return [likeness, [...shared]];
};

test('a row is the same, partly shared or different by what all of them have', () => {
  expect(likeness(cell('a', 'b'), cell('b', 'a'))).toEqual(['same', ['a', 'b']]);
  expect(likeness(cell('a', 'b'), cell('b', 'c'), cell('b'))).toEqual(['partly', ['b']]);
  expect(likeness(cell('a'), cell('b'))).toEqual(['different', []]);
  expect(likeness(cell('a', 'b'), cell('b', 'c'), cell('c', 'a'))).toEqual(['different', []]);
});

test('where nothing is known of one of them nobody can tell, which is not to differ', () => {
  expect(likeness(cell('a'), cell())).toEqual(['unknown', []]);
  expect(likeness(cell(), cell())).toEqual(['unknown', []]);
});

test('who acts in a whole country shares each of its regions with who acts there', () => {
  const whole = { id: 'mali', label: 'mali', holds: ['gao', 'kayes'] };
  const found = compareRow([[whole], cell('gao', 'agadez')]);
  expect([found.likeness, [...found.shared]]).toEqual(['partly', ['gao']]);
  expect([isShared(whole, found), ...cell('gao', 'agadez').map((value) => isShared(value, found))]).toEqual([
    true,
    true,
    false,
  ]);
  expect(compareRow([[whole], [whole]]).likeness).toBe('same');
});

test('each has its letter, and a region the letters of those who act there', () => {
  expect([0, 1, 2, 3].map(columnLetter)).toEqual(['A', 'B', 'C', 'D']);
  expect([...lettersByRegion([{ regions: ['gao', 'kayes'] }, { regions: [] }, { regions: ['gao'] }])]).toEqual([
    ['gao', 'AC'],
    ['kayes', 'A'],
  ]);
});
