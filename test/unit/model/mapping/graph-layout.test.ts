import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { labelLines } from '#model/mapping/graph-label.ts';
import { layOut } from '#model/mapping/graph-layout.ts';
import { buildGraph, buildNetworks, MOST_NODES } from '#model/mapping/networks.ts';
import { contentRecords } from '../../records.ts';

const node = (id: string, band?: 'national' | 'african') => ({ id, name: id, band });

test('nodes without a link stand in rows, a level after the other; alone, they are the whole picture', async () => {
  const { points, aloneFrom } = await layOut([node('a', 'african'), node('b', 'national'), node('c', 'national')], []);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => points.get(id) ?? { x: 0, y: 0 });
  expect(aloneFrom).toBe(0);
  expect(b?.y).toBe(c?.y);
  expect(b && a && c && a.y > b.y && b.x < c.x).toBe(true);
  expect((await layOut([node('a'), node('b')], [{ from: 'a', to: 'b' }])).aloneFrom).toBeUndefined();
});

test('more nodes than can be distinguished are not drawn, and are still linked', async () => {
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
