/** What the filter shows: how many, the chosen filters as chips, one page of cards, and the way to the next. */
import type { SearchCard } from '#model/search/search-files.ts';
import { type Counted, fillCount, fillText } from './fill-text.ts';
import { type CardTexts, element, organisationCard } from './organisation-card.ts';

export interface Chip {
  readonly key: string;
  readonly label: string;
}

export interface FilterView {
  readonly total: number;
  /** Those among them that act in the whole country only; counted apart. */
  readonly wholeCountry: number;
  readonly page: number;
  readonly pages: number;
  /** The numbers of all that were found, in their order. */
  readonly found: readonly number[];
  /** Those of this page. */
  readonly shown: readonly number[];
  readonly chips: readonly Chip[];
  readonly ignored: readonly string[];
  /** The address of the view's first page. */
  readonly query: URLSearchParams;
}

export interface FilterTexts extends CardTexts {
  readonly count: Counted;
  readonly wholeCountry: string;
  readonly clear: string;
  readonly remove: string;
  readonly chosen: string;
  readonly words: string;
  readonly withoutNational: string;
  readonly ignored: string;
  readonly none: string;
  readonly next: string;
  readonly previous: string;
  readonly page: string;
  readonly open: string;
  readonly openCount: string;
}

function countOf({ total, wholeCountry }: FilterView, texts: FilterTexts): string {
  const here = fillCount(texts.count, total - wholeCountry);
  return wholeCountry > 0 ? `${here} ${fillText(texts.wholeCountry, { n: wholeCountry })}` : here;
}

/** What a screen reader says once the choice rests. */
export function statusOf(view: FilterView, texts: FilterTexts): string {
  const ignored = view.ignored.map((value) => fillText(texts.ignored, { value }));
  return [...ignored, view.total > 0 ? countOf(view, texts) : texts.none].join('. ');
}

/** @param cards none while they load: the cards of before stay until then. */
export function renderView(
  into: HTMLElement,
  view: FilterView,
  cards: readonly SearchCard[],
  texts: FilterTexts,
): void {
  const count = element('h2', 'filter-count', countOf(view, texts));
  count.tabIndex = -1;
  const list = into.querySelector('.cards') ?? element('ul', 'cards');
  if (cards.length > 0) list.replaceChildren(...cards.map((card) => organisationCard(card, texts)));
  if (view.total === 0) list.replaceChildren();
  into.replaceChildren(
    ...view.ignored.map((value) => element('p', 'notice', fillText(texts.ignored, { value }))),
    ...(view.chips.length > 0 ? [renderChips(view.chips, texts)] : []),
    count,
    ...(view.total === 0 ? [element('p', 'notice', texts.none)] : [list]),
    ...(view.pages > 1 ? [renderPager(view, texts)] : []),
  );
}

function renderChips(chips: readonly Chip[], texts: FilterTexts): HTMLElement {
  const list = element('ul', 'filter-chips');
  list.setAttribute('aria-label', texts.chosen);
  for (const { key, label } of chips) {
    const button = element('button', 'filter-chip', `${label} ×`);
    button.type = 'button';
    button.dataset.remove = key;
    button.setAttribute('aria-label', fillText(texts.remove, { value: label }));
    const item = element('li');
    item.append(button);
    list.append(item);
  }
  const clear = element('button', 'filter-clear', texts.clear);
  clear.type = 'button';
  const last = element('li');
  last.append(clear);
  list.append(last);
  return list;
}

function renderPager({ page, pages, query }: FilterView, texts: FilterTexts): HTMLElement {
  const pager = element('p', 'filter-pager');
  const link = (to: number, label: string) => {
    const address = new URLSearchParams(query);
    address.set('page', String(to));
    const made = element('a', 'button', label);
    made.href = `?${address}`;
    made.dataset.page = String(to);
    return made;
  };
  if (page > 1) pager.append(link(page - 1, texts.previous), ' ');
  pager.append(element('span', '', fillText(texts.page, { n: page, value: pages })));
  if (page < pages) pager.append(' ', link(page + 1, texts.next));
  return pager;
}
