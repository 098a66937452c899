import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { networkSvg } from '#exports/network-svg.ts';
import type { DrawnNetworks, GraphNode } from '#model/mapping/networks.ts';

const node = (shortName: string, x: number, y: number, more = {}): GraphNode =>
  ({ organisation: { id: shortName, shortName }, x, y, neighbours: [], ...more }) as unknown as GraphNode;
const [net, one, two] = [node('Réseau', 40, 60, { level: 'national' }), node('Un <b>', 200, 60), node('Deux', 40, 150)];
const graph = {
  nodes: [net, one, two],
  links: [
    { from: one, to: net, kind: 'member', cite: [] },
    { from: two, to: one, kind: 'link', cite: [] },
  ],
  width: 300,
  height: 200,
} as unknown as DrawnNetworks;
const legend = { network: 'réseau', other: 'autre', member: 'est membre', link: 'autre lien' };
const source = `Source : Annuaire. https://exemple.org/${'long/'.repeat(20)}`;
const picture = parse(networkSvg(graph, { locale: 'fr', title: 'Liens & réseaux', legend, source }));

test('the picture of the graph names every node and each kind of sign, draws every link, and says where it comes from', () => {
  const written = picture.querySelectorAll('text').map((it) => it.text);
  expect(written.slice(0, 5)).toEqual(['Liens & réseaux', ...Object.values(legend)]);
  expect(written.slice(5, 8)).toEqual(['Réseau', 'Un <b>', 'Deux']);
  expect(written.slice(8).join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
  const paths = picture.querySelectorAll('path');
  // Of each kind one in the legend; who is a member is told from other links without colour too.
  expect(paths.length).toBe(4);
  expect(paths.filter((path) => path.getAttribute('stroke-dasharray')).length).toBe(2);
  expect(picture.querySelectorAll('b')).toEqual([]);
});

test('the graph and what is said of it have room in the picture', () => {
  const svg = picture.querySelector('svg');
  expect(Number(svg?.getAttribute('width'))).toBeGreaterThanOrEqual(graph.width);
  const last = picture.querySelectorAll('text').at(-1);
  expect(Number(last?.getAttribute('y'))).toBeLessThan(Number(svg?.getAttribute('height')));
});
