/**
 * Style sheets for browsers that know neither layers nor logical properties (decision 0039). Sources are ordered in layers, whose
 * order their specificity keeps without them: `base` selects by elements, `components` by classes (test/unit/styles.test.ts).
 */

import type { AcceptedPlugin, Plugin } from 'postcss';
import logical from 'postcss-logical';

/** Other people's style stays in a layer: it then never goes before ours, which is in none. */
const FOREIGN = 'vendor';

/** What our map has nothing of: nothing of it is to be sent. */
const UNUSED = /\.leaflet-(?:control-layers|default-icon-path|popup|tooltip)/;

/** Takes what the map does not use out of Leaflet's style. */
export const withoutUnused: Plugin = {
  postcssPlugin: 'without-unused',
  Once(root) {
    root.walkRules(UNUSED, (rule) => {
      rule.selectors = rule.selectors.filter((selector) => !UNUSED.test(selector));
      if (rule.selector === '') rule.remove();
    });
  },
};

/** Takes the layers of our own sheets away, and leaves their rules where they stand. */
export const withoutLayers: Plugin = {
  postcssPlugin: 'without-layers',
  Once(root) {
    root.walkAtRules('layer', (layer) => {
      if (!layer.nodes) layer.remove();
      else if (layer.params !== FOREIGN) layer.replaceWith(layer.nodes);
    });
  },
};

/** All languages of the site run from left to right and top to bottom: `margin-inline-start` is `margin-left`. */
export const plainCss: AcceptedPlugin[] = [withoutUnused, withoutLayers, logical()];
