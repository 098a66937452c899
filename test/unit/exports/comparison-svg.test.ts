import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { comparisonSvg } from '#exports/comparison-svg.ts';
import { COMPARED_ROWS } from '#model/selection/comparison.ts';
import { one, texts, two } from './comparison-sample.ts';

const address = `https://exemple.org/comparer/?ids=${'un.deux.'.repeat(30)}`;
const picture = parse(comparisonSvg([one, two], texts, address));
const written = picture.querySelectorAll('text').map((it) => it.text);

test('the picture of a comparison says who is compared, each row, what is shared, what is unknown, and where it comes from', () => {
  expect(written.slice(0, 4)).toEqual(['Comparaison de UN, Deux', 'A · UN', 'B · Deux', 'N’existe plus']);
  const after = (heading: string, count: number) => {
    const at = written.indexOf(heading);
    return written.slice(at + 1, at + 1 + count);
  };
  expect(after('rangée theme', 4)).toEqual([
    '≈ En partie',
    '• Femmes <b> (commun)',
    '• Enfants (2014)',
    '• Femmes <b> (commun)',
  ]);
  expect(after('rangée contacts', 3)).toEqual(['? Inconnu', 'Inconnu', 'Contact non publié']);
  for (const row of COMPARED_ROWS) expect(written).toContain(`rangée ${row}`);
  expect(written.join('').replaceAll(' ', '')).toContain(address);
});

test('nothing of a text becomes markup, and four columns stand inside of the picture, one beside the other', () => {
  const four = parse(comparisonSvg([one, two, one, two], texts, address)).querySelector('svg');
  expect(four?.querySelectorAll('b')).toEqual([]);
  const size = (name: string) => Number(four?.getAttribute(name));
  const texted = four?.querySelectorAll('text') ?? [];
  const [across, down] = ['x', 'y'].map((name) => texted.map((it) => Number(it.getAttribute(name)))) as [
    number[],
    number[],
  ];
  expect(Math.max(...down)).toBeLessThan(size('height'));
  expect(new Set(across).size).toBe(5);
  expect(Math.max(...across) + 200).toBeLessThan(size('width'));
});
