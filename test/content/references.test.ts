import { expect, test } from 'vitest';
import { type Reference, sourceReference } from '#model/reading/references.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';
import { expectSame } from '../unit/exports/read-back.ts';

const { records } = checkContent(readContentFiles());
const real: Reference[] = [
  ...[...records.sources].map(([id, source]) => sourceReference(id, source)),
  ...records.bibliography,
];

test('every document and every work of the bibliography is read back as it stands in the content', () => {
  expect(real.length).toBeGreaterThan(40);
  expectSame(real);
});
