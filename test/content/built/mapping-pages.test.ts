/** What this mapping holds as the built pages, files and frames have it: regions, outlines, tables, articles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { SentMap } from '#model/map/sent.ts';
import type { SentOutlines } from '#model/map/sent-outlines.ts';
import { DIST, filesIn } from '../../site/build.ts';
import { changed } from '../../site/variants.ts';
import { page } from './built-pages.ts';

const json = <Data>(path: string): Data => JSON.parse(readFileSync(join(DIST, path), 'utf8'));
const REGIONS = ['kayes', 'koulikoro', 'sikasso', 'segou', 'mopti', 'tombouctou', 'gao', 'kidal', 'menaka', 'bamako'];

test('the ten regions have their page, their cards, their sheet, their frame, and stand in the index', () => {
  const files = new Set(filesIn(DIST));
  const { regions } = json<{ regions: { id: string }[] }>('donnees/v1/index.json');
  expect(regions.map(({ id }) => id).sort()).toEqual([...REGIONS].sort());
  for (const id of REGIONS)
    for (const path of [`regions/${id}/index.html`, `regions/${id}.vcf`, `orientation/fiches/${id}/fiche.html`])
      expect(files).toContain(path);
  for (const root of ['', 'en/'])
    expect(page(`${root}widget/carte/`).querySelectorAll('.map-picture-regions a')).toHaveLength(10);
});

test('two regions are marks on the map: Bamako is too small for its outline, Ménaka has none', () => {
  const outlines = json<Record<string, SentOutlines>>('carte/contours.json').regions;
  const drawn = outlines?.topology?.objects.areas.geometries.flatMap(({ id }) => id ?? []);
  expect([...(drawn ?? []), 'menaka'].sort()).toEqual([...REGIONS].sort());
  expect(outlines?.marks.toSorted()).toEqual(['bamako', 'menaka']);
  expect(
    json<SentMap>('carte/fiches.json')
      .views.regions.areas.map(({ id }) => id)
      .sort(),
  ).toEqual([...REGIONS].sort());
});

test('outlines, points and the odd point are credited', () => {
  const text = page('carte/').querySelector('.map-beyond')?.text ?? '';
  for (const credit of [
    'Natural Earth',
    'GeoNames (CC BY 4.0)',
    '© OpenStreetMap (ODbL)',
    'Logistics Capacity Assessment',
  ])
    expect(text).toContain(credit);
});

test('tables 1 to 14 of the mapping are each a sheet of the workbooks', async () => {
  for (const folder of ['donnees/v1', 'en/donnees/v1']) {
    const names = (await readXlsxFile(`${DIST}/${folder}/annuaire.xlsx`)).map(({ sheet }) => sheet);
    for (let number = 1; number <= 14; number++)
      expect(names.filter((name) => name.startsWith(`T${number} `)).length, String(number)).toBe(1);
  }
});

test('the card of each article has a number and says what it counts, in both languages', () => {
  for (const path of ['dossiers/', 'en/dossiers/']) {
    const cards = page(path).querySelectorAll('main .card');
    expect(cards.length, path).toBeGreaterThan(10);
    for (const card of cards)
      expect(card.querySelector('.card-figure')?.text, `${path} ${card.querySelector('h3')?.text}`).toMatch(
        /^[\d.,\s%]+ \p{L}{3}/u,
      );
  }
});

const article = (word: string) => {
  const path = filesIn(DIST).find((file) => file.startsWith('dossiers/') && file.includes(word)) ?? '';
  return parse(readFileSync(join(DIST, path), 'utf8')).querySelector('main');
};

test('each community that a federation gathers can be found by its name and its country', () => {
  const text = article('encadre-3')?.text ?? '';
  const words =
    'mauritanienne burkinabè burkinabé sénégalaise ivoirienne guinéenne nigérienne togolaise béninoise nigériane ghanéenne sierra-léonaise camerounaise centrafricaine congolaise gabonaise tchadienne burundaise rwandaise';
  for (const word of words.split(' ')) expect(text).toContain(word);
  for (const country of ['Mauritanie', 'Burkina Faso', 'Sénégal', 'Ghana', 'Tchad', 'Rwanda', 'Burundi', 'Gabon'])
    expect(text).toContain(country);
});

test('the acronym of the migration policy is explained in the article on it', () => {
  const abbr = article('politique-de-migration')?.querySelector(
    'abbr[title="Politique Nationale de Migration du Mali"]',
  );
  expect(abbr?.text).toBe('PONAM');
});

test('an organisation that is withdrawn leaves the articles and the acronyms', () => {
  const folder = changed();
  const text = (path: string) => parse(readFileSync(join(folder, path), 'utf8')).querySelector('main')?.text ?? '';
  expect(text('dossiers/encadre-4-concertation/index.html')).toContain('une organisation retirée à sa demande');
  for (const path of ['dossiers/encadre-4-concertation/index.html', 'sigles/index.html', 'en/sigles/index.html'])
    expect(text(path), path).not.toMatch(/\bFONGIM\b/);
});
