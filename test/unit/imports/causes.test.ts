import { expect, test } from 'vitest';
import { causesOf, foldedIn, mappingAdvice, reportCauses } from '#imports/causes.ts';
import type { RowOutcome } from '#imports/outcome.ts';
import { reportRow } from '#imports/report.ts';
import { NO_MAPPING, readMapping } from '#imports/rows/mapping.ts';
import type { RowProblem } from '#imports/rows/row-problem.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { FILES } from './fixtures.ts';

const row = (number: number, doubts: readonly RowProblem[]): RowOutcome => ({
  row: { number, cells: [] },
  kind: 'new',
  id: `ligne-${number}`,
  name: `Ligne ${number}`,
  changes: [],
  matches: [],
  problems: [],
  doubts,
});
const word = (value: string, nearest?: string): RowProblem => ({
  code: 'UNKNOWN_WORD',
  field: 'areas',
  column: 'admin1',
  value,
  nearest,
});
const OUTCOMES = [
  row(2, [word('Kays', 'Kayes (région)')]),
  ...[3, 4, 5, 6].map((number) => row(number, [word('Kano')])),
  row(7, [{ code: 'BAD_EMAIL', field: 'emails', column: 'mail', value: 'a@' }]),
];

test('causes stand in the order of how many rows share them, each with its rows', () => {
  expect(causesOf(OUTCOMES).map(({ problem, rows }) => [problem.value, rows])).toEqual([
    ['Kano', [3, 4, 5, 6]],
    ['Kays', [2]],
    ['a@', [7]],
  ]);
});

test('what more than three rows share is said once, and counted alone in the rows', () => {
  const causes = causesOf(OUTCOMES);
  expect(reportCauses(causes, 'en')).toBe(
    'Reasons of more than three rows:\n  4 rows: column “admin1”: “Kano” is not known here. Correct it, or define it in the mapping file (values). (3, 4, 5, 6)\n',
  );
  const folded = OUTCOMES.slice(0, 2).map((outcome) => reportRow('t.csv', outcome, 'fr', foldedIn(causes)));
  expect(folded).toEqual([
    't.csv:2 nouvelle ligne-2 « Ligne 2 »\n  colonne « admin1 » : « Kays » n’est pas connu ici. Vouliez-vous dire « Kayes (région) » ? Corrigez, ou dites son sens dans le fichier de correspondance (values).\n',
    't.csv:3 nouvelle ligne-3 « Ligne 3 »\n  1 motif(s) de plusieurs lignes : voir plus bas.\n',
  ]);
  expect(reportCauses(causes.slice(1), 'fr')).toBe('');
});

test('unknown words are ready for the mapping file, and mean nothing before an editor says so', () => {
  const books = createWordbooks(checkContent(FILES).records, NO_MAPPING);
  const advice = mappingAdvice(causesOf(OUTCOMES), books);
  expect(advice).toBe('values:\n  places:\n    # "Kano":\n    # "Kays": kayes\n');
  expect(readMapping(advice.replace('# "Kays"', '"Kays"'))).toMatchObject({ values: { places: { Kays: 'kayes' } } });
  expect(mappingAdvice([], books)).toBe('');
});
