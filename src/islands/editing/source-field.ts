/** Where facts are printed, chosen from the list of passages: what is not in it is said, with what to do, and cites nothing. */
import { citationProblem } from '#imports/rows/read-facts.ts';
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
    const { lists, workspace, t } = this.#room;
    const typed = this.#input.value.trim();
    const citation = typed && lists.citations.idOf(typed);
    const problem = citation ? citationProblem(citation, workspace.records.sources) : undefined;
    // The nearest where one is near, not some of all.
    const near = problem?.nearest?.includes(', ') ? '' : (problem?.nearest ?? '');
    this.#wrong.textContent = problem ? t.editing.unknownSource(typed, near && lists.citations.labelOf(near)) : '';
    if (problem) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
    return problem ? '' : citation;
  }
}
