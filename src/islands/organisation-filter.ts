/**
 * <organisation-filter>: filters, counts, sorts and pages all organisations in the browser. Its data load on first use.
 * The address holds the whole state: a link, the back button and a reload give the same view.
 */
import { UNKNOWN } from '#model/facets.ts';
import { EMPTY_FILTER } from '#model/filter/filter.ts';
import {
  addressWriter,
  type HistoryStep,
  queryOf,
  REST,
  readAddress,
  type ViewState,
  whenIdle,
} from './filter-address.ts';
import { answerFilter, type FilterAnswer } from './filter-answer.ts';
import { FilterControls } from './filter-controls.ts';
import { countOf, type FilterTexts, renderCards, renderView, restUnknown, statusOf } from './filter-view.ts';
import { keepAddressInLanguages } from './language-links.ts';
import { fileLoader } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { readTexts } from './page-texts.ts';
import { onceRestored } from './restored.ts';

class OrganisationFilter extends HTMLElement {
  #texts = {} as FilterTexts;
  #controls!: FilterControls;
  #notice!: LoadNotice;
  #load = fileLoader('');
  readonly #writeAddress = addressWriter();
  #isUsed = false;
  /** Says again what is shown, to a part of the page that comes later. */
  #announceAgain = () => false;
  #turn = 0;
  /** The words of the address, as it was last read. */
  #words = '';
  #rest = 0;
  /** How many organisations there are, in words. */
  #all = '';

  connectedCallback(): void {
    keepAddressInLanguages();
    this.#texts = readTexts<FilterTexts>(this);
    this.#all = this.#count.textContent ?? '';
    this.#load = fileLoader(this.dataset.files ?? '');
    this.#notice = new LoadNotice(this, 'filter', () => {
      this.#load = fileLoader(this.dataset.files ?? '');
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
    document.addEventListener('organisations:asked', () => this.#announceAgain());
    // Words that stand in the box already were typed before the script came, or before the page was left and come back to.
    const typed = () => this.#controls.read().filter.words;
    this.#readAddress(typed());
    onceRestored(() => typed() !== this.#words && this.#readAddress(typed()));
  }

  #state(): ViewState {
    return { ...this.#controls.read(), page: 1, ignored: [] };
  }

  /** @param typed words that are newer than those of the address. */
  #readAddress(typed = ''): void {
    const read = readAddress(this.#controls.known);
    const isNew = typed !== '' && typed !== read.filter.words;
    const state = isNew ? { ...read, page: 1, filter: { ...read.filter, words: typed } } : read;
    this.#words = state.filter.words;
    this.#controls.write(state.filter, state.sort);
    this.#apply(state, isNew ? 'replace' : 'none');
  }

  /** Shows a state: what is found, and its cards after that was painted; the server's own list where nothing is asked. */
  async #apply(state: ViewState, step: HistoryStep): Promise<void> {
    const turn = ++this.#turn;
    window.clearTimeout(this.#rest);
    this.#writeAddress(state, step);
    const isPlain = `${queryOf(state)}` === '' && state.ignored.length === 0;
    if (isPlain && !this.#isUsed) return;
    this.#isUsed = true;
    this.setAttribute('aria-busy', 'true');
    await this.#notice.watch(this.#present(state, isPlain, turn)).catch(() => {
      if (turn === this.#turn) this.#fail();
    });
    if (turn === this.#turn) this.removeAttribute('aria-busy');
  }

  async #present(state: ViewState, isPlain: boolean, turn: number): Promise<void> {
    const answer = await answerFilter(state, this.#load);
    if (turn !== this.#turn) return;
    this.#show(state, answer);
    // A slow telephone needs longer for a list than for its count.
    await new Promise<void>(whenIdle);
    const cards = isPlain || turn !== this.#turn ? [] : await answer.cards();
    if (turn !== this.#turn) return;
    if (isPlain) this.#showPlain();
    else renderCards(this.#live, cards, this.#texts, (facet, value) => this.#controls.labelOf(facet, value));
  }

  get #live() {
    return this.querySelector('.filter-live') as HTMLElement;
  }
  /** How many, in the bar above the list. */
  get #count() {
    return this.querySelector('.filter-count') as HTMLElement;
  }
  get #static() {
    return this.querySelector('.filter-static') as HTMLElement;
  }

  #show(state: ViewState, { counts, ...answer }: FilterAnswer): void {
    const chips = this.#controls.chips(state.filter);
    const view = {
      ...answer,
      chips,
      ignored: state.ignored,
      unknown: restUnknown(state, counts, (facet) => this.#controls.labelOf(facet, UNKNOWN)),
      query: queryOf({ ...state, page: 1 }),
    };
    this.#controls.count(counts);
    this.#controls.label(chips.length);
    renderView(this.#live, view, this.#texts);
    this.#count.textContent = countOf(view, this.#texts);
    this.#live.hidden = false;
    this.#static.hidden = true;
    this.dataset.state = 'filtered';
    this.#announceShown(
      answer.found,
      chips.map(({ label }) => label),
    );
    this.#rest = window.setTimeout(() => this.#announce(statusOf(view, this.#texts)), REST);
  }

  #showPlain(): void {
    this.#count.textContent = this.#all;
    this.#live.hidden = true;
    this.#static.hidden = false;
    this.dataset.state = 'plain';
    this.#announceShown();
  }

  /** For what makes files of just what is shown: the numbers of the organisations, or nothing for all, and what was chosen. */
  #announceShown(numbers?: readonly number[], chosen: readonly string[] = []): void {
    this.#announceAgain = () =>
      document.dispatchEvent(new CustomEvent('organisations:shown', { detail: { numbers, chosen } }));
    this.#announceAgain();
  }

  #fail(): void {
    this.#count.textContent = this.#all;
    this.#announceShown();
    this.#live.hidden = true;
    this.#static.hidden = false;
    this.dataset.state = 'failed';
  }

  #announce(text: string): void {
    (this.querySelector('[role=status]') as HTMLElement).textContent = text;
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
        this.#count.focus();
      });
    }
  }

  /** The removed chip had the focus: the next one takes it, or the count. */
  #focusAfterRemoval(): void {
    (this.querySelector<HTMLElement>('[data-remove]') ?? this.#controls.opener).focus();
  }
}

customElements.define('organisation-filter', OrganisationFilter);
