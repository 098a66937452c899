/**
 * <site-search>: results as you type. Nothing loads before the box is used; the address holds query and choices, for back and links.
 */
import { foldWords } from '#model/fold.ts';
import type { SearchAnswer, Searcher } from '#model/search/search.ts';
import type { FoundText } from './full-text.ts';
import { keepAddressInLanguages } from './language-links.ts';
import { fileLoader } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { readTexts } from './page-texts.ts';
import { onceRestored } from './restored.ts';
import { moveAmong } from './result-keys.ts';
import { readSearchAddress, type SearchState, searchState, writeSearchAddress } from './search-address.ts';
import { find, type SearchFound } from './search-found.ts';
import { announcement, renderAnswer, renderNoOrganisation, renderTexts, type SearchTexts } from './search-view.ts';
import { sayWithoutNetwork } from './without-network.ts';

/** Milliseconds without a key before results are announced and full text is asked for. */
const REST = 450;
const SHORTEST_QUERY = 2;
const FIRST_RESULTS = 10;

class SiteSearch extends HTMLElement {
  #texts = {} as SearchTexts;
  #searcher: Promise<Searcher> | undefined;
  #notice!: LoadNotice;
  #textNotice!: LoadNotice;
  #turn = 0;
  #asked = '';
  /** Which opening of the full text is asked: one that failed is not asked again. */
  #attempt = 0;
  #rest = 0;
  #shown = FIRST_RESULTS;

  connectedCallback(): void {
    this.#texts = readTexts<SearchTexts>(this);
    this.#notice = new LoadNotice(this, 'search', () => {
      this.#searcher = undefined;
      this.#run();
    });
    this.#textNotice = new LoadNotice(this, 'texts', () => {
      this.#attempt++;
      this.#run();
    });
    this.#narrow.hidden = false;
    for (const choice of this.#choices) choice.disabled = false;
    this.#input.addEventListener('focus', () => this.#open().catch(() => undefined), { once: true });
    this.addEventListener('input', () => this.#restart());
    this.addEventListener('keydown', (event) => moveAmong(event, this.#input, this.#links));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeAddress();
      this.#run();
    });
    window.addEventListener('popstate', () => this.#readAddress());
    keepAddressInLanguages();
    this.#readAddress(true);
    onceRestored(() => this.#input.value !== this.#asked && this.#restart());
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }
  get #narrow() {
    return this.querySelector('details') as HTMLDetailsElement;
  }
  get #choices() {
    return [...this.querySelectorAll('select')];
  }
  get #results() {
    return this.querySelector('.search-results') as HTMLElement;
  }

  /** Code and first file are loaded once; after a failure the next use tries again. */
  #open(): Promise<Searcher> {
    this.#searcher ??= import('#model/search/search.ts').then(({ openSearch }) =>
      openSearch(fileLoader(this.dataset.files ?? '')),
    );
    this.#searcher.catch(() => {
      this.#searcher = undefined;
    });
    return this.#searcher;
  }

  #restart(): void {
    this.#shown = FIRST_RESULTS;
    this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value;
    this.#asked = query;
    window.clearTimeout(this.#rest);
    delete this.dataset.fullText;
    if (foldWords(query).length < SHORTEST_QUERY) {
      this.#rest = window.setTimeout(() => this.#writeAddress(), REST);
      return this.#show('idle');
    }
    this.setAttribute('aria-busy', 'true');
    try {
      await this.#notice.watch(this.#answer(query, turn));
    } catch {
      if (turn !== this.#turn) return;
      this.#results.replaceChildren();
      this.#show('failed');
      // The page may have to be loaded again: the query is not lost.
      this.#writeAddress();
    }
  }

  async #answer(query: string, turn: number): Promise<void> {
    const found = await find(await this.#open(), query, this.#choices, this.#shown);
    if (turn === this.#turn) this.#present(query, found, turn);
  }

  #present(query: string, { answer, call, cards }: SearchFound, turn: number): void {
    renderAnswer(this.#results, query, answer, cards, call, this.#texts);
    this.#show(answer.organisations.length > 0 || answer.help ? 'found' : 'none');
    this.#restoreFocus();
    this.#rest = window.setTimeout(() => {
      this.#writeAddress();
      if (answer.organisations.length > 0) this.#announce(announcement(query, answer, 0, this.#texts));
      this.#addTexts(query, answer, turn);
    }, REST);
  }

  /** Full text is larger and comes later, or not at all: organisations do not wait for it. */
  async #addTexts(query: string, answer: SearchAnswer, turn: number): Promise<void> {
    const asked = navigator.onLine ? this.#askTexts(answer.corrected ?? query) : Promise.resolve([]);
    const texts = await this.#textNotice.watch(asked).catch(() => {
      this.#attempt++;
      return [];
    });
    if (turn !== this.#turn) return;
    sayWithoutNetwork(this);
    const count = renderTexts(this.#results, texts, answer.lists, this.#texts);
    if (count > 0) {
      renderNoOrganisation(this.#results, query, this.#texts);
      this.dataset.state = 'found';
    }
    this.#announce(announcement(query, answer, count, this.#texts));
    this.dataset.fullText = 'done';
  }

  async #askTexts(query: string): Promise<FoundText[]> {
    const { searchTexts } = await import('./full-text.ts');
    return searchTexts(query, this.#texts.pagefind, this.#texts.base, this.#attempt);
  }

  /** `idle`: the lists; `found`: organisations only; `none`: what there is to say, and the lists below; `failed`: the lists. */
  #show(state: 'idle' | 'found' | 'none' | 'failed'): void {
    this.dataset.state = state;
    this.removeAttribute('aria-busy');
    this.#results.hidden = state === 'idle' || state === 'failed';
    (this.querySelector('.search-static') as HTMLElement).hidden = state === 'found';
    if (state === 'idle') this.#announce('');
  }

  #announce(text: string): void {
    (this.querySelector('[role=status]') as HTMLElement).textContent = text;
  }

  #readAddress(isFirst = false): void {
    this.#shown = readSearchAddress(this.#input, this.#choices, isFirst).shown ?? FIRST_RESULTS;
    if (this.#choices.some(({ value }) => value)) this.#narrow.open = true;
    this.#run();
  }

  #writeAddress(state: SearchState = {}): void {
    writeSearchAddress([this.#input, ...this.#choices], { shown: this.#shown, ...state });
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('.search-results a');
    if (link) this.#writeAddress({ followed: link.getAttribute('href') ?? '' });
    if (!target.closest('.search-more')) return;
    const next = this.#shown;
    this.#shown += FIRST_RESULTS;
    this.#run().then(() => this.#links[next]?.focus());
  }

  get #links() {
    return [...this.#results.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  }

  /** After coming back, the result that was followed has the focus again. */
  #restoreFocus(): void {
    const { followed } = searchState();
    if (!followed || document.activeElement !== document.body) return;
    this.#links.find((link) => link.getAttribute('href') === followed)?.focus();
  }
}

customElements.define('site-search', SiteSearch);
