import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { type MatrixTexts, matrixSvg } from '#exports/matrix-svg.ts';
import type { Coverage, CoverageCell, CoverageRow, TierTally } from '#model/mapping/coverage.ts';
import { PLACES, term } from '../records.ts';

const [mali, kayes, gao] = PLACES as [(typeof PLACES)[0], (typeof PLACES)[0], (typeof PLACES)[0]];
const tally = (interviewed: number, named = 0): TierTally => ({ interviewed, named });
const cell = (region: typeof kayes, state: CoverageCell['state'], here = 0): CoverageCell => ({
  region,
  state,
  here: tally(here),
  attested: tally(0),
  wholeCountry: tally(0),
});
const row = (subject: string | undefined, cells: CoverageCell[]): CoverageRow => ({
  subject: subject === undefined ? undefined : term(subject),
  id: subject ?? 'inconnu',
  cells,
  wholeCountry: tally(1),
  unplaced: tally(0, 2),
  total: tally(1, 7),
});
const coverage: Coverage = {
  dimension: 'themes',
  country: mali,
  regions: [kayes, gao],
  rows: [
    row('femmes <b>', [cell(kayes, 'attested', 5), cell(gao, 'crossed', 1)]),
    row('enfants', [cell(kayes, 'none-unplaced'), cell(gao, 'not-surveyed')]),
    row(undefined, [cell(kayes, 'unknown', 4), cell(gao, 'unknown')]),
  ],
  totals: [tally(3, 6), tally(1)],
  overall: { wholeCountry: tally(2), unplaced: tally(0), total: tally(12) },
  pairs: { all: 6, attested: 5 },
};
const texts: MatrixTexts = {
  locale: 'fr',
  title: 'Qui & où',
  unknown: 'Thème non dit',
  all: 'Toutes les organisations',
  wholeCountry: 'Tout le pays',
  unplaced: 'Lieu non dit',
  total: 'Toutes',
  symbol: { attested: '', crossed: '', 'none-listed': '0', 'none-unplaced': '0 + ?', 'not-surveyed': '?' },
  notes: ['Un ? ne dit pas que personne n’aide.'],
  source: `Source : Annuaire. https://exemple.org/${'long/'.repeat(30)}`,
};
const picture = parse(matrixSvg(coverage, texts));
const written = picture.querySelectorAll('text').map((it) => it.text);

test('the picture of a matrix says its title, its columns, every number or what its absence means, and where it comes from', () => {
  expect(written.slice(0, 6)).toEqual(['Qui & où', 'kayes', 'gao', 'Tout le pays', 'Lieu non dit', 'Toutes']);
  const after = (heading: string, count: number) => {
    const at = written.indexOf(heading);
    return written.slice(at + 1, at + 1 + count);
  };
  // First what stands at the end of a row, then its regions.
  expect(after('femmes <b>', 5)).toEqual(['1', '2', '8', '5', '1 ×']);
  expect(after('enfants', 5)).toEqual(['1', '2', '8', '0 + ?', '?']);
  expect(after('Thème non dit', 5)).toEqual(['1', '2', '8', '4', '0']);
  expect(after('Toutes les organisations', 5)).toEqual(['9', '1', '2', '0', '12']);
  expect(written).toContain(texts.notes[0]);
  expect(written.slice(-4).join('')).toContain(`https://exemple.org/${'long/'.repeat(30)}`);
});

test('nothing of a text becomes markup, and nothing stands outside of the picture', () => {
  expect(picture.querySelectorAll('b')).toEqual([]);
  const svg = picture.querySelector('svg');
  const height = Number(svg?.getAttribute('height'));
  const lowest = Math.max(...picture.querySelectorAll('text').map((it) => Number(it.getAttribute('y'))));
  expect(lowest < height).toBe(true);
});

test('of those whose subject nobody says no cell claims that a silence means something', () => {
  const dashed = picture.querySelectorAll('rect[stroke-dasharray]');
  expect(dashed.length).toBe(1);
});
