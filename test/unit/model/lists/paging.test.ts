import { expect, test } from 'vitest';
import { pageSections, pageSegment } from '#model/lists/paging.ts';

test('sections that fit are one page', () => {
  expect(pageSections([['a', 'b'], ['c']], 3)).toEqual([{ number: 1, count: 1, sections: [['a', 'b'], ['c']] }]);
});

test('nothing at all is one page of empty sections', () => {
  expect(pageSections([[], []], 3)).toEqual([{ number: 1, count: 1, sections: [[], []] }]);
});

test('a page goes on into the next section where the one before it ends, and loses nothing', () => {
  expect(pageSections([['a', 'b', 'c'], [], ['d', 'e']], 2)).toEqual([
    { number: 1, count: 3, sections: [['a', 'b'], [], []] },
    { number: 2, count: 3, sections: [['c'], [], ['d']] },
    { number: 3, count: 3, sections: [[], [], ['e']] },
  ]);
});

test('the first page has no number in its address', () => {
  expect([1, 2, 12].map(pageSegment)).toEqual([undefined, '2', '12']);
});
