import { expect, test } from 'vitest';
import { isSerious } from '#model/remarks.ts';
import { REMARK_KINDS } from '#schema/remark.ts';

test('every remark is to be known before the fact is read, but how a name is spelled', () => {
  expect(REMARK_KINDS.filter((kind) => !isSerious({ kind }))).toEqual(['spelling']);
});
