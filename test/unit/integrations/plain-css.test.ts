import postcss from 'postcss';
import { expect, test } from 'vitest';
import { plainCss, withoutLayers } from '#integrations/plain-css.ts';

const lowered = (css: string) => postcss(plainCss).process(css, { from: undefined }).css.replace(/\s+/g, '');

test('rules of our layers stand in none, in their order; a statement of the order goes', () => {
  const { css } = postcss([withoutLayers]).process(
    '@layer a, b; @layer b { p { top: 0 } } @layer a { q { top: 1px } }',
    {
      from: undefined,
    },
  );
  expect(css.replace(/\s+/g, '')).toBe('p{top:0}q{top:1px}');
});

test('the style of others stays in a layer, so that ours wins over it', () => {
  expect(lowered('@layer vendor { .leaflet-bar a { color: red } } .map a { color: blue }')).toBe(
    '@layervendor{.leaflet-bara{color:red}}.mapa{color:blue}',
  );
});

test('of Leaflet’s style what the map does not use is left out', () => {
  expect(lowered('@layer vendor { .leaflet-popup, .leaflet-pane { left: 0 } .leaflet-tooltip b { top: 0 } }')).toBe(
    '@layervendor{.leaflet-pane{left:0}}',
  );
});

test('sides are named as all browsers name them', () => {
  expect(
    lowered('p { margin-inline: auto 1rem; padding-block: var(--gap); inset-inline-start: 0; max-inline-size: 9px }'),
  ).toBe('p{margin-left:auto;margin-right:1rem;padding-top:var(--gap);padding-bottom:var(--gap);left:0;max-width:9px}');
});
