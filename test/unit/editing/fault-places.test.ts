import { expect, test } from 'vitest';
import { changedFiles, recordOf } from '#editing/entry-draft.ts';
import { pathAt, pathOfFault } from '#editing/fault-places.ts';
import { withValue } from '#editing/plain-record.ts';
import { DAY, freshWorkspace } from './content.ts';

const TEXT = `name: A
summary:
  fr: Un.
contacts:
  phones:
    - { number: "1", cite: [a#b] }
    - { number: "2", cite: [a#b] }
`;

test.each([
  [1, 1, ['name']],
  [3, 3, ['summary', 'fr']],
  [6, 9, ['contacts', 'phones', 0, 'number']],
  [7, 17, ['contacts', 'phones', 1, 'number']],
  [7, 29, ['contacts', 'phones', 1, 'cite', 0]],
])('line %i, column %i is within %j', (line, column, path) => {
  expect(pathAt(TEXT, line, column)).toEqual(path);
});

test.each([
  [['contacts', 'phones', 0, 'number'], '+2232024', ['contacts', 'phones', 0, 'number']],
  [['areas', 1, 'place'], 'kaye', ['areas', 1, 'place']],
  [['kind'], 'ong', ['kind']],
  [['summary', 'fr'], undefined, ['summary']],
  [['themes', 0, 'cite'], undefined, ['themes', 0]],
])('a fault at %j leads back to it', (at, value, expected) => {
  const workspace = freshWorkspace();
  const edited = withValue(recordOf(workspace.textOf('ame')), at, value);
  const files = changedFiles('ame', edited, workspace.files, DAY);
  const { faults } = workspace.checkWith(files);
  const paths = faults.map((fault) => pathOfFault(fault, files[0]?.after ?? ''));
  expect(paths.map((path) => path.slice(0, expected.length))).toContainEqual(expected);
});
