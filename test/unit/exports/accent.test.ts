import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCENT, SERIES } from '#exports/accent.ts';

test('the accent of files that carry their own look is that of the site, on light and on dark', () => {
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(
    `--teal: light-dark(${ACCENT.light}, ${ACCENT.dark})`,
  );
});

test('the bars of a chart have on paper the colours that they have on a light page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens)?.[1];
  expect(SERIES).toEqual([
    { fill: token('teal'), line: token('teal') },
    { fill: token('sand-mid'), line: token('sand-line') },
    { fill: token('paper'), line: token('teal') },
  ]);
});
