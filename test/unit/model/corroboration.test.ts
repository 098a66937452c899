import { expect, test } from 'vitest';
import { ageingOn } from '#model/ageing.ts';
import { CORROBORATED, corroborationOf, countCorroboration, sumOfRows } from '#model/corroboration.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { type SourceRecord, sourceSchema } from '#schema/source.ts';

const page = (author: string, when: { date: string } | { undated: true }): SourceRecord =>
  sourceSchema.parse({
    title: 'Une page',
    shortTitle: { fr: author, en: author },
    author: { fr: author, en: author },
    grade: 'press',
    url: 'https://example.org/page',
    read: '2026-11-29',
    ...when,
    language: 'fr',
    anchors: { page: { label: { fr: 'Page', en: 'Page' } } },
  });

const sources = new Map([
  ['essor', page('L’Essor (quotidien d’État)', { date: '2023-03-14' })],
  ['essor-ailleurs', page('L’Essor, sur abamako.com', { date: '2024' })],
  ['oim', page('OIM Mali', { date: '2025-06' })],
  ['sans-date', page('Kibaru', { undated: true })],
]);

test('a publisher counts once, whatever site carries its page, and the newest page gives the year', () => {
  expect(corroborationOf({ cite: ['essor#page', 'essor-ailleurs#page'] }, sources)).toEqual({
    publishers: 1,
    year: 2024,
  });
  expect(corroborationOf({ cite: ['essor#page', 'oim#page'] }, sources)).toEqual({ publishers: 2, year: 2025 });
  expect(corroborationOf({ cite: ['sans-date#page', 'inconnue#page'] }, sources)).toEqual({
    publishers: 1,
    year: undefined,
  });
});

test('who was asked is one publisher more, of the year of the answer', () => {
  const confirmed = { date: '2026-11-30', way: 'telephone', by: 'SG' } as const;
  const fact = { cite: ['essor#page'], confirmed };
  expect(corroborationOf(fact, sources)).toEqual({ publishers: 2, year: 2026, confirmed });
  const record = {
    services: [{ id: 'accueil', cite: ['essor#page'] }],
    servicePoints: [{ services: ['accueil'], ...fact }],
  };
  expect(CORROBORATED.services(record as unknown as OrganisationRecord)).toEqual([
    { cite: ['essor#page', 'essor#page'], confirmed },
  ]);
});

test('facts are counted by number of publishers, contradiction and age; a service has the sources of its points too', () => {
  const record = {
    services: [{ id: 'accueil', cite: ['essor#page'] }],
    servicePoints: [{ services: ['accueil'], cite: ['oim#page'] }],
    addresses: [{ cite: ['sans-date#page'] }],
    areas: [],
    remarks: [{ field: 'addresses', kind: 'conflict' }],
  } as unknown as OrganisationRecord;
  const rows = new Map(countCorroboration([record], sources, ageingOn('2026-11-29')).map((row) => [row.field, row]));
  expect([...rows.keys()]).toEqual(Object.keys(CORROBORATED));
  const common = { confirmed: 0, contradicted: 0, undated: 0, younger: [0, 0, 0] };
  expect(rows.get('services')).toEqual({ ...common, field: 'services', total: 1, confirmed: 1, younger: [0, 1, 1] });
  expect(rows.get('addresses')).toEqual({ ...common, field: 'addresses', total: 1, contradicted: 1, undated: 1 });
  expect(sumOfRows([...rows.values()])).toEqual({
    total: 2,
    confirmed: 1,
    contradicted: 1,
    undated: 1,
    younger: [0, 1, 1],
  });
  expect(rows.get('founded')).toEqual({ ...common, field: 'founded', total: 0 });
});
