/**
 * Where facts are printed, chosen from the list of passages: what is not in it is said, cites nothing, and can be added. A
 * source that an editor does not find must never end in the citation of another.
 */
import { nearest } from '#model/validation/nearest.ts';
import { labelled, make } from './elements.ts';
import type { Room } from './room.ts';
import { sourceForm } from './source-form.ts';

export class SourceField {
  readonly element: HTMLElement;
  readonly #input = make('input', { list: 'choix-citations', autocomplete: 'off' });
  readonly #wrong = make('span', { class: 'wrong', 'aria-live': 'polite' });
  readonly #adding = make('div');
  #offered: string | undefined;
  readonly #room: Room;
  readonly #changed: (citation: string) => void;

  /** @param changed after each choice, with the citation; empty where none is chosen, or one that is not there. */
  constructor(label: string, hint: string, room: Room, changed: (citation: string) => void) {
    this.#room = room;
    this.#changed = changed;
    const field = labelled(label, this.#input, hint);
    field.append(this.#wrong);
    this.element = make('div', {}, field, this.#adding);
    this.#offer('');
    this.#input.addEventListener('change', () => {
      changed(this.read());
    });
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
    const isWrong = isUnknown(typed, this.#room);
    const ids = lists.citations.choices.map(({ id }) => id);
    const near = isWrong ? nearest(citation, ids) : undefined;
    this.#wrong.textContent = isWrong ? t.editing.unknownSource(typed, near ? lists.citations.labelOf(near) : '') : '';
    if (isWrong) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
    this.#offer(isWrong ? typed : '');
    return isWrong ? '' : citation;
  }

  /** The form, begun with what was looked for in vain; what is being filled in stays. */
  #offer(typed: string): void {
    if (this.#offered === typed) return;
    this.#offered = typed;
    const choose = (citation: string) => {
      this.#input.value = this.#room.lists.citations.labelOf(citation);
      this.#changed(this.read());
      this.#input.focus();
    };
    this.#adding.replaceChildren(sourceForm(this.#room, choose, typed));
  }
}

/** Below the citation of one fact: a way to add what is typed there, where it is not in the list. */
export function addingBelow(control: HTMLElement & { value: string }, room: Room, chosen: (citation: string) => void) {
  const holder = make('div');
  const choose = (citation: string) => {
    control.value = room.lists.citations.labelOf(citation);
    holder.replaceChildren();
    chosen(citation);
    control.focus();
  };
  control.addEventListener('change', () => {
    const typed = control.value.trim();
    holder.replaceChildren(...(isUnknown(typed, room) ? [sourceForm(room, choose, typed)] : []));
  });
  return holder;
}

function isUnknown(typed: string, { lists }: Room): boolean {
  const id = typed.trim() && lists.citations.idOf(typed);
  return id !== '' && !lists.citations.choices.some((choice) => choice.id === id);
}
