/** `<coverage-view>`: counts one tier only, and shows one region or one row at a time. The address holds the choice. */
import { stateOf } from '#model/mapping/coverage-state.ts';

const KEYS = ['palier', 'region', 'ligne'] as const;
const SYMBOLS = { 'none-listed': '0', 'not-surveyed': '?' } as const;
const NARROW = '(width < 48rem)';

export class CoverageView extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#form.hidden = false;
    this.#form.addEventListener('change', () => this.#apply(true));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    const asked = new URLSearchParams(location.search);
    for (const key of KEYS) this.#select(key, asked.get(key) ?? '');
    // A phone shows one row at a time from the start; the whole matrix is one choice away.
    if (!KEYS.some((key) => asked.has(key)) && matchMedia(NARROW).matches) {
      const first = this.querySelector<HTMLElement>('tbody tr');
      this.#select('ligne', first?.dataset.subject ?? '');
    }
    this.#apply(false);
  }

  #field(key: (typeof KEYS)[number]): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${key}]`);
  }

  #select(key: (typeof KEYS)[number], value: string): void {
    const field = this.#field(key);
    if (field && [...field.options].some((option) => option.value === value)) field.value = value;
  }

  #apply(keep: boolean): void {
    const [tier = '', region = '', row = ''] = KEYS.map((key) => this.#field(key)?.value ?? '');
    for (const line of this.querySelectorAll<HTMLTableRowElement>('tr[data-subject]'))
      line.hidden = row !== '' && line.dataset.subject !== row;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-region]'))
      cell.hidden = region !== '' && cell.dataset.region !== region;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-interviewed]')) this.#count(cell, tier);
    if (!keep) return;
    const query = new URLSearchParams(
      KEYS.map((key) => [key, this.#field(key)?.value ?? '']).filter(([, value]) => value !== ''),
    );
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  }

  /** Writes the cell again for a tier; an empty tier means both. */
  #count(cell: HTMLElement, tier: string): void {
    const interviewed = Number(cell.dataset.interviewed);
    const count =
      tier === 'interviewed'
        ? interviewed
        : tier === 'named'
          ? Number(cell.dataset.named)
          : interviewed + Number(cell.dataset.named);
    const link = cell.querySelector('a');
    if (link) {
      const url = new URL(link.href);
      if (tier) url.searchParams.set('palier', tier);
      else url.searchParams.delete('palier');
      link.href = url.href;
    }
    const shown = link ?? cell.querySelector('[data-count]');
    if (shown) shown.textContent = String(count);
    for (const small of cell.querySelectorAll('small')) small.hidden = tier !== '';
    if (link && !cell.classList.contains('apart')) this.#showState(cell, link, count);
  }

  #showState(cell: HTMLElement, link: HTMLAnchorElement, count: number): void {
    const state = stateOf(count, { surveyed: cell.dataset.surveyed !== undefined });
    cell.classList.remove('covered', 'none-listed', 'not-surveyed');
    cell.classList.add(state);
    if (state === 'covered') return;
    const words =
      { 'none-listed': this.#form?.dataset.noneListed, 'not-surveyed': this.#form?.dataset.notSurveyed }[state] ?? '';
    const symbol = Object.assign(document.createElement('span'), { textContent: SYMBOLS[state], ariaHidden: 'true' });
    const spoken = Object.assign(document.createElement('span'), { textContent: words, className: 'visually-hidden' });
    link.replaceChildren(symbol, spoken);
  }
}

customElements.define('coverage-view', CoverageView);
