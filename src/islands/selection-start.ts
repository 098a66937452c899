/**
 * Starts <selection-bar> once the page is at rest and has something to choose from, or something is chosen. Its script is a file of
 * its own that no page waits for: a page without cards loads this alone.
 */
import { CHOOSABLE } from './selection/choosable.ts';
import script from './selection-bar.ts?worker&url';

const begin = () =>
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: script }));

/** In the address, on the device (where this site keeps nothing else), or on the page from which somebody steps back. */
function isChosen(): boolean {
  const { navigation: steps } = window as unknown as {
    navigation?: { activation?: { navigationType: string } | null };
  };
  const { key } = document.querySelector<HTMLElement>('selection-bar')?.dataset ?? {};
  if (location.search.includes(`${key}=`) || steps?.activation?.navigationType === 'traverse') return true;
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

function start(): void {
  // Its words and its page are not in the saved copy: without a network nothing is offered that would lead nowhere.
  if (!navigator.onLine) return;
  const isNeeded = () => document.querySelector(CHOOSABLE) !== null;
  if (isChosen() || isNeeded()) return void begin();
  // The map and the search draw their cards on use.
  const seen = new MutationObserver(() => {
    if (!isNeeded()) return;
    seen.disconnect();
    begin();
  });
  seen.observe(document.body, { childList: true, subtree: true });
}
if (document.readyState === 'complete') start();
else window.addEventListener('load', start, { once: true });
