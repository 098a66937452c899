import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { clutter, nodesOnLinks, overlappingNames } from '#model/mapping/graph-clutter.ts';
import { labelLines, labelSize } from '#model/mapping/graph-label.ts';
import { layOut } from '#model/mapping/graph-layout.ts';
import { buildGraph, buildNetworks, MOST_NODES } from '#model/mapping/networks.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '../../../../src/site/content-files.ts';
import { contentRecords } from '../../records.ts';

const node = (id: string, band?: 'national' | 'african') => ({ id, name: id, band });
const directory = buildDirectory(checkContent(readContentFiles()).records);
const real = await buildGraph(directory, buildNetworks(directory));

test('in the real picture no node lies on a link that is not its own, and no name on another', () => {
  const points = new Map(real.nodes.map((item) => [item.organisation.id, item]));
  const names = new Map(
    [...points].map(([id, { organisation }]) => [id, labelSize(labelLines(organisation.shortName))]),
  );
  const links = real.links.map(({ from, to }) => ({ from: from.organisation.id, to: to.organisation.id }));
  expect(links.length).toBeGreaterThan(40);
  expect(nodesOnLinks(points, links)).toEqual([]);
  expect(overlappingNames(points, names)).toEqual([]);
  // The rest of the clutter is links that cross: one in thirty is easily followed.
  expect(clutter(points, names, links)).toBeLessThan(links.length / 30);
});

test('every node is inside the picture, and those without a link stand below the line', () => {
  for (const { x, y, neighbours, organisation } of real.nodes) {
    expect(x > 0 && x < real.width && y > 0 && y < real.height, organisation.id).toBe(true);
    expect(y > (real.aloneFrom ?? 0), organisation.id).toBe(neighbours.length === 0);
  }
});

test('nodes without a link stand in rows, a level after the other; alone, they are the whole picture', async () => {
  const { points, aloneFrom } = await layOut([node('a', 'african'), node('b', 'national'), node('c', 'national')], []);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => points.get(id) ?? { x: 0, y: 0 });
  expect(aloneFrom).toBe(0);
  expect(b?.y).toBe(c?.y);
  expect(b && a && c && a.y > b.y && b.x < c.x).toBe(true);
  expect((await layOut([node('a'), node('b')], [{ from: 'a', to: 'b' }])).aloneFrom).toBeUndefined();
});

test('more nodes than can be told apart are not drawn, and are still linked', async () => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_NODES + 1 }, (_, index) => [`r${index}`, { kind: 'reseau', name: `Réseau ${index}` }]),
  );
  const crowded = buildDirectory(contentRecords(many));
  const graph = await buildGraph(crowded, buildNetworks(crowded));
  expect([graph.nodes.length, graph.height]).toEqual([MOST_NODES + 1, 0]);
});

test('a name is broken at its spaces, and only what is too long is cut', () => {
  expect(labelLines('AME')).toEqual(['AME']);
  expect(labelLines('Commune Urbaine de Koniakary')).toEqual(['Commune Urbaine', 'de Koniakary']);
  expect(labelLines('Cadre de concertation national sur les questions de migration')).toEqual([
    'Cadre de',
    'concertation',
    'national sur les…',
  ]);
  expect(labelLines('Anticonstitutionnellement')).toEqual(['Anticonstitutio…']);
});
