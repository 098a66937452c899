/**
 * Criterion 8.2 of our audit, run again: one page of each template is HTML by the letter. What the Nu Html Checker sees beyond
 * this (roles, attributes that no element has) stands in the audit with its day (decision 0046).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { TEMPLATES } from '../browser/templates.ts';
import { DIST } from './build.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

/** Each fault of a page as its rule, line and words. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${ruleId}, ${line}: ${message}`),
  );
  // Scripts of a page that stand beside its layout are written after its end, which the validator lets pass.
  return [...found, ...(/<\/html>\s*\S/.test(html) ? ['something after the end'] : [])];
}

test('one page of each template is valid HTML', async () => {
  const pages = new Set(TEMPLATES.map((path) => path.replace(/#.*/, '').replace(/\/$/, '/index.html')));
  const faults: Record<string, string[]> = {};
  for (const page of pages) {
    const found = await faultsOf(readFileSync(join(DIST, page), 'utf8'));
    if (found.length > 0) faults[page] = found;
  }
  expect(pages.size).toBeGreaterThan(100);
  expect(faults).toEqual({});
});

test.each([
  ['a list of paragraphs', '<ul><p>x</p></ul>', /element-permitted-content/],
  ['an id twice', '<p id="a">x</p><p id="a">y</p>', /no-dup-id/],
  ['an attribute twice', '<p class="a" class="b">x</p>', /no-dup-attr/],
  ['what is closed in another order', '<div><p>x</div></p>', /close-order/],
  ['an element that there is not', '<foo>x</foo>', /element-name/],
  ['a value that there is not', '<input type="foo">', /attribute-allowed-values/],
  [
    'autocomplete where there is nothing to type',
    '<input type="radio" name="a" autocomplete="off">',
    /valid-autocomplete/,
  ],
  ['a script after the end', '</body></html><script type="module" src="/a.js"></script>', /after the end/],
])('%s is caught', async (_, body, fault) => {
  const html = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
  expect((await faultsOf(html)).join()).toMatch(fault);
});
