/** Checks that a table of numbers agrees with itself: each row has a number, or an empty one, for each column and no other. */
import type { Entry } from './entry.ts';
import type { Finding, Path } from './fault.ts';
import { nearest } from './nearest.ts';
import { isMapping, select, selectTexts } from './select.ts';
import { at, badValue, suggestion } from './value-findings.ts';

/** Values of unknown or missing columns, and charts of columns that the table does not have. */
export function tableFindings(entries: readonly Entry[]): Finding[] {
  return entries
    .filter(({ folder }) => folder === 'tables')
    .flatMap((entry) => [
      ...rowFindings(entry, 'figures.columns.*.id', 'figures.rows.*.values'),
      ...rowFindings(entry, 'texts.columns.*.id', 'texts.rows.*.cells'),
      ...chartFindings(entry),
    ]);
}

function rowFindings({ path: file, value }: Entry, columnsAt: string, rowsAt: string): Finding[] {
  const columns = selectTexts(value, columnsAt).map((column) => column.value);
  return select(value, rowsAt).flatMap(({ value: row, path }): Finding[] => {
    if (!isMapping(row)) return [];
    const missing = columns.filter((column) => !Object.hasOwn(row, column));
    return [
      ...missing.map((key): Finding => ({ code: 'MISSING_KEY', file, where: { path, on: 'holder' }, params: { key } })),
      ...Object.keys(row)
        .filter((key) => !columns.includes(key))
        .map((key): Finding => unknownColumn(file, [...path, key], key, columns)),
    ];
  });
}

function unknownColumn(file: string, path: Path, key: string, columns: readonly string[]): Finding {
  const params = { key, options: columns, ...suggestion(nearest(key, columns)) };
  return { code: 'UNKNOWN_KEY', file, where: { path, on: 'key' }, params };
}

function chartFindings({ path: file, value }: Entry): Finding[] {
  const columns = selectTexts(value, 'figures.columns.*.id').map((column) => column.value);
  return selectTexts(value, 'charts.*.columns.*').flatMap((column): Finding[] =>
    columns.includes(column.value)
      ? []
      : [{ ...badValue(columns, column.value, column.path), file, where: at(column.path) }],
  );
}
