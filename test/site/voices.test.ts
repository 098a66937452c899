/** Recordings of a few phrases in a language: where they can be heard, what is loaded, and that nothing else speaks of sounds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { DIST, filesIn, pagesIn } from './build.ts';
import { countryAlone, RECORDED } from './variants.ts';

let folder: string;
beforeAll(() => {
  folder = countryAlone();
});
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('a need that is recorded says so in both languages of the site, and its sound and list are there', () => {
  for (const path of ['orientation/index.html', 'en/orientation/index.html']) {
    const heard = parse(read(path)).querySelectorAll('[data-heard]');
    expect(
      heard.map((item) => item.getAttribute('data-heard')),
      path,
    ).toEqual(['hebergement bm']);
    expect(heard[0]?.querySelector('a')?.getAttribute('href'), path).toContain('orientation/hebergement/');
  }
  const size = readFileSync(join(folder, `ecouter/bm/${RECORDED.today}.mp3`)).length;
  expect(JSON.parse(read('ecouter/bm/liste.json'))).toEqual({
    name: 'bamanakan',
    direction: 'ltr',
    items: { hebergement: { phrases: [RECORDED.today], bytes: size } },
  });
});

test('a recording of an older sentence and one whose sound is gone are nowhere', () => {
  const published = filesIn(folder).filter((path) => path.endsWith('.mp3'));
  expect(published).toEqual([`ecouter/bm/${RECORDED.today}.mp3`]);
  const lists = filesIn(folder).filter((path) => /^ecouter\/.*\.json$/.test(path));
  expect(lists.length).toBeGreaterThan(1);
  const phrases = lists.map((path) => read(path)).join();
  expect(phrases).not.toContain(RECORDED.older);
  expect(phrases).not.toContain(RECORDED.lost);
});

test('what one list promises is there, and every page that speaks of a sound has its list', () => {
  const found = pagesIn(folder).flatMap(({ path, html }) =>
    parse(html)
      .querySelectorAll('[data-heard]')
      .flatMap((item) => {
        const [key = '', ...codes] = item.getAttribute('data-heard')?.split(' ') ?? [];
        const page = path.replace(/^(?:en\/)?orientation\//, '').replace(/(?:\d+\/)?index\.html$/, '');
        return codes.map((code) => ({ list: `ecouter/${code}/${page}liste.json`, key, code }));
      }),
  );
  expect(found.length).toBeGreaterThan(3);
  for (const { code, key, list } of found) {
    const { phrases } = JSON.parse(read(list)).items[key];
    expect(phrases.length, `${list} ${key}`).toBeGreaterThan(0);
    for (const id of phrases) expect(existsSync(join(folder, `ecouter/${code}/${id}.mp3`)), id).toBe(true);
  }
});

/** The page on which speakers record plays back what they have recorded. */
const RECORDS = /(?:^|\/)contribuer\/voix\//;

test('pages of help alone may play sounds, and those of this site alone, beside the page that records them', () => {
  const may = pagesIn(folder).filter(({ html, path }) => html.includes('media-src') && !RECORDS.test(path));
  expect(may.length).toBeGreaterThan(10);
  expect(may.filter(({ html }) => !html.includes("media-src 'self';")).map(({ path }) => path)).toEqual([]);
  expect(may.filter(({ path }) => !/^(?:en\/)?orientation\//.test(path)).map(({ path }) => path)).toEqual([]);
});

test('the recordings of a language can be kept on the device where one asks for it, and are not kept otherwise', () => {
  const set = JSON.parse(read('hors-ligne/fr.json'));
  const parts = set.files.filter(([address]: string[]) => address?.startsWith('ecouter/bm/'));
  expect(new Set(parts.map(([, , , part]: string[]) => part))).toEqual(new Set(['voix/bm']));
  expect(set.parts['voix/bm']).toBeGreaterThan(1000);
  const choice = parse(read('orientation/index.html')).querySelector('save-copy input[value="voix/bm"]');
  expect([choice?.getAttribute('type'), choice?.hasAttribute('checked')]).toEqual(['checkbox', false]);
});

test('where nothing is recorded, no page speaks of it and none may play a sound', () => {
  const own = pagesIn(DIST).filter(({ path }) => !RECORDS.test(path));
  const recorded = filesIn(DIST).some((path) => path.endsWith('.mp3'));
  const speaking = own.filter(({ html }) => html.includes('data-heard') || html.includes('media-src'));
  expect(speaking.length > 0).toBe(recorded);
});
