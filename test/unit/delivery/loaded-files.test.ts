import { expect, test } from 'vitest';
import { loadedFiles, namesIn } from '#delivery/loaded-files.ts';

test('a page names its scripts and styles, whatever signs their names hold', () => {
  expect(
    namesIn(
      '<link href="/annuaire/_astro/site.a1.css"><script src="/_astro/_...page_.astro_lang.b2.js"></script> notes.json',
    ),
  ).toEqual(['site.a1.css', '_...page_.astro_lang.b2.js']);
});

test('a name ends with its last ending, and nothing is a name without anything before it or with more letters after', () => {
  const texts = [
    '.js',
    'a.js.map',
    'x.css.js y',
    'a.jsx b.css',
    '(.css)',
    "'é.js'",
    'a.js b.js',
    '..js',
    'a.js.b a.js.b',
  ];
  expect(texts.map(namesIn)).toEqual([
    [],
    ['a.js'],
    ['x.css.js'],
    ['b.css'],
    [],
    ['é.js'],
    ['a.js', 'b.js'],
    ['..js'],
    ['a.js'],
  ]);
});

test('what a loaded script loads in turn is loaded, once, and nothing else is', () => {
  const files = new Map([
    ['a.js', ['b.js', 'a.css']],
    ['b.js', ['a.js']],
    ['a.css', []],
    ['alone.js', ['b.js']],
  ]);
  expect([...loadedFiles(['a.js', 'unknown.js'], files)]).toEqual(['a.js', 'b.js', 'a.css']);
});
