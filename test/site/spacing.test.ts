/** The spaces that French puts around its punctuation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { expect, test } from 'vitest';

const DIST = 'dist';
const BREAKS = /[ \n\t]+[:;?!»](?![\p{L}\p{N}])|«[ \n\t]/u;

test('no line of French text can break before a sign or after an opening quotation mark', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const broken = pages.flatMap((path) => {
    const texts = frenchTexts(parse(readFileSync(join(DIST, path), 'utf8')));
    return texts.filter((text) => BREAKS.test(text)).map((text) => `${path}: ${text.trim()}`);
  });
  expect(broken).toEqual([]);
  expect(readFileSync(join(DIST, 'index.html'), 'utf8')).toContain('\u00a0');
});

/** The texts of a page that its reader sees and that are French. */
function frenchTexts(element: HTMLElement, language = ''): string[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return language === 'fr' ? [node.text] : [];
    if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
    const child = node as HTMLElement;
    if (['SCRIPT', 'STYLE', 'PRE', 'CODE', 'TEXTAREA'].includes(child.tagName)) return [];
    return frenchTexts(child, child.getAttribute('lang') ?? language);
  });
}
