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

test('the microphone is open to the page that records, in each language, and refused everywhere else', () => {
  const text = hostHeaders('/', [...FOLDERS, 'contribuer'], ['', 'en']);
  const microphone = (path: string) =>
    /microphone=\([^)]*\)/g.exec(headersOf(text, path)['Permissions-Policy'] ?? '')?.[0];
  for (const path of ['/contribuer/voix/', '/en/contribuer/voix/', '/contribuer/voix/phrases.json'])
    expect(microphone(path), path).toBe('microphone=(self)');
  for (const path of ['/', '/en/', '/contribuer/', '/en/contribuer/', '/organisations/ame/', '/widget/', '/404.html'])
    expect(microphone(path), path).toBe('microphone=()');
  const twice = ['/contribuer/voix/', '/contribuer/', '/organisations/ame/'].map(
    (path) => headersOf(text, path)['Permissions-Policy']?.match(/microphone/g)?.length,
  );
  expect(twice).toEqual([1, 1, 1]);
});
