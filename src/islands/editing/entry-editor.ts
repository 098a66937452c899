/** One entry in its form: checked after each change, with its faults, its difference and its card below. */
import { entryPath } from '#editing/editing-content.ts';
import { type ChangedFile, changedFiles, recordOf } from '#editing/entry-draft.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { namesPerson } from '#model/intake/persons.ts';
import { button, buttons, labelled, make } from './elements.ts';
import { entryActions } from './entry-actions.ts';
import { FormState } from './form-state.ts';
import { formSections } from './form-view.ts';
import { namedWarning } from './named-warning.ts';
import { faultList, namedList, outcomeView, unmarkFaults } from './outcome-view.ts';
import type { Room } from './room.ts';
import { SourceField } from './source-field.ts';
import { entryName } from './words.ts';

/** Milliseconds without a key pressed after which the entry is checked. */
const PAUSE = 400;

export class EntryEditor {
  readonly element = make('div', { class: 'entry-editor' });
  readonly #room: Room;
  readonly id: string;
  readonly #state: FormState;
  readonly #form = make('div');
  readonly #status = make('p', { role: 'status', class: 'verdict' });
  readonly #faults = make('div');
  readonly #outcome = make('div');
  readonly #reason = make('textarea', { rows: '2' });
  #timer = 0;

  /** @param record what the form begins with, where that is not the entry as it stands. */
  constructor(id: string, room: Room, record?: DraftRecord, reason = '') {
    this.#room = room;
    this.id = id;
    this.#state = new FormState(record ?? recordOf(room.workspace.textOf(id)), () => this.#later());
    this.#reason.value = reason || (room.reasons.get(id) ?? '');
    this.#draw();
    this.#judge();
  }

  /** Whether it is still there to be changed. */
  get isOpen(): boolean {
    return this.element.childElementCount > 0;
  }

  /** Whether the form says something else than the entry. */
  get isChanged(): boolean {
    return this.#files().length > 0;
  }

  #draw(): void {
    const { t } = this.#room;
    const source = new SourceField(t.editing.source, t.editing.sourceHint, this.#room, (citation) => {
      this.#state.source = citation;
    });
    const heading = make('h3', { tabindex: '-1' }, String(this.#state.record.name ?? this.id));
    this.#form.replaceChildren(formSections(this.#state, this.#room));
    this.element.replaceChildren(
      heading,
      source.element,
      labelled(t.editing.reason, this.#reason, t.editing.reasonHint),
      namedWarning(this.#reason, t),
      this.#form,
      this.#status,
      this.#faults,
      this.#outcome,
      buttons(
        button(t.editing.keep, () => this.#keep()),
        button(t.editing.close, () => this.#close()),
      ),
      ...(this.#room.workspace.textOf(this.id) === undefined
        ? []
        : [entryActions(this.id, this.#state, this.#room, (record) => this.#redraw(record))]),
    );
    heading.focus();
  }

  #redraw(record: DraftRecord): void {
    this.#state.forget([]);
    this.#state.set([], record);
    this.#form.replaceChildren(formSections(this.#state, this.#room));
    this.#judge();
  }

  #files(): ChangedFile[] {
    return changedFiles(this.id, this.#state.record, this.#room.workspace.files, this.#room.today);
  }

  #later(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#judge(), PAUSE);
  }

  /** Checks the entry as the form says it. @returns whether there is something to keep, and nothing wrong. */
  #judge(): boolean {
    window.clearTimeout(this.#timer);
    const { t, workspace } = this.#room;
    const files = this.#files();
    const checked = workspace.checkWith(files);
    unmarkFaults(this.#form);
    const named = this.#state.named.size;
    const count = checked.faults.length + named;
    const said = files.length + named === 0 ? t.editing.unchanged : t.editing.status(count);
    if (this.#status.textContent !== said) this.#status.textContent = said;
    this.#faults.replaceChildren(
      namedList(this.#state.named, this.#form, this.#room),
      faultList(checked.faults, files, this.#room, { id: this.id, element: this.#form }),
    );
    // A text that is not written changes nothing, yet something was typed.
    const outcome = named > 0 && files.length === 0 ? [] : [outcomeView(this.id, files, checked, this.#room)];
    this.#outcome.replaceChildren(...outcome);
    return files.length > 0 && count === 0 && !namesPerson(this.#reason.value);
  }

  /** The next entry is chosen where this one was. */
  #close(): void {
    const chooser = this.element.closest('[data-part]')?.querySelector('input');
    this.element.replaceChildren();
    chooser?.focus();
  }

  #keep(): void {
    const { t, workspace, reasons, say, changed } = this.#room;
    if (!this.#judge()) {
      const isWrong = this.isChanged || this.#state.named.size > 0;
      say(isWrong ? t.editing.keepFaults : t.editing.unchanged);
      (this.#faults.querySelector('a') ?? (isWrong ? this.#reason : undefined))?.focus();
      return;
    }
    workspace.keep(this.#files());
    if (this.#reason.value.trim()) reasons.set(this.id, this.#reason.value.trim());
    this.#close();
    changed();
    say(t.editing.kept(entryName(entryPath(this.id), this.#room)));
  }
}
