/** <quick-exit>: the frame of the pages of help. Leaves the site by replacing the page; three presses of Shift do the same. Clears what was saved if asked. */
import { offerListening } from './listen-buttons.ts';
import { hasSavedCopy, removeSavedCopy, SAVED_COPY_CHANGED } from './saved-copy.ts';

const PRESSES = 3;
/** Presses further apart than this do not belong together. */
const WITHIN_MS = 5000;

class QuickExit extends HTMLElement {
  #presses: number[] = [];
  /** Whether Shift is down and nothing else was pressed or clicked with it: to select text is not to leave. */
  #isAlone = false;
  #forget: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const base = this.dataset.base ?? '/';
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave();
    });
    document.addEventListener('keydown', this.#onKeyDown);
    document.addEventListener('keyup', this.#onKeyUp);
    document.addEventListener('pointerdown', this.#startAgain);
    this.querySelector('[data-plain]')?.classList.add('is-off');
    this.querySelector('[data-scripted]')?.classList.remove('is-off');
    this.querySelector('[data-saved] button')?.addEventListener('click', async () => {
      // Leaving matters most: it must not wait for a slow disk.
      await Promise.race([removeSavedCopy(base), new Promise((resolve) => setTimeout(resolve, 1000))]);
      this.#leave();
    });
    document.addEventListener(SAVED_COPY_CHANGED, this.#offerToClear);
    void this.#offerToClear();
    offerListening(base);
  }

  #offerToClear = async (): Promise<void> => {
    const hasCopy = await hasSavedCopy(this.dataset.base ?? '/');
    this.querySelector('[data-saved]')?.toggleAttribute('hidden', !hasCopy);
  };

  #onKeyDown = ({ key, repeat }: KeyboardEvent): void => {
    if (key !== 'Shift') this.#startAgain();
    else if (!repeat) this.#isAlone = true;
  };

  #onKeyUp = ({ key, timeStamp }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#isAlone) return;
    this.#presses = [...this.#presses.filter((time) => timeStamp - time < WITHIN_MS), timeStamp];
    const left = PRESSES - this.#presses.length;
    if (left <= 0) this.#leave();
    this.#showStatus((this.dataset.again ?? '').replace('%', `${left}`));
    clearTimeout(this.#forget);
    this.#forget = setTimeout(this.#startAgain, WITHIN_MS);
  };

  #startAgain = (): void => {
    this.#isAlone = false;
    this.#presses = [];
    this.#showStatus('');
  };

  #showStatus(text: string): void {
    const status = this.querySelector('.exit-hint b');
    if (status) status.textContent = text;
  }

  #leave(): void {
    const address = this.querySelector('a')?.href;
    if (!address) return;
    document.body.hidden = true;
    location.replace(address);
  }
}

customElements.define('quick-exit', QuickExit);
