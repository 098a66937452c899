import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SentOutlines } from '#model/map/sent-outlines.ts';
import type { SparseMap } from '#model/map/sparse.ts';
import { countByHand, countryMap, isWithin, looseOrganisations, loosePlaces } from '../content/real.ts';
import { isRecent } from '../recent-facts.ts';
import { DIST, filesIn, pagesIn } from './build.ts';
import { changed } from './variants.ts';

const html = readFileSync(join(DIST, 'carte/index.html'), 'utf8');
const page = parse(html);
const json = <Data>(path: string): Data => JSON.parse(readFileSync(join(DIST, path), 'utf8'));
const data = json<SparseMap>('carte/fiches.json');
const regions = Object.values(loosePlaces).filter(
  ({ level, parent }) => level === 'region' && loosePlaces[parent]?.programme,
);

test('picture, table and moving map say the number that the files say, for each region', () => {
  expect(regions.length).toBeGreaterThan(0);
  for (const { id, name } of regions) {
    const count = countByHand(id);
    const link = page.querySelector(`#regions ~ * a[data-area="${id}"]`) ?? page.querySelector(`a[data-area="${id}"]`);
    expect(link?.getAttribute('aria-label')).toMatch(new RegExp(`^${name.fr} : ${count} organisation`));
    expect(link?.getAttribute('href')).toBe(`/regions/${id}/`);
    expect(page.querySelector(`[data-number="${id}"]`)?.text).toBe(String(count));
    expect(page.querySelector(`td[data-count="${id}"]`)?.text).toBe(String(count));
    expect(data.organisations.filter(({ values }) => values.region?.includes(id)).length).toBe(count);
  }
});

test('every area of the moving map can be drawn, and every point has its place', () => {
  const outlines = json<Record<string, SentOutlines>>('carte/contours.json');
  const drawn = outlines.regions?.topology?.objects.areas.geometries.flatMap(({ id }) => id ?? []);
  const marked = outlines.regions?.marks ?? [];
  expect([...new Set([...(drawn ?? []), ...marked])].sort()).toEqual(
    data.views.regions.areas.map(({ id }) => id).sort(),
  );
  expect(data.views.regions.points.every(({ at }) => at?.length === 2)).toBe(true);
});

test('places without a position are listed with who acts there', () => {
  const text = page.querySelector('.map-beyond')?.text ?? '';
  expect(countryMap.unlocated.length).toBeGreaterThan(0);
  for (const { name } of countryMap.unlocated) expect(text).toContain(name.fr);
});

/** The page of the map, and the same to be framed. */
const IS_MAP = /^(en\/)?(widget\/)?carte\//;

test('no other page loads anything of the map but a small picture of 3 kB or less', () => {
  let pictures = 0;
  for (const { path, html: text } of pagesIn(DIST).filter(({ path: own }) => !IS_MAP.test(own))) {
    expect(text, path).not.toMatch(/<map-explorer|_astro\/leaflet/);
    for (const [picture] of text.matchAll(/<a class="area-map"[\s\S]*?<\/a>/g)) {
      pictures++;
      expect(picture.length, path).toBeLessThanOrEqual(3000);
    }
  }
  expect(pictures).toBeGreaterThan(100);
});

test('the home page, each region and each organisation with a place in one show the small picture', () => {
  const has = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8').includes('class="area-map"');
  const acting = looseOrganisations.filter(({ areas = [], servicePoints = [] }) =>
    [...areas, ...servicePoints].some(
      (item) =>
        regions.some(({ id }) => isWithin(item.place, id)) || (loosePlaces[item.place]?.programme && isRecent(item)),
    ),
  );
  expect(acting.length).toBeGreaterThan(50);
  for (const root of ['', 'en/']) {
    expect(has(root)).toBe(true);
    for (const { id } of regions) expect(has(`${root}regions/${id}`), id).toBe(true);
    for (const { id } of acting) expect(has(`${root}organisations/${id}`), id).toBe(true);
  }
});

test('the frame of the map is the map without the site around it, in both languages', () => {
  for (const root of ['', 'en/']) {
    const frame = parse(readFileSync(join(DIST, root, 'widget/carte/index.html'), 'utf8'));
    expect(frame.querySelectorAll('.site-header, .site-footer')).toEqual([]);
    expect(frame.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(frame.querySelectorAll('.map-picture-regions a').length).toBe(regions.length);
    expect(frame.querySelector('map-explorer')?.getAttribute('data-entries')).toBe(`/${root}carte/fiches.json`);
  }
});

describe('with tiles, and a second country without outlines', () => {
  let folder: string;
  beforeAll(() => {
    folder = changed();
  });

  test('the policy of the map alone allows their host alone', () => {
    // A sheet to pass on has a policy of its own, stricter still.
    const withPolicy = pagesIn(folder).filter(({ path }) => !path.endsWith('/fiche.html'));
    for (const { path, html: text } of withPolicy) {
      const isMap = IS_MAP.test(path);
      expect(text.match(/img-src [^;"]*/)?.[0].trim(), path).toBe(
        isMap ? "img-src 'self' data: https://*.tuiles.example" : "img-src 'self' data:",
      );
    }
  });

  test('the second country has its own map: marks and points for want of outlines, the numbers in the tables', () => {
    const second = parse(readFileSync(join(folder, 'carte/sahelia/index.html'), 'utf8'));
    expect(filesIn(folder)).toContain('carte/sahelia/fiches.json');
    expect(second.querySelector('td[data-count="tinza"]')?.text).toBe('1');
    const picture = second.querySelector('.map-picture-regions');
    expect(picture?.querySelectorAll('a').map((link) => link.getAttribute('aria-label'))).toEqual([
      'Ouro : 1 organisation (sans entretien)',
    ]);
    expect(picture?.querySelectorAll('.map-dot').length).toBe(1);
    expect(picture?.querySelector('[data-number="tinza-ville"]')?.text).toBe('1');
    expect(second.querySelector('[data-whole-country]')?.text).toMatch(/^1 organisation agit .*comptée à part, elle/);
    const { regions: sent } = JSON.parse(readFileSync(join(folder, 'carte/sahelia/contours.json'), 'utf8'));
    expect([sent.marks, Object.keys(sent.spots)]).toEqual([['ouro'], ['ouro']]);
    const beyond = second.querySelectorAll('.map-unplaced > ul > li').map((place) => place.text.trim().split(/\s+/)[0]);
    expect(beyond).toContain('Tinza');
    expect(filesIn(folder)).toContain('widget/carte/sahelia/index.html');
    expect(second.querySelector('.map-beyond')?.text).toContain('Tuiles d’exemple');
  });
});
