/**
 * <organisation-filter>: filters, counts, sorts and pages all organisations in the browser. Its data load on first use.
 * The address holds the whole state: a link, the back button and a reload give the same view.
 */
import { countFacets, EMPTY_FILTER, type FilterState } from '#model/filter.ts';
import { type FilterEntry, type FilterFile, readFilterFile } from '#model/filter-files.ts';
import { formatFilterQuery, parseFilterQuery } from '#model/filter-query.ts';
import { CARDS_PER_FILE, cardsFile, type SearchCard } from '#model/search/search-files.ts';
import { parseSort, SORTS, type Sort, sortEntries } from '#model/sorting.ts';
import { readTexts } from './fill-text.ts';
import { FilterControls } from './filter-controls.ts';
import { type FilterTexts, type FilterView, renderView, statusOf } from './filter-view.ts';
import { fileLoader } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';

/** Cards on a page; fewer in a large directory, where those of one page come from as many files. */
const PER_PAGE = { few: 30, many: 10 } as const;
const MANY = 1000;
/** Milliseconds without a change before the result is announced and words go into the address. */
const REST = 400;

interface ViewState {
  readonly filter: FilterState;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly ignored: readonly string[];
}

class OrganisationFilter extends HTMLElement {
  #texts = {} as FilterTexts;
  #controls!: FilterControls;
  #notice!: LoadNotice;
  #load = fileLoader('');
  #entries = new Map<boolean, Promise<FilterEntry[]>>();
  #turn = 0;
  #rest = 0;
  #typed = 0;

  connectedCallback(): void {
    this.#texts = readTexts<FilterTexts>(this);
    this.#load = fileLoader(this.dataset.files ?? '');
    this.#notice = new LoadNotice(this, 'filter', () => {
      this.#load = fileLoader(this.dataset.files ?? '');
      this.#entries.clear();
      this.#readAddress();
    });
    this.#controls = new FilterControls(this, this.#texts);
    this.addEventListener('change', () => this.#apply({ ...this.#state(), page: 1 }, 'push'));
    this.addEventListener('input', ({ target }) => {
      if ((target as HTMLInputElement).name === 'q') this.#apply({ ...this.#state(), page: 1 }, 'replace');
    });
    this.addEventListener('submit', (event) => {
      if ((event.target as HTMLFormElement).method !== 'dialog') event.preventDefault();
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #state(): ViewState {
    return { ...this.#controls.read(), page: 1, ignored: [] };
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    const { ignored, state } = parseFilterQuery(query, this.#controls.known);
    const sort = parseSort(query.get('tri'));
    const isUnknownSort = query.has('tri') && !SORTS.some((it) => it === query.get('tri'));
    const page = Math.max(1, Math.floor(Number(query.get('page'))) || 1);
    this.#controls.write(state, sort);
    this.#apply(
      { filter: state, sort, page, ignored: [...ignored, ...(isUnknownSort ? [`tri=${query.get('tri')}`] : [])] },
      'none',
    );
  }

  /** Shows a state; the server's own list where nothing is asked. */
  async #apply(state: ViewState, history: 'push' | 'replace' | 'none'): Promise<void> {
    const turn = ++this.#turn;
    window.clearTimeout(this.#rest);
    this.#writeAddress(state, history);
    const isPlain = queryOf(state).size === 0 && state.ignored.length === 0;
    if (isPlain && !this.#entries.size) return;
    this.setAttribute('aria-busy', 'true');
    await this.#notice.watch(this.#present(state, isPlain, turn)).catch(() => {
      if (turn === this.#turn) this.#fail();
    });
    if (turn === this.#turn) this.removeAttribute('aria-busy');
  }

  async #present(state: ViewState, isPlain: boolean, turn: number): Promise<void> {
    const entries = await this.#open(state.filter.words.trim() !== '');
    if (turn !== this.#turn) return;
    const view = this.#viewOf(entries, state);
    this.#show(isPlain ? undefined : view, []);
    // Asking for files takes a slow telephone longer than counting: what is known is painted first.
    if (entries.length > MANY) await new Promise<void>(afterPaint);
    const cards = isPlain ? [] : await this.#cards(view.shown);
    if (turn === this.#turn && cards.length > 0) this.#show(view, cards);
  }

  #viewOf(entries: readonly FilterEntry[], { filter, ignored, page, sort }: ViewState): FilterView {
    const { counts, passing } = countFacets(entries, filter);
    const found = sortEntries(
      passing.map((index) => entries[index] as FilterEntry),
      sort,
    );
    const perPage = entries.length > MANY ? PER_PAGE.many : PER_PAGE.few;
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const at = Math.min(page, pages);
    const regions = filter.values.region ?? [];
    const isHere = ({ values }: FilterEntry) => regions.some((it) => values.region.includes(it));
    const here = regions.length === 0 ? found : found.filter(isHere);
    const positions = found.map(({ position }) => position);
    this.#controls.count(counts);
    return {
      total: found.length,
      wholeCountry: found.length - here.length,
      page: at,
      pages,
      found: positions,
      shown: positions.slice((at - 1) * perPage, at * perPage),
      chips: this.#controls.chips(filter),
      ignored,
      query: queryOf({ filter, sort, page: 1 }),
    };
  }

  #show(view: FilterView | undefined, cards: readonly SearchCard[]): void {
    const live = this.querySelector('.filter-live') as HTMLElement;
    live.hidden = view === undefined;
    (this.querySelector('.filter-static') as HTMLElement).hidden = view !== undefined;
    this.#controls.label(view?.chips.length ?? 0);
    this.dataset.state = view ? 'filtered' : 'plain';
    document.dispatchEvent(new CustomEvent('organisations:shown', { detail: { numbers: view?.found } }));
    if (view) renderView(live, view, cards, this.#texts);
    const status = view ? statusOf(view, this.#texts) : '';
    this.#rest = window.setTimeout(() => this.#announce(status), REST);
  }

  #fail(): void {
    document.dispatchEvent(new CustomEvent('organisations:shown', { detail: {} }));
    (this.querySelector('.filter-live') as HTMLElement).hidden = true;
    (this.querySelector('.filter-static') as HTMLElement).hidden = false;
    this.dataset.state = 'failed';
  }

  #announce(text: string): void {
    (this.querySelector('[role=status]') as HTMLElement).textContent = text;
  }

  #open(withWords: boolean): Promise<FilterEntry[]> {
    const known = this.#entries.get(withWords);
    if (known) return known;
    const words = withWords ? this.#load<string[]>('filter-words') : Promise.resolve([]);
    const entries = Promise.all([this.#load<FilterFile>('filter'), words]).then(([file, texts]) =>
      readFilterFile(file, texts),
    );
    this.#entries.set(withWords, entries);
    entries.catch(() => this.#entries.delete(withWords));
    return entries;
  }

  async #cards(positions: readonly number[]): Promise<SearchCard[]> {
    const files = await Promise.all(positions.map((position) => this.#load<SearchCard[]>(cardsFile(position))));
    return files.flatMap((file, index) => file[(positions[index] ?? 0) % CARDS_PER_FILE] ?? []);
  }

  /** A choice is a step back; words are one only together. Both wait: what was found is painted first. */
  #writeAddress(state: ViewState, how: 'push' | 'replace' | 'none'): void {
    window.clearTimeout(this.#typed);
    const query = queryOf(state);
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (how === 'push') afterPaint(() => history.pushState(null, '', address));
    else if (how === 'replace') this.#typed = window.setTimeout(() => history.replaceState(null, '', address), REST);
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const chip = target.closest<HTMLElement>('[data-remove]');
    const page = target.closest<HTMLAnchorElement>('a[data-page]');
    if (chip) {
      this.#controls.remove(chip.dataset.remove ?? '');
      this.#apply(this.#state(), 'push').then(() => this.#focusAfterRemoval());
    } else if (target.closest('.filter-clear')) {
      this.#controls.write(EMPTY_FILTER, this.#controls.read().sort);
      this.#apply(this.#state(), 'push').then(() => this.#controls.opener.focus());
    } else if (page) {
      event.preventDefault();
      this.#apply({ ...this.#state(), page: Number(page.dataset.page) }, 'push').then(() => {
        this.querySelector<HTMLElement>('.filter-count')?.focus();
      });
    }
  }

  /** The removed chip had the focus: the next one takes it, or the count. */
  #focusAfterRemoval(): void {
    (this.querySelector<HTMLElement>('[data-remove]') ?? this.#controls.opener).focus();
  }
}

/** The state as an address says it. */
function queryOf({ filter, page, sort }: Omit<ViewState, 'ignored'>): URLSearchParams {
  const query = formatFilterQuery(filter);
  if (sort !== SORTS[0]) query.set('tri', sort);
  if (page > 1) query.set('page', String(page));
  return query;
}

function afterPaint(act: () => void): void {
  requestAnimationFrame(() => window.setTimeout(act));
}

customElements.define('organisation-filter', OrganisationFilter);
