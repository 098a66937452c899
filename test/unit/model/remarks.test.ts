import { expect, test } from 'vitest';
import { byKind, isSerious } from '#model/remarks.ts';
import { REMARK_KINDS } from '#schema/remark.ts';

test('every remark is to be known before the fact is read, but how a name is spelled', () => {
  expect(REMARK_KINDS.filter((kind) => !isSerious({ kind }))).toEqual(['spelling']);
});

test('remarks by kind, the serious kinds first, and none of which there is nothing', () => {
  const remarks = (['spelling', 'unclear', 'invalid', 'unclear'] as const).map((kind, id) => ({ kind, id }));
  expect(byKind(remarks).map(({ kind, remarks: found }) => [kind, found.map(({ id }) => id)])).toEqual([
    ['invalid', [2]],
    ['unclear', [1, 3]],
    ['spelling', [0]],
  ]);
});
