import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildVariant, DIST, filesIn } from './build.ts';

let second: string;
beforeAll(() => {
  second = buildVariant({ name: 'repeatable', isFresh: true });
});

test('two builds of the same content are the same byte for byte, the full-text index apart', () => {
  const fingerprints = (folder: string) =>
    filesIn(folder)
      .filter((path) => !path.startsWith('pagefind/'))
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]);
  expect(fingerprints(second)).toEqual(fingerprints(DIST));
});

/** Pagefind does not promise the same bytes; what a search gives back is in its fragments, and these are the same. */
test('two builds of the same content give the same full-text results', () => {
  const fragments = (folder: string) =>
    filesIn(join(folder, 'pagefind/fragment'))
      .map((path) => gunzipSync(readFileSync(join(folder, 'pagefind/fragment', path))).toString('utf8'))
      .sort();
  expect(fragments(DIST).length).toBeGreaterThan(50);
  expect(fragments(second)).toEqual(fragments(DIST));
});
