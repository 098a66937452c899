import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_CODES } from '#model/validation/wordings.ts';

const page = readFileSync('docs/errors.md', 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.split('\n', 1)[0] ?? '', text]),
);

test('docs/errors.md has a section for each code, and none more', () => {
  expect([...sections.keys()].sort()).toEqual([...FAULT_CODES].sort());
});

test.each(FAULT_CODES)('the section of %s is linked from the top, says how to mend it, and ends in English', (code) => {
  expect(page).toContain(`[${code}](#${code.toLowerCase()})`);
  expect(sections.get(code)).toMatch(/\n\*\*Pour corriger\.\*\* \S/);
  expect(sections.get(code)?.trimEnd().split('\n').at(-1)).toMatch(/^_In English: .+_$/);
});
