import { expect, test } from 'vitest';
import { checkContent } from '#model/validation/check-content.ts';
import { baseFiles, overlay } from './fixtures.ts';

const PATH = 'content/organisations/ame.yaml';
const VALID = baseFiles.find(({ path }) => path === PATH)?.text ?? '';

/** The codes that one value brings in place of the valid one. */
function codesWith(key: 'number' | 'address' | 'url', value: string): string[] {
  const text = VALID.replace(new RegExp(`${key}: [^,]+`), () => `${key}: ${JSON.stringify(value)}`);
  return checkContent(overlay(baseFiles, [{ path: PATH, text }])).faults.map(({ code }) => code);
}

test.each(['+22320241122', '+33148701234', '+2250707070707'])('%s can be called', (number) => {
  expect(codesWith('number', number)).toEqual([]);
});

test.each([
  '20241122',
  '+223 20 24 11 22',
  '+2232024112',
  '+223202411221',
  '0022320241122',
  '+999123456',
  'tel:+22320241122',
  '+22320241122;ext=5',
  '+',
  '',
])('%j cannot be called', (number) => {
  expect(codesWith('number', number)).toEqual(['PHONE_IMPOSSIBLE']);
});

test.each(['expulsesmaliensbasta@yahoo.fr', 'a.b+c@d-e.example.org'])('%s can be written to', (address) => {
  expect(codesWith('address', address)).toEqual([]);
});

test.each([
  'ajdmorga@yahoofr',
  'a@b@c.org',
  'a b@c.org',
  '@c.org',
  'a@.org',
  'mailto:a@b.org',
  'a@b.org?cc=x@y.org',
  'a..b@c.org',
  '"<b>"@c.org',
  '',
  `${'a'.repeat(250)}@b.org`,
])('%j cannot be written to', (address) => {
  expect(codesWith('address', address)).toEqual(['EMAIL_MALFORMED']);
});

test.each([
  'http://www.expulsesmaliens.info',
  'https://exemple.org/a/b?c=d&e=f#g',
  'HTTPS://Exemple.ORG',
  'https://exemple.org:8080/',
  'https://é.example.org',
])('%s can be opened', (url) => {
  expect(codesWith('url', url)).toEqual([]);
});

test.each([
  'www.exemple.org',
  'exemple.org:8080',
  'http:/exemple.org',
  'http:exemple.org',
  'http:///exemple.org',
  'https://exemple',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://nom:secret@exemple.org',
  'https://exemple.org\\@autre.org',
  'https://exemple .org',
  ' https://exemple.org',
  'https://exemple.org/"onclick=',
  'https://exemple.org/<b>',
  '//exemple.org',
  '/page',
  '',
])('%j is not the address of a site', (url) => {
  expect(codesWith('url', url)).toEqual(['URL_MALFORMED']);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'ftp://exemple.org',
  'mailto:a@b.org',
  'file:///x',
])('%j has a scheme that is not allowed', (url) => {
  expect(codesWith('url', url)).toEqual(['URL_SCHEME']);
});

test('a scheme hidden by a line break is refused all the same', () => {
  expect(codesWith('url', 'java\nscript:alert(1)')).toEqual(['URL_MALFORMED']);
});
