/**
 * Starts <selection-bar> once the page is at rest. Its script is a file of its own that no page waits for: what a page weighs at a
 * first visit is this line.
 */
import script from './selection-bar.ts?worker&url';

const start = () =>
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: script }));
if (document.readyState === 'complete') start();
else window.addEventListener('load', start, { once: true });
