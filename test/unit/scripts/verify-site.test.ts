import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.ts';
import { addressFiles, compareSites, folderFiles } from '../../../scripts/verify-site/compare.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function site(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const page = (words: string, level = 6) => gzipSync(words, { level });
const BUILT = {
  'index.html': '<p>Accueil',
  'a/index.html': '<p>A',
  _headers: '/*',
  'pagefind/pagefind.js': 'one',
  'pagefind/fragment/fr_1.pf_fragment': page('{"url":"/"}'),
};

test('a site is the same as itself, packed otherwise and with another index', async () => {
  const other = {
    ...BUILT,
    'pagefind/pagefind.js': 'two',
    'pagefind/index/fr_9.pf_index': 'x',
    'pagefind/fragment/fr_1.pf_fragment': page('{"url":"/"}', 1),
  };
  expect(await compareSites(folderFiles(site(BUILT)), folderFiles(site(other)))).toEqual([]);
});

test('what is missing, different or one too many is named, in the index as elsewhere', async () => {
  const { 'a/index.html': _, ...rest } = BUILT;
  const other = {
    ...rest,
    'index.html': '<p>Autre',
    'z.html': 'plus',
    'pagefind/fragment/fr_1.pf_fragment': page('{"url":"/autre/"}'),
    'pagefind/fragment/fr_2.pf_fragment': page('{}'),
  };
  expect(await compareSites(folderFiles(site(BUILT)), folderFiles(site(other)))).toEqual([
    { path: 'a/index.html', how: 'missing' },
    { path: 'index.html', how: 'other' },
    { path: 'pagefind/fragment/fr_1.pf_fragment', how: 'other' },
    { path: 'pagefind/fragment/fr_2.pf_fragment', how: 'unknown' },
    { path: 'z.html', how: 'unknown' },
  ]);
});

test('at an address files are asked for as a visitor does; those for hosts are not asked for', async () => {
  const { _headers: _, ...sent } = BUILT;
  const server = await serve(site({ ...sent, 'a/index.html': '<p>B' }));
  expect(await compareSites(folderFiles(site(BUILT)), addressFiles(`${server.address}/`))).toEqual([
    { path: 'a/index.html', how: 'other' },
  ]);
  server.close();
});
