/** What the filter shows: how many, the chosen filters as chips, one page of cards, and the way to the next. */
import type { CardTexts } from '#model/card.ts';
import { FACETS, type Facet, UNKNOWN } from '#model/facets.ts';
import { fillText } from '#model/fill-text.ts';
import { type RowFacet, rowNames } from '#model/row-names.ts';
import { queryOf, type ViewState } from './filter-address.ts';
import type { FilterAnswer, ListedCard } from './filter-answer.ts';
import { element, organisationCard } from './organisation-card.ts';
import { type Counted, fillCount } from './page-texts.ts';

export interface Chip {
  readonly key: string;
  readonly label: string;
}

/** Who would be found too if what a document does not say were counted as said. */
export interface RestUnknown {
  readonly count: number;
  readonly label: string;
  readonly query: URLSearchParams;
}

export interface FilterView extends Omit<FilterAnswer, 'cards' | 'counts'> {
  readonly chips: readonly Chip[];
  readonly ignored: readonly string[];
  readonly unknown: readonly RestUnknown[];
  /** The address of the view's first page. */
  readonly query: URLSearchParams;
}

export interface FilterTexts {
  readonly card: CardTexts;
  /** Address of the organisations' pages, with a slash at its end. */
  readonly organisations: string;
  /** How one is known that an old document alone puts in the list. */
  readonly known: string;
  readonly count: Counted;
  readonly wholeCountry: string;
  readonly old: string;
  readonly clear: string;
  readonly remove: string;
  readonly chosen: string;
  readonly words: string;
  readonly withoutNational: string;
  readonly ignored: string;
  readonly none: string;
  readonly restUnknown: string;
  readonly next: string;
  readonly previous: string;
  readonly page: string;
  readonly open: string;
  readonly openCount: string;
}

/** For each facet in which something is chosen: who is unknown there and passes all the rest. */
export function restUnknown(
  state: ViewState,
  counts: FilterAnswer['counts'],
  labelOf: (facet: Facet) => string,
): RestUnknown[] {
  const { filter } = state;
  return FACETS.flatMap((facet) => {
    const chosen = filter.values[facet] ?? [];
    const count = counts[facet].get(UNKNOWN) ?? 0;
    if (chosen.length === 0 || chosen.includes(UNKNOWN) || count === 0) return [];
    const values = { ...filter.values, [facet]: [...chosen, UNKNOWN] };
    return [{ count, label: labelOf(facet), query: queryOf({ ...state, filter: { ...filter, values }, page: 1 }) }];
  });
}

/** How many, those of the whole country and of old documents apart. */
export function countOf({ old, total, wholeCountry }: FilterView, texts: FilterTexts): string {
  const here = fillCount(texts.count, total - wholeCountry);
  const everywhere = wholeCountry > 0 ? [fillText(texts.wholeCountry, { n: wholeCountry })] : [];
  const before = old.length > 0 ? [fillText(texts.old, { n: old.length })] : [];
  return [here, ...everywhere, ...before].join(' ');
}

/** What a screen reader says once the choice rests. */
export function statusOf(view: FilterView, texts: FilterTexts): string {
  const ignored = view.ignored.map((value) => fillText(texts.ignored, { value }));
  return [...ignored, view.total + view.old.length > 0 ? countOf(view, texts) : texts.none].join('. ');
}

/** All but the cards: those of before stay until the new ones are there. What stays is not laid out again. */
export function renderView(into: HTMLElement, view: FilterView, texts: FilterTexts): void {
  if (!into.querySelector('.filter-cards')) into.replaceChildren(...emptyParts());
  const part = (name: string) => into.querySelector(`.filter-${name}`) as HTMLElement;
  const isNone = view.total + view.old.length === 0;
  const notices = [...view.ignored.map((value) => fillText(texts.ignored, { value })), ...(isNone ? [texts.none] : [])];
  part('notices').replaceChildren(
    ...notices.map((text) => element('p', 'notice', text)),
    ...view.unknown.map((rest) => renderRest(rest, texts)),
  );
  part('chosen').replaceChildren(...(view.chips.length > 0 ? [renderChips(view.chips, texts)] : []));
  if (isNone) part('cards').replaceChildren();
  part('pages').replaceChildren(...(view.pages > 1 ? [renderPager(view, texts)] : []));
}

function renderRest({ count, label, query }: RestUnknown, texts: FilterTexts): HTMLElement {
  const link = element('a', '', fillText(texts.restUnknown, { n: count, value: label }));
  link.href = `?${query}`;
  const line = element('p', 'filter-unknown');
  line.append(link);
  return line;
}

function emptyParts(): HTMLElement[] {
  const [notices, chosen, pages] = ['notices', 'chosen', 'pages'].map((name) => element('div', `filter-${name}`));
  return [chosen, notices, element('ul', 'cards filter-cards'), pages] as HTMLElement[];
}

/** The cards of one page, in place of those before. */
export function renderCards(
  into: HTMLElement,
  cards: readonly ListedCard[],
  texts: FilterTexts,
  labelOf: (facet: RowFacet, value: string) => string,
): void {
  const view = { place: 'row', texts: texts.card, organisations: texts.organisations } as const;
  const since = (year: number | undefined) => (year ? fillText(texts.known, { n: year }) : '');
  const drawn = cards.map((card) =>
    organisationCard({ ...card, ...rowNames(card.valuesOf, labelOf) }, { ...view, since: since(card.oldYear) }),
  );
  into.querySelector('.filter-cards')?.replaceChildren(...drawn);
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
