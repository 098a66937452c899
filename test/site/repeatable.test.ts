import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildVariant, DIST, filesIn } from './build.ts';

test('two builds of the same content are the same byte for byte', () => {
  const fingerprints = (folder: string) =>
    filesIn(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]);
  expect(fingerprints(buildVariant({ name: 'repeatable' }))).toEqual(fingerprints(DIST));
});
