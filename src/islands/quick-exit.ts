/** <quick-exit>: leaves the site by replacing the page; three presses of Shift do the same. Clears what was kept if asked. */
import { hasKept, KEPT_CHANGED, removeKept } from './kept-copy.ts';

const PRESSES = 3;
/** Presses further apart than this do not belong together. */
const WITHIN_MS = 5000;

class QuickExit extends HTMLElement {
  #presses: number[] = [];

  connectedCallback(): void {
    const base = this.dataset.base ?? '/';
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave();
    });
    document.addEventListener('keyup', this.#onKey);
    this.querySelector('[data-plain]')?.classList.add('is-off');
    this.querySelector('[data-scripted]')?.classList.remove('is-off');
    this.querySelector('[data-kept] button')?.addEventListener('click', async () => {
      // Leaving matters most: it must not wait for a slow disk.
      await Promise.race([removeKept(base), new Promise((resolve) => setTimeout(resolve, 1000))]);
      this.#leave();
    });
    document.addEventListener(KEPT_CHANGED, this.#offerToClear);
    void this.#offerToClear();
  }

  #offerToClear = async (): Promise<void> => {
    const isKept = await hasKept(this.dataset.base ?? '/');
    this.querySelector('[data-kept]')?.toggleAttribute('hidden', !isKept);
  };

  disconnectedCallback(): void {
    document.removeEventListener('keyup', this.#onKey);
    document.removeEventListener(KEPT_CHANGED, this.#offerToClear);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.#presses = [];
      return;
    }
    const recent = this.#presses.filter((time) => event.timeStamp - time < WITHIN_MS);
    this.#presses = [...recent, event.timeStamp];
    if (this.#presses.length >= PRESSES) this.#leave();
  };

  #leave(): void {
    const address = this.querySelector('a')?.href;
    if (!address) return;
    document.body.hidden = true;
    location.replace(address);
  }
}

customElements.define('quick-exit', QuickExit);
