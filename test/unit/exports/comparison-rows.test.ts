import { expect, test } from 'vitest';
import { comparisonRows } from '#exports/comparison-rows.ts';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import { COMPARED_ROWS } from '#model/selection/comparison.ts';
import { compared, one, texts, two } from './comparison-sample.ts';

const rows = comparisonRows([one, two], texts, 'https://exemple.org/comparer/?ids=un.deux');

test('the data of a comparison hold each row in words, one column an organisation, and where they come from', () => {
  expect(rows[0]).toEqual(['Ce qui est comparé', 'En commun', 'A · UN', 'B · Deux (N’existe plus)']);
  expect(rows.map(([name]) => name).slice(1, -1)).toEqual(COMPARED_ROWS.map((row) => `rangée ${row}`));
  const row = (name: string) => rows.find(([own]) => own === `rangée ${name}`)?.slice(1);
  expect(row('theme')).toEqual(['≈ En partie', 'Femmes <b> (commun); Enfants (2014)', 'Femmes <b> (commun)']);
  expect(row('contacts')).toEqual(['? Inconnu', 'Inconnu', 'Contact non publié']);
  expect(rows.at(-1)).toEqual(['Source : Annuaire. https://exemple.org/comparer/?ids=un.deux', null, null, null]);
});

test('no cell of a comparison is run as a formula, and a French spreadsheet opens it', () => {
  const bad = compared('=1+1', {
    theme: [{ id: 'x', label: '=HYPERLINK("https://exemple.org")' }],
    contacts: [{ id: '1', label: '+223 20' }],
  });
  const text = rowsToCsv(comparisonRows([bad, bad], texts, ''), SPREADSHEETS.fr);
  const lines = text.trim().split('\r\n');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(lines).toHaveLength(COMPARED_ROWS.length + 2);
  expect(text).not.toMatch(/(?:^|[;"\n])[=+@]/m);
});
