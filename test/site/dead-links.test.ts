import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readContentFiles } from '#site/content-files.ts';
import { outwardLinks } from '../../scripts/links/internal.ts';
import { buildWithFiles, DIST } from './build.ts';

test('an address that no longer answers is said on its entry and on the quality page, in both languages', () => {
  const [[url, pages] = ['', []]] = [...outwardLinks(DIST)].filter(([, from]) =>
    from.some((page) => page.startsWith('organisations/')),
  );
  const page = pages.find((path) => path.startsWith('organisations/')) ?? '';
  const text = `- url: ${url}\n  since: "2025-03-01"\n  checked: "2026-11-21"\n  reason: no-host\n`;
  const folder = buildWithFiles('dead-links', [
    ...readContentFiles('content'),
    { path: 'content/links/dead.yaml', text },
  ]);
  const mainText = (path: string) => parse(readFileSync(`${folder}/${path}`, 'utf8')).querySelector('main')?.text ?? '';
  expect(mainText(page)).toContain('ne répond plus depuis le 1 mars 2025');
  expect(mainText(`en/${page}`)).toContain('has not answered since 1 March 2025');
  for (const words of [url, 'le nom du site n’existe plus', '21 novembre 2026'])
    expect(mainText('qualite/index.html')).toContain(words);
  expect(mainText('en/qualite/index.html')).toContain('the name of the site no longer exists');
  expect(readFileSync(`${DIST}/qualite/index.html`, 'utf8')).not.toContain('id="liens"');
});
