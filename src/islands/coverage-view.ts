/** `<coverage-view>`: counts one tier only, and shows one region or one row at a time. The address holds the choice. */
import { COVERAGE_STATES, type CoverageState, stateOf } from '#model/mapping/coverage-state.ts';
import { MAPPED_TIERS, type MappedTier } from '#schema/choices.ts';
import { ownAddress } from './own-address.ts';

const KEYS = ['palier', 'region', 'ligne'] as const;
const NARROW = '(max-width: 47.99rem)';

export class CoverageView extends HTMLElement {
  #form: HTMLFormElement | null = null;
  readonly #list = document.createElement('div');

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#form.hidden = false;
    this.#form.addEventListener('change', () => this.#apply(true));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    const asked = new URLSearchParams(location.search);
    for (const key of KEYS) this.#select(key, asked.get(key) ?? '');
    // A phone shows one row at a time from the start; the whole matrix is one choice away.
    if (!KEYS.some((key) => asked.has(key)) && !history.state?.isChosen && matchMedia(NARROW).matches) {
      const first = this.querySelector<HTMLElement>('tbody tr');
      this.#select('ligne', first?.dataset.subject ?? '');
    }
    this.#list.className = 'coverage coverage-row';
    this.querySelector('.scroll')?.after(this.#list);
    matchMedia(NARROW).addEventListener('change', () => this.#apply(false));
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
    this.#showList(row);
    if (!keep) return;
    const query = new URLSearchParams(
      KEYS.map((key) => [key, this.#field(key)?.value ?? '']).filter(([, value]) => value !== ''),
    );
    // To have chosen all of it is no parameter, and is not lost on coming back.
    history.replaceState({ isChosen: true }, '', ownAddress(query));
  }

  /** On a phone one row is a list in the place of the table, which laid out as blocks would be none to some browsers. */
  #showList(row: string): void {
    const table = this.querySelector('table');
    const isList = row !== '' && matchMedia(NARROW).matches;
    this.#list.hidden = !isList;
    if (table?.parentElement) table.parentElement.hidden = isList;
    const cells = [
      ...(table?.querySelector<HTMLTableRowElement>(`tr[data-subject="${CSS.escape(row)}"]`)?.cells ?? []),
    ];
    const [heading] = cells.splice(0, 1);
    if (!heading || !isList) return;
    const list = document.createElement('ul');
    for (const cell of cells.filter(({ hidden }) => !hidden)) {
      const column = table?.tHead?.rows[0]?.cells[cell.cellIndex];
      const item = copied('li', cell);
      item.className = cell.className;
      item.dataset.shade = cell.dataset.shade ?? '';
      item.prepend((column?.querySelector('a') ?? column)?.textContent ?? '');
      list.append(item);
    }
    this.#list.replaceChildren(copied('p', heading), list);
  }

  /** Writes the cell again for a tier; an empty tier means all of the mapping. */
  #count(cell: HTMLElement, tier: string): void {
    const wanted = MAPPED_TIERS.filter((own) => tier === '' || own === tier);
    const sumOf = (of: (own: MappedTier) => unknown) => wanted.reduce((sum, own) => sum + Number(of(own) ?? 0), 0);
    /** From the counts of every tier, in their order. */
    const pair = (text = '') => sumOf((own) => text.split(' ')[MAPPED_TIERS.indexOf(own)]);
    const count = sumOf((own) => cell.dataset[own]);
    const link = cell.querySelector('a');
    if (link) {
      const url = new URL(link.href);
      url.searchParams.delete('palier');
      for (const own of wanted) url.searchParams.append('palier', own);
      link.href = url.href;
    }
    const shown = link ?? cell.querySelector('[data-count]');
    if (shown) shown.textContent = String(count);
    for (const small of cell.querySelectorAll('small')) small.hidden = tier !== '';
    const { attested, unplaced, surveyed } = cell.dataset;
    if (!link || attested === undefined) return;
    const counts = { here: count, attested: pair(attested), unplaced: pair(unplaced) };
    this.#showState(cell, link, count, stateOf(counts, { surveyed: surveyed !== undefined }));
  }

  #showState(cell: HTMLElement, link: HTMLAnchorElement, count: number, state: CoverageState): void {
    cell.classList.remove(...COVERAGE_STATES);
    cell.classList.add(state);
    const words = (key: 'spoken' | 'symbol') => JSON.parse(this.#form?.dataset[key] ?? '{}')[state] ?? '';
    const symbol = Object.assign(document.createElement('span'), {
      textContent: count > 0 ? String(count) : words('symbol'),
    });
    if (count === 0) symbol.setAttribute('aria-hidden', 'true');
    const hiddenText = Object.assign(document.createElement('span'), {
      textContent: `, ${words('spoken')}`,
      className: 'visually-hidden',
    });
    link.replaceChildren(symbol, hiddenText);
  }
}

/** What stands in a cell, in another element. */
function copied(tag: 'li' | 'p', cell: Element): HTMLElement {
  const made = document.createElement(tag);
  made.append(...cell.cloneNode(true).childNodes);
  return made;
}

customElements.define('coverage-view', CoverageView);
