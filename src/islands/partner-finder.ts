/**
 * <partner-finder>: who may work with the one who asks, and why. Its data load on first use. The address holds what was asked:
 * a link, the back button and a reload give the same results.
 */
import type { FilterFile } from '#model/filter/filter-files.ts';
import { findPartners } from '#model/partners/finder.ts';
import { formatFinderQuery, parseFinderQuery } from '#model/partners/finder-query.ts';
import { missingFor, OWN_FACETS, type OwnFacet, type PartnerQuery } from '#model/partners/wishes.ts';
import { loadCards } from '#model/search/cards.ts';
import { REST } from './filter-address.ts';
import { keepAddressInLanguages } from './language-links.ts';
import { fileLoader } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { element } from './organisation-card.ts';
import { ownAddress, ownQuery } from './own-address.ts';
import { readTexts } from './page-texts.ts';
import { type FinderTexts, partnerCard, renderFound } from './partner-results.ts';
import { onceRestored } from './restored.ts';

/** Results shown at once, and how many more each time. */
const AT_ONCE = 12;

class PartnerFinder extends HTMLElement {
  #texts = {} as FinderTexts;
  #notice!: LoadNotice;
  #load = fileLoader('');
  #turn = 0;
  #rest = 0;

  connectedCallback(): void {
    keepAddressInLanguages();
    this.#texts = readTexts<FinderTexts>(this);
    this.#load = fileLoader(this.dataset.files ?? '');
    this.#notice = new LoadNotice(this, 'partners', () => {
      this.#load = fileLoader(this.dataset.files ?? '');
      void this.#show(this.#asked(), AT_ONCE);
    });
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#form.addEventListener('change', () => void this.#ask());
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    // A browser may bring back what stood in the form, which the address does not say.
    onceRestored(() => this.#readAddress());
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #results() {
    return this.querySelector('.finder-results') as HTMLElement;
  }

  #control(name: string) {
    return this.#form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList;
  }

  /** What the form says: in the words of an address, so that both are read alike. */
  #asked(): PartnerQuery {
    const query = new URLSearchParams([...new FormData(this.#form)].map(([key, value]) => [key, String(value)]));
    return parseFinderQuery(query, this.#known).asked;
  }

  get #known() {
    const valuesOf = (facet: OwnFacet) =>
      new Set([...(this.#control(facet) as HTMLSelectElement).options].map((it) => it.value));
    return Object.fromEntries(OWN_FACETS.map((facet) => [facet, valuesOf(facet)])) as Record<OwnFacet, Set<string>>;
  }

  #readAddress(): void {
    const { asked, ignored } = parseFinderQuery(ownQuery(), this.#known);
    for (const facet of OWN_FACETS) this.#control(facet).value = asked[facet] ?? '';
    this.#control('cherche').value = asked.wish;
    if (`${ownQuery()}`) {
      // The lists below wait for what comes above them.
      this.dataset.state ??= 'asking';
      void this.#show(asked, AT_ONCE, ignored);
    } else this.#clear();
  }

  #clear(): void {
    this.#turn += 1;
    this.#results.replaceChildren();
    this.dataset.state = 'plain';
  }

  async #ask(): Promise<void> {
    const asked = this.#asked();
    const query = formatFinderQuery(asked);
    if (`${query}` !== `${ownQuery()}`) history.pushState(null, '', ownAddress(query));
    await this.#show(asked, AT_ONCE);
  }

  /** @param most so many results; the place of the reader is kept where there were fewer. */
  async #show(asked: PartnerQuery, most: number, ignored: readonly string[] = []): Promise<void> {
    const turn = ++this.#turn;
    window.clearTimeout(this.#rest);
    const missing = missingFor(asked);
    if (missing.length > 0) {
      renderFound(this.#results, { asked, ignored, missing }, this.#texts);
      return this.#say();
    }
    this.setAttribute('aria-busy', 'true');
    try {
      const shown = await this.#notice.watch(this.#found(asked, most));
      if (turn !== this.#turn) return;
      renderFound(this.#results, { asked, ignored, missing, ...shown }, this.#texts);
      this.#offerMore(asked, most, shown.count);
      this.#say();
    } catch {
      if (turn === this.#turn) this.dataset.state = 'failed';
    }
    if (turn === this.#turn) this.removeAttribute('aria-busy');
  }

  async #found(asked: PartnerQuery, most: number) {
    const file = await this.#load<FilterFile>('filter');
    const found = findPartners(file, asked);
    const all = found.partners.length > 0 ? found.partners : found.nearest;
    const shown = all.slice(0, most);
    const cards = await loadCards(
      shown.map(({ organisation }) => organisation),
      file.cards,
      this.#load,
    );
    const items = cards.map((card, at) =>
      partnerCard(card, shown[at], { asked, file, texts: this.#texts, form: this.#form }),
    );
    return { found, items, count: all.length };
  }

  #offerMore(asked: PartnerQuery, most: number, count: number): void {
    if (count <= most) return;
    const more = element('button', 'button', this.#texts.more.replace('{n}', String(Math.min(AT_ONCE, count - most))));
    more.type = 'button';
    more.addEventListener('click', async () => {
      await this.#show(asked, most + AT_ONCE);
      // The button has moved: the first of the new ones takes the focus.
      this.#results.querySelectorAll<HTMLElement>('.card h3 a')[most]?.focus();
    });
    this.#results.append(more);
  }

  /** To a screen reader, once the choice rests. */
  #say(): void {
    this.dataset.state = 'asked';
    const status = this.querySelector('[role=status]') as HTMLElement;
    const text = this.#results.querySelector('.finder-count')?.textContent ?? '';
    this.#rest = window.setTimeout(() => {
      status.textContent = text;
    }, REST);
  }
}

customElements.define('partner-finder', PartnerFinder);
