import { expect, test } from 'vitest';
import { STEPS, type Step } from '../../engines/journey.ts';
import { type Row, withRows } from '../../engines/table.ts';

const steps = Object.keys(STEPS) as Step[];
const row = (engine: string, outcome: 'works' | 'readable'): Row => ({
  engine,
  version: '1',
  level: 'reading',
  outcomes: new Map(steps.slice(1).map((step) => [step, outcome])),
  notes: ['page kept alive'],
});
const EMPTY = 'before\n<!-- written by npm run test:engines -- --write -->\n<!-- end -->\nafter\n';
const line = (engine: string, word: string) =>
  `| ${[engine, '1', 'reading', '**fails**', ...steps.slice(1).map(() => word), 'page kept alive'].join(' | ')} |`;

test('an engine is a row; what was not reached fails; the rest of the page stays', () => {
  const page = withRows(EMPTY, [row('A', 'works'), row('B', 'readable')]);
  expect(page.split('\n').slice(5, 7)).toEqual([line('A', 'works'), line('B', 'readable')]);
  expect([page.split('\n')[0], page.split('\n').slice(-3)]).toEqual(['before', ['<!-- end -->', 'after', '']]);
});

test('a new row of an engine takes the place of its old one, the others stay', () => {
  const before = withRows(EMPTY, [row('A', 'works'), row('B', 'works')]);
  expect(withRows(before, [row('A', 'readable')])).toBe(withRows(EMPTY, [row('A', 'readable'), row('B', 'works')]));
});

test('a page without a place for the table is refused', () => {
  expect(() => withRows('nothing', [])).toThrow('no place for the table');
});
