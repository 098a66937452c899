/** Which kept organisations have changed since the person said that they had seen them. Nothing of it is kept unless the selection is. */
import type { Card } from '#model/card.ts';
import { changedSince, readSeen, type Seen, withNew, writeSeen } from '#model/selection/seen.ts';
import type { SelectionIndex } from '#model/selection/selected.ts';
import { element } from '../organisation-card.ts';
import { fillCount } from '../page-texts.ts';
import { heldIds, isKept, STORED } from './held.ts';
import type { SelectionTexts } from './texts.ts';

const SEEN = `${STORED} seen`;

export class SinceSeen {
  readonly #place: HTMLElement;
  readonly #texts: SelectionTexts;
  #changes: Seen = new Map();

  /** @param say says that it is noted. */
  constructor(page: HTMLElement, texts: SelectionTexts, say: (text: string) => void) {
    this.#place = page.querySelector('.selection-changed') as HTMLElement;
    this.#texts = texts;
    this.#place.querySelector('button')?.addEventListener('click', () => {
      keep(withNew(heldIds(), new Map(), this.#changes));
      this.#place.hidden = true;
      page.querySelector<HTMLElement>('.selection-count')?.focus();
      say(texts.noted);
    });
  }

  /** Notes those that are new in what the device keeps; forgets all where it keeps nothing. */
  show(cards: readonly Card[], { ids, changes }: SelectionIndex): void {
    this.#changes = new Map(ids.map((id, number) => [id, changes[number]?.[0] ?? 0]));
    this.#place.hidden = true;
    if (!isKept()) return;
    const seen = readSeen(kept());
    keep(withNew(heldIds(), seen, this.#changes));
    const changed = new Set(changedSince(heldIds(), seen, this.#changes));
    const list = this.#place.querySelector('ul') as HTMLElement;
    list.replaceChildren(
      ...cards.filter(({ id }) => changed.has(id)).map((card) => this.#item(card, changes[ids.indexOf(card.id)]?.[1])),
    );
    (this.#place.firstElementChild as HTMLElement).textContent = fillCount(this.#texts.changed, changed.size);
    this.#place.hidden = changed.size === 0;
  }

  #item({ id, name, acronym }: Card, date = ''): HTMLElement {
    const link = element('a', '', acronym ?? name);
    link.href = `${this.#texts.organisations}${id}/#journal`;
    const item = element('li');
    item.append(link, date && ` (${date})`);
    return item;
  }
}

/** Beside the selection, which is forgotten at the same time. */
export function forgetSeen(): void {
  try {
    localStorage.removeItem(SEEN);
  } catch {
    // What could not be kept is not there.
  }
}

function kept(): string {
  try {
    return localStorage.getItem(SEEN) ?? '';
  } catch {
    return '';
  }
}

function keep(seen: Seen): void {
  try {
    localStorage.setItem(SEEN, writeSeen(seen));
  } catch {
    // Where nothing can be kept, nothing is compared.
  }
}
