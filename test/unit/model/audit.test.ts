import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { auditSummary } from '#model/audit.ts';
import { type Audit, auditSchema } from '#schema/audit.ts';

const audit = auditSchema.parse(parse(readFileSync('content/accessibility/rgaa.yaml', 'utf8')));
// The published text; test/fixtures/rgaa/README.md has where it is from.
const { topics } = JSON.parse(readFileSync('test/fixtures/rgaa/criteres.json', 'utf8')) as {
  topics: { number: number; criteria: { criterium: { number: number; title: string } }[] }[];
};

test('the audit has every criterion of the published text, in its order and its words', () => {
  const published = topics.flatMap(({ number, criteria }) =>
    criteria.map(({ criterium }) => [
      `${number}.${criterium.number}`,
      criterium.title
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
  expect(published).toHaveLength(106);
  expect(audit.criteria.map(({ criterion, title }) => [criterion, title])).toEqual(published);
});

test('the sample has fifteen pages at least, and every test that a row names exists', () => {
  expect(new Set(audit.sample.map(({ path }) => path)).size).toBeGreaterThanOrEqual(15);
  const named = audit.criteria.flatMap(({ by }) => by.filter((name) => name.includes('/')));
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  const withoutTest = audit.criteria.filter(
    ({ by, how }) => how !== 'manual' && !by.some((name) => name.startsWith('test/')),
  );
  expect(withoutTest).toEqual([]);
});

test('the rate counts what holds among what applies, and nothing that does not apply', () => {
  const row = (criterion: string, result: Audit['criteria'][number]['result'], date: string) => ({
    ...(audit.criteria[0] as Audit['criteria'][number]),
    criterion,
    result,
    date,
  });
  const rows = [
    row('1.1', 'conforme', '2026-11-02'),
    row('1.2', 'non-conforme', '2026-11-03'),
    row('2.1', 'conforme', '2026-11-01'),
    row('2.2', 'non-applicable', '2026-11-02'),
  ];
  const { counts, failing, from, rate, themes, to } = auditSummary({ ...audit, criteria: rows });
  expect(counts).toEqual({ conforme: 2, 'non-conforme': 1, 'non-applicable': 1 });
  expect(rate).toBeCloseTo(2 / 3);
  expect(failing.map(({ criterion }) => criterion)).toEqual(['1.2']);
  expect([from, to]).toEqual(['2026-11-01', '2026-11-03']);
  expect(themes.map(({ number, criteria }) => [number, criteria.length])).toEqual([
    ['1', 2],
    ['2', 2],
  ]);
  expect(auditSummary({ ...audit, criteria: [] }).rate).toBe(0);
});
