import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCENT } from '#exports/accent.ts';

test('the accent of files that carry their own look is that of the site, on light and on dark', () => {
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(
    `--teal: light-dark(${ACCENT.light}, ${ACCENT.dark})`,
  );
});
