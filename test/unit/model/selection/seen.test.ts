import { expect, test } from 'vitest';
import { changedSince, readSeen, withNew, writeSeen } from '#model/selection/seen.ts';

const seen = new Map([
  ['ame', 1],
  ['hcme', 2],
]);
const now = new Map([
  ['ame', 3],
  ['hcme', 2],
  ['grdr', 4],
]);

test('an organisation has changed when its log has grown since it was seen; of one never seen nothing is said', () => {
  expect(changedSince(['grdr', 'hcme', 'ame', 'gone'], seen, now)).toEqual(['ame']);
});

test('one that comes to the selection is seen as it is now, one that leaves it is forgotten', () => {
  expect(withNew(['ame', 'grdr', 'gone'], seen, now)).toEqual(
    new Map([
      ['ame', 1],
      ['grdr', 4],
      ['gone', 0],
    ]),
  );
});

test('what the device keeps is read as it was written, and what is no number is left out', () => {
  expect(writeSeen(seen)).toBe('ame=1&hcme=2');
  expect(readSeen(writeSeen(seen))).toEqual(seen);
  expect(readSeen('ame=x&hcme=-1&grdr=2')).toEqual(new Map([['grdr', 2]]));
});
