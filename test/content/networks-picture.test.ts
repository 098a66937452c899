import { expect, test } from 'vitest';
import { clutter, nodesOnLinks, overlappingNames } from '#model/mapping/graph-clutter.ts';
import { labelLines, labelSize } from '#model/mapping/graph-label.ts';
import { buildGraph, buildNetworks } from '#model/mapping/networks.ts';
import { directory } from './real.ts';

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

test('every node is inside the picture and has a link', () => {
  for (const { x, y, neighbours, organisation } of real.nodes) {
    expect(x > 0 && x < real.width && y > 0 && y < real.height, organisation.id).toBe(true);
    expect(neighbours, organisation.id).not.toEqual([]);
  }
});
