import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_CODES } from '#model/validation/fault-codes.ts';
import { errorsPage, explanations } from '../../scripts/docs/errors-page.ts';

test('docs/errors.yaml explains each code once, and none more', () => {
  const explained = Object.values(explanations()).flatMap((codes) => Object.keys(codes));
  expect(explained.sort()).toEqual([...FAULT_CODES].sort());
});

test('docs/errors.md is what npm run docs writes', () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsPage());
});
