/** What is shipped, held against what the oldest browsers know in which all works (`WHOLE` in src/site/browsers.ts, decision 0039). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { expect, test } from 'vitest';
import { listedAs, WHOLE } from '#site/browsers.ts';
import { DIST, filesIn } from './build.ts';

/** Pagefind's own files: it says itself which browsers it needs, and the page does without it. */
const isOurs = (path: string) => !path.startsWith('pagefind/');
const filesOf = (ending: string) => filesIn(DIST).filter((path) => path.endsWith(`.${ending}`) && isOurs(path));

/** Iterators got methods that arrays have: by the name alone a call cannot be distinguished from that of an array, which all know. */
const NAMED_LIKE_THOSE_OF_ARRAYS = ['every', 'filter', 'find', 'flatmap', 'foreach', 'map', 'reduce', 'some'];

/** What is asked for before it is used, and does without: names of src/islands. */
const ASKED_FOR = ['requestIdleCallback'];

const browsers = listedAs(WHOLE);
const eslint = new ESLint({
  overrideConfigFile: true,
  // Comments of the shipped files, which are other people's, are no orders to this.
  allowInlineConfig: false,
  overrideConfig: [
    {
      languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      plugins: { compat, 'es-x': esx },
      // Whatever has such a method is taken for what it was added to.
      settings: { browserslist: browsers, targets: browsers, polyfills: ASKED_FOR, 'es-x': { aggressive: true } },
      rules: {
        'compat/compat': 'error',
        ...esx.configs['flat/restrict-to-es2022']?.rules,
        // Of ES2022 and before, and not in Safari 15.4.
        'es-x/no-class-static-block': 'error',
        'es-x/no-regexp-lookbehind-assertions': 'error',
        ...Object.fromEntries(NAMED_LIKE_THOSE_OF_ARRAYS.map((name) => [`es-x/no-iterator-prototype-${name}`, 'off'])),
      },
    },
  ],
});

/** What the lint and, for what it cannot know, the lines below find in a script. */
async function faultsOf(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code);
  const found = result?.messages.map(({ line, column, message }) => `${line}:${column} ${message}`) ?? [];
  return [...found, ...UNLINTED.flatMap(([what, pattern]) => (pattern.test(code) ? [what] : []))];
}

/** Methods of pages, not of the language: the lint would have to know what they are called on. */
const UNLINTED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['Response.json (Safari 17, Chrome 105)', /\bResponse\.json\(/],
  ['checkVisibility (Safari 17.4, Chrome 105)', /\.checkVisibility\(/],
  ['AbortSignal.any or timeout (Safari 16, Chrome 103)', /\bAbortSignal\.(?:any|timeout)\(/],
];

test.each([
  ['a lookbehind', '/(?<=a)b/.test(x)'],
  ['a static block', 'class A { static { f() } }'],
  ['toSorted', 'x.toSorted()'],
  ['with', 'x.with(0, 1)'],
  ['groupBy', 'Object.groupBy(x, f)'],
  ['withResolvers', 'Promise.withResolvers()'],
  ['Response.json', 'Response.json({})'],
  ['checkVisibility', 'x.checkVisibility()'],
  ['a flag of tomorrow', '/a/v.test(x)'],
])('%s would be found', async (_, code) => {
  expect(await faultsOf(code)).not.toEqual([]);
});

test('what they know is let through', async () => {
  expect(
    await faultsOf('class A { #b = 1; static c = x?.at(-1) ?? Object.hasOwn(x, "y"); d() { x ??= [].flat() } }'),
  ).toEqual([]);
});

test('every script is in words that they know, the service worker too', { timeout: 600_000 }, async () => {
  // The editing page is the team's: it asks for a browser of 2024 and says so (docs/decisions/0050-editing-without-git.md).
  const files = filesOf('js').filter((path) => !path.startsWith('redaction/'));
  expect(files).toContain('service-worker.js');
  expect(files.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const path of files) {
    const found = await faultsOf(readFileSync(join(DIST, path), 'utf8'));
    faults.push(...found.map((fault) => `${path}:${fault}`));
  }
  expect(faults).toEqual([]);
});

test('no style sheet has layers of ours, logical sides, or a range in a media query', () => {
  const files = filesOf('css');
  expect(files.length).toBeGreaterThan(2);
  const NEWER: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['a range in a media query (Safari 16.4, Chrome 104)', /@media[^{]*\([^):]*[<>]/],
    ['a layer (Safari 15.4, Chrome 99)', /@layer(?! vendor)/],
    ['a logical side (Chrome 87)', /[{;](?:margin|padding|inset|border)-(?:inline|block)\b/],
    ['a logical size (Chrome 57)', /[{;](?:min-|max-)?(?:inline|block)-size:/],
  ];
  const found = files.flatMap((path) => {
    const text = readFileSync(join(DIST, path), 'utf8');
    return NEWER.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: ${what}`);
  });
  expect(found).toEqual([]);
});
