import { expect, test } from 'vitest';
import { withoutEmpty, withValue } from '#editing/plain-record.ts';
import { valueAt } from '#model/validation/select.ts';

test('a value is set where nothing was, on the way through lists and keys, and the record before stays as it was', () => {
  const record = { a: [{ b: 1 }] };
  expect(withValue(record, ['a', 1, 'c', 'd'], 'x')).toEqual({ a: [{ b: 1 }, { c: { d: 'x' } }] });
  expect(record).toEqual({ a: [{ b: 1 }] });
});

test('undefined takes out a key, or an item of a list, and those after it move up', () => {
  expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  expect(withValue({ a: ['x', 'y', 'z'] }, ['a', 1], undefined)).toEqual({ a: ['x', 'z'] });
});

test('what leads through something that is no record finds nothing', () => {
  expect(valueAt({ a: 'x' }, ['a', 'b', 0])).toBeUndefined();
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});

test('what holds nothing is left out, at whatever depth; false and 0 hold something', () => {
  expect(withoutEmpty({ a: ' ', b: [{ c: '' }], d: { e: {} }, f: ' x ', g: false, h: 0, i: null })).toEqual({
    f: 'x',
    g: false,
    h: 0,
  });
});
