/** Makes the map move: waits until it is reached, then loads Leaflet and the data. Until then the picture is the map. */
import { loadEntries, loadOutlines } from './map/load.ts';
import { IS_OLD_BROWSER } from './old-browser.ts';

/** After so many milliseconds it is said that the map is late; after the second number it is given up. */
const LATE = 6000;
const TOO_LATE = 45_000;

/** What can be missing, as the page names it. */
const PARTS = ['script', 'entries', 'outlines'] as const;

export class MapExplorer extends HTMLElement {
  /** The present try; an earlier one that ends later is of no matter. */
  #current = new AbortController();

  connectedCallback(): void {
    // It may draw the map without its style, which comes in a layer: the picture is better, and nothing is loaded for nothing.
    if (IS_OLD_BROWSER) return void this.#showState('tooOld');
    this.querySelector('[data-retry]')?.addEventListener('click', () => void this.#start());
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#start();
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }

  async #start(): Promise<void> {
    this.#current.abort();
    const own = new AbortController();
    this.#current = own;
    this.#showState('loading');
    const late = setTimeout(() => this.#showState('late'), LATE);
    const end = setTimeout(() => own.abort(), TOO_LATE);
    const { entries = '', outlines = '' } = this.dataset;
    const parts = await Promise.allSettled([
      orAborted(loadProgram(), own.signal),
      loadEntries(entries, own.signal),
      loadOutlines(outlines, own.signal),
    ]);
    clearTimeout(late);
    clearTimeout(end);
    if (own !== this.#current) return;
    const [script, data, drawn] = parts;
    if (
      script.status === 'fulfilled' &&
      data.status === 'fulfilled' &&
      drawn.status === 'fulfilled' &&
      script.value.startExplorer(this, { ...data.value, outlines: drawn.value })
    )
      return this.#showState('ready');
    const missing = PARTS.filter((_, index) => parts[index]?.status === 'rejected');
    this.#showState('failed', missing.length > 0 ? missing : ['entries']);
  }

  /** Where it stands, in words; picture, table and links are there all along. */
  #showState(
    state: 'loading' | 'late' | 'failed' | 'tooOld' | 'ready',
    missing: readonly (typeof PARTS)[number][] = [],
  ): void {
    const message = this.querySelector<HTMLElement>('.map-message');
    const words = message?.querySelector('p');
    const retry = this.querySelector<HTMLElement>('[data-retry]');
    if (message && words) {
      const names = missing.map((part) => message.dataset[part] ?? '');
      words.textContent = (message.dataset[state] ?? '').replace('{parts}', names.join(', '));
      message.dataset.state = state;
    }
    if (retry) retry.hidden = state !== 'failed' && state !== 'late';
    this.dataset.state = state;
  }
}

/** With its style: without that, names and points would stand anywhere, and jump once it comes. */
async function loadProgram() {
  const program = await import('./map/explorer.ts');
  await program.loadStyle();
  return program;
}

/** A module cannot be called back; what comes after the signal counts as not come. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    promise.then(resolve, reject);
  });
}

customElements.define('map-explorer', MapExplorer);
