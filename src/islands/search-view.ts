/** What the search page shows of an answer: organisations first, then articles, tables and lists, each kind labelled. */

import type { Card, CardTexts } from '#model/card.ts';
import { fillText } from '#model/fill-text.ts';
import type { FirstCalls, FoundHelp } from '#model/search/help-answer.ts';
import type { FoundList, SearchAnswer } from '#model/search/search.ts';
import type { FoundText } from './full-text.ts';
import { element, organisationCard } from './organisation-card.ts';
import { type Counted, fillCount } from './page-texts.ts';

export interface SearchTexts {
  readonly card: CardTexts;
  /** Address of the organisations' pages, with a slash at its end. */
  readonly organisations: string;
  readonly corrected: string;
  readonly found: Counted;
  readonly foundMore: Counted;
  readonly none: string;
  readonly noOrganisation: string;
  readonly nearest: string;
  /** `{need} : {place}`. */
  readonly pair: string;
  readonly noneHelp: string;
  readonly more: string;
  readonly groups: Readonly<Record<'organisations' | 'articles' | 'tables' | 'lists' | 'pages', string>>;
  /** Address of the site in the page's language, with a slash at its end. */
  readonly base: string;
  /** Folder of the full-text index. */
  readonly pagefind: string;
}

const GROUPS = ['articles', 'tables', 'lists', 'pages'] as const;

/**
 * Shows an answer in place of the one before.
 *
 * @param cards of the first organisations of the answer, in its order.
 */
export function renderAnswer(
  into: HTMLElement,
  query: string,
  answer: SearchAnswer,
  cards: readonly Card[],
  call: FirstCalls[string] | undefined,
  texts: SearchTexts,
): void {
  const { corrected, offered, organisations } = answer;
  const parts: HTMLElement[] = answer.help ? [renderHelp(answer.help, call, texts)] : [];
  if (corrected && organisations.length > 0)
    parts.push(element('p', 'search-corrected', fillText(texts.corrected, { words: corrected })));
  if (organisations.length > 0) {
    parts.push(...nearWords(offered, texts));
    const list = element('ul', 'cards');
    const view = { place: 'list', texts: texts.card, organisations: texts.organisations } as const;
    list.append(...cards.map((card) => organisationCard(card, view)));
    for (const link of list.querySelectorAll<HTMLElement>('h3 a')) link.dataset.result = '';
    parts.push(
      element('h2', '', texts.groups.organisations),
      element('p', 'count', fillCount(texts.found, organisations.length)),
      list,
    );
    if (organisations.length > cards.length) parts.push(moreButton(texts.more));
  } else parts.push(...renderNone(query, answer, texts));
  parts.push(...GROUPS.map((group) => element('div', `search-group-${group}`)));
  into.replaceChildren(...parts);
  renderTexts(into, [], answer.lists, texts);
}

/** The page of help first: the need and the place, and whom it has people call. */
function renderHelp(
  { need, path, place }: FoundHelp,
  call: FirstCalls[string] | undefined,
  texts: SearchTexts,
): HTMLElement {
  const title = place ? fillText(texts.pair, { need, place }) : need;
  const link = element('a', '', title);
  link.href = `${texts.base}${path}`;
  link.dataset.result = '';
  const heading = element('h2');
  heading.append(link);
  const box = element('div', 'search-help');
  box.append(heading);
  if (call) {
    const button = element('a', 'button button-call', fillText(texts.card.call, { value: call.display }));
    button.href = `tel:${call.number}`;
    const who = element('p', '', `${call.name}. ${call.where}`);
    box.append(who, button);
  }
  return box;
}

/** Words near those that were typed, as searches of their own. */
function nearWords(words: readonly string[], texts: SearchTexts): HTMLElement[] {
  if (words.length === 0) return [];
  const list = element('ul', 'bar');
  for (const word of words) {
    const link = element('a', '', word);
    link.href = `?q=${encodeURIComponent(word)}`;
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  return [element('p', '', texts.nearest), list];
}

function renderNone(query: string, { nearest, offered }: SearchAnswer, texts: SearchTexts): HTMLElement[] {
  const parts: HTMLElement[] = [element('p', 'notice search-none', fillText(texts.none, { words: query.trim() }))];
  parts.push(...nearWords([...new Set([...offered, ...nearest])], texts));
  return [...parts, element('p', 'search-none-help', texts.noneHelp)];
}

function moreButton(label: string): HTMLElement {
  const button = element('button', 'button search-more', label);
  button.type = 'button';
  return button;
}

/** Where only articles, tables or lists answer: that there is no organisation, and no more that there is nothing. */
export function renderNoOrganisation(into: HTMLElement, query: string, texts: SearchTexts): void {
  const notice = into.querySelector('.search-none');
  if (notice) notice.textContent = fillText(texts.noOrganisation, { words: query.trim() });
  into.querySelector('.search-none-help')?.remove();
}

/** Fills the groups below the organisations; gives how many results they hold. */
export function renderTexts(
  into: HTMLElement,
  found: readonly FoundText[],
  lists: readonly FoundList[],
  texts: SearchTexts,
): number {
  const listResults = lists.map(
    ({ label, path }): FoundText => ({ url: `${texts.base}${path}`, title: label, group: 'lists', excerpt: [] }),
  );
  const all = [...new Map([...found, ...listResults].map((text) => [text.url, text])).values()];
  for (const group of GROUPS) {
    const members = all.filter((text) => text.group === group);
    const place = into.querySelector(`.search-group-${group}`);
    if (!place || (members.length === 0 && place.childElementCount === 0)) continue;
    const list = element('ul', 'cards');
    list.append(...members.map(renderText));
    const focused = place.contains(document.activeElement) && document.activeElement?.getAttribute('href');
    place.replaceChildren(...(members.length > 0 ? [element('h2', '', texts.groups[group]), list] : []));
    if (focused) place.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
  return all.length;
}

function renderText({ excerpt, title, url }: FoundText): HTMLElement {
  const link = element('a', '', title);
  link.href = url;
  link.dataset.result = '';
  const heading = element('h3');
  heading.append(link);
  const item = element('li', 'card');
  item.append(heading);
  if (excerpt.length > 0) {
    const text = element('p');
    text.append(...excerpt.map((part) => (part.isFound ? element('mark', '', part.text) : part.text)));
    item.append(text);
  }
  return item;
}

/** What a screen reader says once typing rests. */
export function announcement(
  query: string,
  { corrected, organisations }: SearchAnswer,
  others: number,
  texts: SearchTexts,
): string {
  if (organisations.length + others === 0) return fillText(texts.none, { words: query.trim() });
  const found = [
    fillCount(texts.found, organisations.length),
    ...(others > 0 ? [fillCount(texts.foundMore, others)] : []),
  ].join(' ');
  return corrected ? `${fillText(texts.corrected, { words: corrected })}. ${found}.` : `${found}.`;
}
