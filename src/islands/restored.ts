/** When a browser brings back what stood in forms, as the person comes back to a page that it has not kept whole. */

/** Acts once that is done: Chromium does it after the page's scripts have run, others before; all before the page is shown. */
export function onceRestored(act: () => void): void {
  if (document.readyState === 'complete') act();
  else window.addEventListener('pageshow', act, { once: true });
}
