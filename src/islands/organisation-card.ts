/** An organisation's card as the browser draws it, from text only, never from markup; at build OrganisationCard.astro draws it. */
import { type Card, type CardPlace, type CardTexts, cardCall, cardLines } from '#model/card.ts';

/** How a card stands in its list. */
export interface CardView {
  readonly place: CardPlace;
  readonly texts: CardTexts;
  /** Address of the organisations' pages, with a slash at its end. */
  readonly organisations: string;
  /** How well it is known that it belongs in the list. */
  readonly since?: string;
}

/** One card. Below a heading of the map, which has its own, the title is bold text. */
export function organisationCard(card: Card, { place, texts, organisations, since }: CardView): HTMLElement {
  const item = element('li', 'card');
  const link = element('a', '', card.name);
  link.href = `${organisations}${card.id}/`;
  const title = place === 'map' ? element('p', 'map-name-of') : element('h3');
  title.append(link, card.acronym ? ` (${card.acronym})` : '');
  item.append(title);
  const facts = element('div', 'facts');
  for (const { isFact, isQuiet, lang, text } of cardLines(card, place, texts, { since })) {
    const line = element('p', isQuiet ? 'quiet' : '', text);
    if (lang) line.lang = lang;
    (isFact ? facts : item).append(line);
  }
  if (facts.firstChild) item.append(facts);
  const call = cardCall(card, texts);
  if (call) {
    const phone = element('a', 'phone', call.text);
    phone.href = call.address;
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
