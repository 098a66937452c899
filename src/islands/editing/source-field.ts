/** Where facts are printed, chosen from the list of passages: what is not in it is said, with what to do, and cites nothing. */
import { nearest } from '#model/validation/nearest.ts';
import { labelled, make } from './elements.ts';
import type { Room } from './room.ts';

export class SourceField {
  readonly element: HTMLElement;
  readonly #input = make('input', { list: 'choix-citations', autocomplete: 'off' });
  readonly #wrong = make('span', { class: 'wrong', 'aria-live': 'polite' });
  readonly #room: Room;

  /** @param changed after each choice, with the citation; empty where none is chosen, or one that is not there. */
  constructor(label: string, hint: string, room: Room, changed: (citation: string) => void) {
    this.#room = room;
    this.element = labelled(label, this.#input, hint);
    this.element.append(this.#wrong);
    this.#input.addEventListener('change', () => changed(this.read()));
  }

  /** Whether nothing is typed. */
  get isEmpty(): boolean {
    return this.#input.value.trim() === '';
  }

  /** The citation of what stands in it; empty, and said, where there is none of that name. */
  read(): string {
    const { lists, t } = this.#room;
    const typed = this.#input.value.trim();
    const citation = typed && lists.citations.idOf(typed);
    const ids = lists.citations.choices.map(({ id }) => id);
    const isUnknown = citation !== '' && !ids.includes(citation);
    const near = isUnknown ? nearest(citation, ids) : undefined;
    this.#wrong.textContent = isUnknown
      ? t.editing.unknownSource(typed, near ? lists.citations.labelOf(near) : '')
      : '';
    if (isUnknown) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
    return isUnknown ? '' : citation;
  }
}
