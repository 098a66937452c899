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
      orAborted(import('./map/explorer.ts'), own.signal),
      loadEntries(entries, own.signal),
      loadOutlines(outlines, own.signal),
    ]);
    clearTimeout(late);
    clearTimeout(end);
    if (own !== this.#current) return;
    const [script, data, drawn] = parts;
    const hasFiles = data.status === 'fulfilled' && drawn.status === 'fulfilled';
    if (
      script.status === 'fulfilled' &&
      hasFiles &&
      script.value.startExplorer(this, { ...data.value, outlines: drawn.value })
    )
      return this.#showState('ready');
    const missing = PARTS.filter((_, index) => parts[index]?.status === 'rejected');
    // The files have come: the network is not why the program does not run.
    if (IS_OLD_BROWSER && hasFiles) this.#showState('tooOld');
    else this.#showState('failed', missing.length > 0 ? missing : ['entries']);
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

/** A module cannot be called back; what comes after the signal counts as not come. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    promise.then(resolve, reject);
  });
}

customElements.define('map-explorer', MapExplorer);
