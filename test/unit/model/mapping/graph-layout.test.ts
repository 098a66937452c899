import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { labelLines } from '#model/mapping/graph-label.ts';
import { layOut } from '#model/mapping/graph-layout.ts';
import { buildGraph, buildNetworks, MOST_NODES } from '#model/mapping/networks.ts';
import { CITE, contentRecords } from '../../records.ts';

test('what is linked is placed inside the picture, and nothing is drawn of nothing', async () => {
  const { height, points, width } = await layOut(
    ['a', 'b'].map((id) => ({ id, name: id })),
    [{ from: 'a', to: 'b' }],
  );
  expect([...points.keys()].sort()).toEqual(['a', 'b']);
  for (const { x, y } of points.values()) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  expect((await layOut([], [])).height).toBe(0);
});

test('more nodes than can be distinguished are not drawn, and are still linked', async () => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_NODES + 1 }, (_, index) => [
      `r${index}`,
      {
        kind: 'reseau',
        name: `Réseau ${index}`,
        related: index > 0 ? [{ organisation: 'r0', text: { fr: 'a', en: 'a' }, cite: CITE }] : [],
      },
    ]),
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
