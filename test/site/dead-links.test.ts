import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { DIST } from './build.ts';
import { changed, deadLink } from './variants.ts';

test('an address that no longer answers is said on its entry and on the quality page, in both languages', () => {
  const { url, pages } = deadLink();
  const page = pages.find((path) => path.startsWith('organisations/')) ?? '';
  const folder = changed();
  const mainText = (path: string) => parse(readFileSync(`${folder}/${path}`, 'utf8')).querySelector('main')?.text ?? '';
  expect(mainText(page)).toContain('ne répond plus depuis le 1 mars 2025');
  expect(mainText(`en/${page}`)).toContain('has not answered since 1 March 2025');
  for (const words of [url, 'le nom du site n’existe plus', '21 novembre 2026'])
    expect(mainText('qualite/index.html')).toContain(words);
  expect(mainText('en/qualite/index.html')).toContain('the name of the site no longer exists');
  expect(readFileSync(`${DIST}/qualite/index.html`, 'utf8')).not.toContain('id="liens"');
});
