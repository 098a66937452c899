/** Safari announces no list where `list-style: none` takes the marks away; an empty mark leaves it one (WebKit, AccessibilityList). */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHEET_STYLE } from '../../../src/exports/sheet-style.ts';

const sheets = readdirSync('src/styles', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

test.each(sheets)('%s takes the marks of no list away in a way that takes the list away too', (path) => {
  expect(readFileSync(`src/styles/${path}`, 'utf8')).not.toMatch(/list-style(?:-type)?:\s*none/);
});

test('the sheet as one file has an empty mark last, which older browsers pass over', () => {
  expect(SHEET_STYLE.match(/list-style:[^;}]+/g)).toEqual(['list-style:none', 'list-style:""']);
});
