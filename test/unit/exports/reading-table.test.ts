import { expect, test } from 'vitest';
import { forReading } from '#exports/reading-table.ts';
import { makeTable } from '#exports/table.ts';

test('an id of another table has its name beside it, yes and no are words, and the rest is as it was', () => {
  const table = makeTable(
    'liens',
    [
      { id: 'ame', old: true, year: 2014 },
      { id: 'gone', old: false, year: undefined },
    ],
    {
      organisation: { value: ({ id }) => id },
      old: { type: 'boolean', value: ({ old }) => old },
      year: { type: 'integer', value: ({ year }) => year },
    },
    { foreignKeys: [{ fields: ['organisation'], table: 'organisations', keys: ['id'] }] },
  );
  const names: Record<string, string> = { ame: 'Association' };
  const { fields, rows } = forReading(table, { yes: 'oui', no: 'non', nameOf: { organisations: (id) => names[id] } });
  expect(fields).toEqual([
    { name: 'organisation', type: 'string' },
    { name: 'organisation_name', type: 'string' },
    { name: 'old', type: 'string' },
    { name: 'year', type: 'integer' },
  ]);
  expect(rows).toEqual([
    ['ame', 'Association', 'oui', 2014],
    ['gone', null, 'non', null],
  ]);
});
