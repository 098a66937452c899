import { expect, test } from 'vitest';
import { escapeText, fold } from '../../../src/exports/vcard.ts';

test('what would end or part a value is escaped', () => {
  expect(escapeText('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne');
});

test('a line is folded at 75 octets, never inside a character, and reads the same once joined', () => {
  const line = `NOTE:${'é€😀'.repeat(30)}`;
  const folded = fold(line);
  for (const part of folded.split('\r\n')) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
  expect(folded).not.toContain('\ufffd');
});

test('a line of 75 octets stays as it is', () => {
  expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
});
