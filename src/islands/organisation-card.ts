/** An organisation's card as the browser builds it: the twin of OrganisationCard.astro, from text only, never from markup. */
import type { SearchCard } from '#model/search/cards.ts';
import { fillText } from './fill-text.ts';

export interface CardTexts {
  readonly tier: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly areas: string;
  readonly call: string;
  readonly dated: string;
  /** Only where a list can hold some of old documents. */
  readonly known?: string;
  /** Address of the organisations' pages, with a slash at its end. */
  readonly organisations: string;
}

/** A card, with the year of the old document that alone puts it in the list. */
export interface ListedCard extends SearchCard {
  readonly oldYear?: number | undefined;
}

export function organisationCard(card: ListedCard, texts: CardTexts): HTMLElement {
  const item = element('li', 'card');
  const link = element('a', '', card.name);
  link.href = `${texts.organisations}${card.id}/`;
  const heading = element('h3');
  heading.append(link, card.acronym ? ` (${card.acronym})` : '');
  const dated = card.datedYear ? [fillText(texts.dated, { n: card.datedYear })] : [];
  const known = card.oldYear ? [fillText(texts.known ?? '', { n: card.oldYear })] : [];
  const about = [texts.tier[card.tier] ?? '', texts.kind[card.kind] ?? '', ...dated, ...known].join(' · ');
  const summary = element('p', '', card.summary);
  if (card.summaryLang) summary.lang = card.summaryLang;
  item.append(heading, element('p', 'quiet', about), summary);
  if (card.areas) item.append(element('p', 'quiet', fillText(texts.areas, { value: card.areas })));
  if (card.phone) {
    const phone = element('a', 'phone', fillText(texts.call, { value: card.phone.display }));
    phone.href = `tel:${card.phone.number}`;
    item.append(phone);
  }
  return item;
}

/** An element with its class and text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
