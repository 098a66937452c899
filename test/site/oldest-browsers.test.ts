/** What is shipped, held against what the oldest browsers know in which all works (decision 0039). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesIn } from './build.ts';

const NEWER: Readonly<Record<string, readonly (readonly [what: string, pattern: RegExp])[]>> = {
  js: [
    ['lookbehind (Safari 16.4)', /\(\?<[=!]/],
    ['a static block (Safari 16.4)', /\bstatic\s*\{/],
    ['Response.json (Safari 17, Chrome 105)', /\bResponse\.json\(/],
    ['toSorted, toReversed, toSpliced (Safari 16, Chrome 110)', /\.to(?:Sorted|Reversed|Spliced)\(/],
    ['groupBy (Safari 17.4, Chrome 117)', /\b(?:Map|Object)\.groupBy\(/],
    ['checkVisibility (Safari 17.4, Chrome 105)', /\.checkVisibility\(/],
    ['withResolvers (Safari 17.4, Chrome 119)', /\.withResolvers\(/],
  ],
  css: [['a range in a media query (Safari 16.4, Chrome 104)', /@media[^{]*\([^):]*[<>]/]],
};

/** Pagefind's own files: it says itself which browsers it needs, and the page does without it. */
const isOurs = (path: string) => !path.startsWith('pagefind/');

test.each(Object.entries(NEWER))('no %s file holds what the oldest browsers do not know', (ending, newer) => {
  const files = filesIn(DIST).filter((path) => path.endsWith(`.${ending}`) && isOurs(path));
  expect(files.length).toBeGreaterThan(2);
  const found = files.flatMap((path) => {
    const text = readFileSync(join(DIST, path), 'utf8');
    return newer.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: ${what}`);
  });
  expect(found).toEqual([]);
});
