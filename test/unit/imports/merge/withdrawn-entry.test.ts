import { expect, test } from 'vitest';
import { linkedTo, withdrawnEntry, withoutLinksTo } from '#imports/merge/withdrawn-entry.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { applied, FILES, plan } from '../fixtures.ts';

const withdrawing = (id: string) => readCsv(new TextEncoder().encode(`id;fault\n${id};withdraw\n`));
const accepted = (id: string) => plan(withdrawing(id), FILES, { accept: new Set(['withdraw']) });

test.each(['ame', 'roa-prodmac'])(
  'a withdrawal of %s that is accepted takes its values out, and leaves a content without faults',
  (id) => {
    const planned = accepted(id);
    const text = planned.entries.find((entry) => entry.id === id)?.text ?? '';
    expect(text).toContain('withdrawn: { date: "2026-11-20" }');
    expect(text).not.toMatch(/\+\d|@|contacts|addresses|areas|services|networks|remarks/);
    expect(checkContent(applied(FILES, planned)).faults).toEqual([]);
  },
);

test('one that is not accepted changes nothing', () => {
  expect(plan(withdrawing('ame')).entries).toEqual([]);
});

test('names stay, and the sources of the sentence that stands for all else', () => {
  const record = {
    name: 'A',
    acronym: 'AA',
    kind: 'osc',
    tier: 'named',
    summary: { fr: 'x', cite: ['c#t1'] },
    areas: [],
  };
  const { summary, ...names } = withdrawnEntry(record, '2026-11-30');
  expect(names).toEqual({ name: 'A', acronym: 'AA', kind: 'osc', tier: 'named', withdrawn: { date: '2026-11-30' } });
  expect((summary as { cite: string[] }).cite).toEqual(['c#t1']);
});

test('a link is taken out at its other end, and what else is said of networks stays', () => {
  const record = {
    name: 'R',
    networks: { memberOf: [{ organisation: 'x', cite: [] }], members: ['a', 'b'], counts: [{ count: 3 }] },
    themes: [],
  };
  expect(linkedTo(record)).toEqual({ networks: ['x'], members: ['a', 'b'] });
  expect(withoutLinksTo(record, 'a').networks).toEqual({
    memberOf: [{ organisation: 'x', cite: [] }],
    members: ['b'],
    counts: [{ count: 3 }],
  });
  expect(withoutLinksTo({ name: 'S', networks: { members: ['a'] } }, 'a')).toEqual({ name: 'S' });
});
