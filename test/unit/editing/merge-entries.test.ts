import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEntries } from '#editing/merge-entries.ts';

const before = { name: 'A', contacts: { phones: ['1', '2'], emails: ['a'] }, changes: ['x'] };

test('what each changed alone stands together, and what somebody else changed is said', () => {
  const now = { ...before, name: 'B', changes: ['x', 'y'] };
  const proposed = { ...before, contacts: { phones: ['1', '3'], emails: ['a'] }, changes: ['x', 'z'] };
  expect(mergeEntries(before, now, proposed)).toEqual({
    value: { name: 'B', contacts: { phones: ['1', '3'], emails: ['a'] }, changes: ['x', 'y', 'z'] },
    conflicts: [],
    meanwhile: [['name'], ['changes']],
  });
});

test('what both changed otherwise keeps the value of now, with all three to decide by', () => {
  const now = { ...before, name: 'B', contacts: { phones: ['1', '4'], emails: ['a'] } };
  const proposed = { ...before, name: 'C', contacts: { phones: ['1', '3'], emails: ['a'] } };
  expect(mergeEntries(before, now, proposed)).toMatchObject({
    value: now,
    conflicts: [
      { path: ['name'], before: 'A', now: 'B', proposed: 'C' },
      { path: ['contacts', 'phones'], before: ['1', '2'], now: ['1', '4'], proposed: ['1', '3'] },
    ],
  });
});

test('a key that one took out and the other left is gone; one that the other changed is to be decided', () => {
  const { changes: _, ...without } = before;
  expect(mergeEntries(before, before, without).value).toEqual(without);
  expect(mergeEntries(before, without, before).value).toEqual(without);
  expect(mergeEntries(before, without, { ...before, changes: ['w'] }).conflicts).toMatchObject([
    { path: ['changes'], now: undefined },
  ]);
});

const record = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(fc.string(), fc.uniqueArray(fc.nat(5)), fc.dictionary(fc.constantFrom('d', 'e'), fc.nat(3))),
);

test('who alone changed something gets exactly that, whatever it is', () => {
  fc.assert(
    fc.property(record, record, (own, other) => {
      expect(mergeEntries(own, own, other)).toEqual({ value: other, conflicts: [], meanwhile: [] });
      expect(mergeEntries(own, other, own)).toMatchObject({ value: other, conflicts: [] });
      expect(mergeEntries(own, other, other)).toMatchObject({ value: other, conflicts: [] });
    }),
  );
});
