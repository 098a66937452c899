/** The chosen organisations as cards, each with what takes it out and what compares it. */
import type { Card } from '#model/card.ts';
import { fillText } from '#model/fill-text.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '#model/selection/comparison.ts';
import { SHOWN_KEY, withIds } from '#model/selection/ids.ts';
import { element, organisationCard } from '../organisation-card.ts';
import type { SelectionTexts } from './texts.ts';

export class ChosenCards {
  readonly #page: HTMLElement;
  readonly #texts: SelectionTexts;
  readonly #remove: (id: string, name: string) => void;
  readonly #ticked = new Set<string>();
  #cards: readonly Card[] = [];

  /** @param remove takes one out of the selection. */
  constructor(page: HTMLElement, texts: SelectionTexts, remove: (id: string, name: string) => void) {
    this.#page = page;
    this.#texts = texts;
    this.#remove = remove;
  }

  /** In place of those before; a tick stays with its organisation. */
  draw(cards: readonly Card[]): void {
    this.#cards = cards;
    const ids = new Set(cards.map(({ id }) => id));
    for (const id of this.#ticked) if (!ids.has(id)) this.#ticked.delete(id);
    this.#page.querySelector('.selection-cards')?.replaceChildren(...cards.map((card) => this.#item(card)));
    this.#offer();
  }

  #item(card: Card): HTMLElement {
    const { card: texts, organisations, removeOf } = this.#texts;
    const item = organisationCard(card, { place: 'list', texts, organisations });
    const name = card.acronym ?? card.name;
    const button = element('button', 'card-remove', this.#texts.remove);
    button.type = 'button';
    button.setAttribute('aria-label', fillText(removeOf, { value: name }));
    button.addEventListener('click', () => this.#remove(card.id, name));
    const tools = element('p', 'card-tools');
    tools.append(this.#box(card.id, name), button);
    item.append(tools);
    return item;
  }

  #box(id: string, name: string): HTMLElement {
    const box = element('input');
    box.type = 'checkbox';
    box.value = id;
    box.checked = this.#ticked.has(id);
    box.setAttribute('aria-label', fillText(this.#texts.compareOf, { value: name }));
    box.addEventListener('change', () => {
      if (box.checked) this.#ticked.add(id);
      else this.#ticked.delete(id);
      this.#offer();
    });
    const label = element('label', 'filter-choice');
    label.append(box, ` ${this.#texts.compare}`);
    return label;
  }

  /** Leads to the comparison of those that are ticked; of all where none is and they are few enough. */
  #offer(): void {
    const link = this.#page.querySelector('.selection-compare a') as HTMLAnchorElement;
    const ticked = this.#cards.filter(({ id }) => this.#ticked.has(id));
    const chosen = (ticked.length > 0 ? ticked : this.#cards).map(({ id }) => id);
    const { compareAll, compareAt, compareChosen } = this.#texts;
    link.hidden = chosen.length < FEWEST_COMPARED || chosen.length > MOST_COMPARED;
    link.href = `${compareAt}?${withIds(new URLSearchParams(), SHOWN_KEY, chosen)}`;
    link.textContent = fillText(ticked.length > 0 ? compareChosen : compareAll, { n: chosen.length });
  }
}
