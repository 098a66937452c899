import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildGraph, buildNetworks, networkFigures } from '#model/mapping/networks.ts';
import { tableSchema } from '#schema/table.ts';
import { CITE, contentRecords } from '../../records.ts';

const both = (text: string) => ({ fr: text, en: text });
const records = contentRecords({
  a: { networks: { memberOf: [{ organisation: 'n', basis: 'inferred', cite: CITE }] } },
  b: { related: [{ organisation: 'a', text: both('Ensemble.'), cite: CITE }] },
  c: {},
  n: { kind: 'reseau', networks: { members: ['a'] } },
  o: { kind: 'reseau', scope: { scale: 'international', cite: CITE } },
  p: { kind: 'autre' },
});
const table = tableSchema.parse({
  country: 'mali',
  title: both('Réseaux'),
  about: both('Réseaux.'),
  cite: CITE,
  organisations: { columns: ['members'], groups: [{ level: 'african', organisations: ['n', 'p'] }] },
});
const directory = buildDirectory({ ...records, tables: new Map([['11', table]]) });
const networks = buildNetworks(directory);

test('networks have the level of the table, or else that of their scale, and the members that the documents name', () => {
  expect(
    networks.map(({ organisation, level, members }) => [
      organisation.id,
      level,
      members.map((member) => [member.organisation.id, member.basis]),
    ]),
  ).toEqual([
    ['n', 'african', [['a', 'inferred']]],
    ['o', 'international', []],
    ['p', 'african', []],
  ]);
});

test('the graph holds every documented link and whom it joins, and comes out the same each time', async () => {
  const graph = await buildGraph(directory, networks);
  expect(graph.nodes.map(({ organisation, neighbours }) => [organisation.id, neighbours])).toEqual([
    ['a', ['n', 'b']],
    ['b', ['a']],
    ['n', ['a']],
  ]);
  expect(graph.links.map(({ from, to, kind }) => [from.organisation.id, to.organisation.id, kind])).toEqual([
    ['a', 'n', 'member'],
    ['b', 'a', 'link'],
  ]);
  expect((await buildGraph(directory, networks)).nodes.map(({ x, y }) => [x, y])).toEqual(
    graph.nodes.map(({ x, y }) => [x, y]),
  );
});

test('a table that prints something else among networks does not make it one: shown, and not counted', () => {
  expect(networks.map(({ organisation, isCounted }) => [organisation.id, isCounted])).toEqual([
    ['n', true],
    ['o', true],
    ['p', false],
  ]);
  expect(networkFigures(networks)).toEqual({ networks: 2, classed: 0, notNetworks: 1 });
});
