import { expect, test } from 'vitest';
import { hostHeaders } from '#delivery/host-headers.ts';
import { byHeaders, storedHeaders } from '../../../../scripts/deploy/headers.ts';
import { isRemote } from '../../../../scripts/deploy/place.ts';
import { isEmpty, planPublication } from '../../../../scripts/deploy/plan.ts';
import { AFTER, BEFORE, type MadeUpSite } from '../../../made-up-site.ts';

const listing = (site: MadeUpSite) => new Map(Object.entries(site));

test('new files come before the pages that load them, changed data after the pages, and what is gone last, its pages first', () => {
  expect(planPublication(listing(AFTER), listing(BEFORE))).toEqual({
    files: ['_astro/list.eeee.js', '_astro/site.dddd.css', 'organisations/new.vcf', 'recherche/2222/words é 1.json'],
    pages: ['organisations/new/index.html'],
    changes: ['index.html', 'organisations/ame/index.html', 'organisations/index.html', 'recherche/index.html'],
    data: ['a-propos/version.json', 'organisations/ame.vcf', 'service-worker.js'],
    last: [],
    'gone-pages': ['organisations/gone/index.html'],
    'gone-files': [
      '_astro/list.bbbb.js',
      '_astro/site.aaaa.css',
      'organisations/gone.vcf',
      'recherche/1111/words é 1.json',
    ],
  });
});

test('what is the same is left alone, and a first publication sends everything, the headers last', () => {
  expect(isEmpty(planPublication(listing(AFTER), listing(AFTER)))).toBe(true);
  const { last, ...first } = planPublication(listing(AFTER), new Map());
  expect(last).toEqual(['_headers']);
  expect(Object.values(first).flat()).toHaveLength(Object.keys(AFTER).length - 1);
});

test('a file whose hash the place does not know is sent again, and all are where their headers have changed', () => {
  const unknown = new Map(listing(AFTER)).set('service-worker.js', '');
  expect(planPublication(listing(AFTER), unknown).data).toEqual(['service-worker.js']);
  const again = planPublication(listing(AFTER), listing(AFTER), true);
  expect(Object.values(again).flat().sort()).toEqual(Object.keys(AFTER).sort());
  expect(again.files).toEqual(['_astro/list.eeee.js', '_astro/same.cccc.css', '_astro/site.dddd.css']);
});

test('what a host keeps beside the site is left where it is', () => {
  const there = new Map([...listing(AFTER), ['.htaccess', 'x'], ['.well-known/security.txt', 'x']]);
  expect(isEmpty(planPublication(listing(AFTER), there))).toBe(true);
});

test('each file is stored with the caching that the headers of the build say, below a path too, and with what it is', () => {
  for (const base of ['/', '/annuaire', '/annuaire/']) {
    const headersOf = storedHeaders(hostHeaders(base, ['organisations'], ['', 'en']));
    expect(headersOf('_astro/site.aaaa.css')).toEqual({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': 'text/css; charset=utf-8',
    });
    expect(headersOf('organisations/ame.vcf')).toEqual({
      'Cache-Control': 'no-cache',
      'Content-Type': 'text/vcard; charset=utf-8',
    });
    expect(headersOf('organisations/_astro/index.html')['Cache-Control']).toBe('no-cache');
  }
  expect(storedHeaders('')('x.unknown')).toEqual({
    'Cache-Control': 'no-cache',
    'Content-Type': 'application/octet-stream',
  });
});

test('files that share their headers are sent together', () => {
  const headersOf = storedHeaders('');
  expect(byHeaders(['a.css', 'b.html', 'c.css'], headersOf).map(([, paths]) => paths)).toEqual([
    ['a.css', 'c.css'],
    ['b.html'],
  ]);
});

test('what has a name before a colon is for rclone; a path, and a drive of Windows, are folders', () => {
  expect(['store:bucket', ':s3,provider=Other:bucket'].map(isRemote)).toEqual([true, true]);
  expect(['/srv/annuaire', 'public', 'C:\\annuaire', './a:b'].map(isRemote)).toEqual([false, false, false, false]);
});
