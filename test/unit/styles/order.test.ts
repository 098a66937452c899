/** Style sheets are shipped without layers (decision 0039): what the layers order, specificity must order too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Node, type Rule } from 'postcss';
import { expect, test } from 'vitest';

const FOLDER = 'src/styles';
/** What is as strong in `base` as in a component, and is meant to win: where the focus is. */
const STRONG_BASE = [':focus-visible', 'a:hover'];

interface Selector {
  readonly file: string;
  readonly layer: string;
  readonly selector: string;
}

const selectors: readonly Selector[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .flatMap((file) => {
    const rules: Selector[] = [];
    postcss.parse(readFileSync(join(FOLDER, file), 'utf8')).walkRules((rule: Rule) => {
      const layer = layerOf(rule);
      for (const selector of rule.selectors) rules.push({ file, layer, selector });
    });
    return rules;
  });

function layerOf(rule: Rule): string {
  let node: Node | undefined = rule.parent;
  while (node && !(node.type === 'atrule' && (node as AtRule).name === 'layer')) node = node.parent;
  return node ? (node as AtRule).params : '';
}

/** Classes, attributes and states count more than elements; ids are not used. */
const isStrong = (selector: string) => /[.[]|(?<!:):(?!:)/.test(selector.replace(/::[\w-]+/g, ''));
/** An element of our own is in no rule of `base`. */
const isOwnElement = (selector: string) => /^[a-z]+-[a-z]+/.test(selector);
/** Elements that `base` says nothing of. */
const baseElements = new Set(
  selectors.filter(({ layer }) => layer === 'base').flatMap(({ selector }) => selector.match(/[a-z]\w*/g) ?? []),
);

test('every rule stands in one of the layers', () => {
  const layers = new Set(selectors.map(({ layer }) => layer));
  expect([...layers].sort()).toEqual(['base', 'components', 'tokens', 'utilities']);
});

test('base selects by elements alone', () => {
  const strong = selectors.filter(({ layer, selector }) => layer === 'base' && isStrong(selector));
  expect(strong.map(({ selector }) => selector)).toEqual(
    ['a:hover', ':focus-visible'].filter((it) => STRONG_BASE.includes(it)),
  );
});

test('components select by a class, or elements that base leaves alone', () => {
  const weak = selectors.filter(
    ({ layer, selector }) =>
      layer === 'components' &&
      !isStrong(selector) &&
      !isOwnElement(selector) &&
      (selector.match(/[a-z]\w*/g) ?? []).some((name) => baseElements.has(name)),
  );
  expect(weak.map(({ file, selector }) => `${file}: ${selector}`)).toEqual([]);
});

test('what is hidden stays hidden whatever shape a component gives to it', () => {
  expect(readFileSync(join(FOLDER, 'components.css'), 'utf8')).toMatch(/\[hidden\] \{[^}]*display: none !important;/);
});
