import { expect, test } from 'vitest';
import { hostHeaders } from '#delivery/host-headers.ts';
import { headersOf } from '../../headers-of.ts';

const FOLDERS = ['organisations', 'widget', 'en', '404.html'];

test.each(['/', '/annuaire'])('below %s every page but those of the widget refuses to be framed', (base) => {
  const text = hostHeaders(base, FOLDERS, ['', 'en']);
  const at = (path: string) => headersOf(text, `${base.replace(/\/$/, '')}${path}`);
  for (const path of ['/', '/en/', '/404.html', '/organisations/ame/', '/en/organisations/'])
    expect(at(path), path).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    });
  for (const path of ['/widget/', '/en/widget/carte/']) {
    expect(Object.keys(at(path)), path).not.toContain('Content-Security-Policy');
    expect(at(path)['X-Content-Type-Options'], path).toBe('nosniff');
  }
});

test('only files with a hash in their name may be kept for a year, and nothing is sent twice', () => {
  const text = hostHeaders('/', FOLDERS, ['', 'en']);
  expect(headersOf(text, '/_astro/site.1a2b.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf(text, '/organisations/')['Cache-Control']).toBeUndefined();
  const values = Object.values(headersOf(text, '/organisations/ame/'));
  expect(values.filter((value) => value.includes('none, frame') || value.includes('DENY, '))).toEqual([]);
});

test('there are no more rules than Cloudflare Pages reads, and no line is too long for it', () => {
  const lines = hostHeaders(
    '/',
    Array.from({ length: 40 }, (_, index) => `dossier-${index}`),
    ['', 'en'],
  ).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
