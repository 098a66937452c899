import { expect, test } from 'vitest';
import { type ListRows, reachableIds, rowsOf } from '#exports/list-files.ts';

const names = ['id', 'phones', 'emails', 'not_to_call'];
const list: ListRows = {
  fields: names.map((name) => ({ name, type: 'string', title: name })),
  rows: [
    ['a', '+22320000000', null, null],
    ['b', null, 'b@exemple.org', null],
    ['c', null, null, null],
    ['d', '+22320000001', null, 'suspended'],
  ],
};

test('the rows come in the order in which they are asked for, and an unknown id has none', () => {
  expect(rowsOf(list, ['b', 'x', 'a']).rows.map(([id]) => id)).toEqual(['b', 'a']);
});

test('a file of contacts holds who has a number or an address, and nobody who may not be called', () => {
  expect(reachableIds(list, ['d', 'c', 'b', 'a'])).toEqual(['b', 'a']);
});
