/** `<typology-comparison>`: shows two to four chosen columns side by side. The address holds the choice. */
import { ownAddress } from './own-address.ts';
import { onceRestored } from './restored.ts';

const KEY = 'typologie';
const FEWEST = 2;
const MOST = 4;

export class TypologyComparison extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose(
        this.#boxes()
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      );
    });
    // The boxes are emptied after this event: the columns follow then.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#keep([])));
    this.#form.addEventListener('change', () => this.#limit());
    window.addEventListener('popstate', () => this.#restore());
    // What is ticked already was so when the page was left: the browser has brought it back.
    this.#restore(this.#boxes().some(({ checked }) => checked));
    onceRestored(() => this.#limit());
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${KEY}]`)];
  }

  #restore(isTicked = false): void {
    const known = new Set(this.#boxes().map(({ value }) => value));
    const wanted = new URLSearchParams(location.search).getAll(KEY).filter((id) => known.has(id));
    const chosen = wanted.length >= FEWEST ? wanted.slice(0, MOST) : [];
    for (const box of isTicked ? [] : this.#boxes()) box.checked = chosen.includes(box.value);
    this.#show(chosen);
  }

  #choose(chosen: readonly string[]): void {
    if (chosen.length < FEWEST || chosen.length > MOST) this.#showRefusal(true);
    else this.#keep(chosen);
  }

  #keep(chosen: readonly string[]): void {
    const query = new URLSearchParams(chosen.map((id) => [KEY, id]));
    history.pushState(null, '', ownAddress(query));
    this.#show(chosen);
  }

  #show(chosen: readonly string[]): void {
    this.#showRefusal(false);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-typology]'))
      cell.hidden = chosen.length > 0 && !chosen.includes(cell.dataset.typology ?? '');
    this.classList.toggle('chosen', chosen.length > 0);
    this.#limit();
  }

  /** With four chosen, the others wait. */
  #limit(): void {
    const isFull = this.#boxes().filter(({ checked }) => checked).length >= MOST;
    for (const box of this.#boxes()) box.disabled = isFull && !box.checked;
  }

  #showRefusal(isWrong: boolean): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = isWrong ? (status.dataset.tooFew ?? '') : '';
  }
}

customElements.define('typology-comparison', TypologyComparison);
