/** Files that an editor brings: read here, reported by cause, put right by answers, and kept when the editor says so. */
import {
  type Brought,
  type BroughtTable,
  NO_ANSWERS,
  planTables,
  type TableAnswers,
  withdrawnIn,
} from '#editing/bring-tables.ts';
import { isRound } from '#imports/round/round-table.ts';
import { readTable } from '#imports/tables/read-table.ts';
import { MOST_FILE_BYTES, TableError } from '#imports/tables/table.ts';
import { describeFileProblem, describeNote } from '#imports/wording.ts';
import { hasBlock } from '#model/intake/intake-message.ts';
import { answersForm } from './bring-answers.ts';
import { reportView } from './bring-report.ts';
import { differenceView } from './difference-view.ts';
import { button, buttons, folded, labelled, make } from './elements.ts';
import type { Room } from './room.ts';

export class BringPart {
  readonly element = make('div');
  readonly #room: Room;
  readonly #source = make('input', { list: 'choix-citations', autocomplete: 'off' });
  readonly #status = make('p', { role: 'status' });
  readonly #result = make('div');
  readonly #sheet = make('input', { autocomplete: 'off' });
  readonly #header = make('input', { type: 'number', min: '1', inputmode: 'numeric' });
  #files: readonly File[] = [];
  #tables: BroughtTable[] = [];
  #answers: TableAnswers = NO_ANSWERS;
  /** The source of the plan that is shown. */
  #cited = '';

  constructor(room: Room) {
    this.#room = room;
    const { t } = room;
    const files = make('input', { type: 'file', multiple: true, accept: '.xlsx,.csv,.tsv,.txt' });
    files.addEventListener('change', () => void this.#read([...(files.files ?? [])]));
    const pasted = make('textarea', { rows: '3' });
    this.element.append(
      make('p', {}, t.editing.bringLead),
      labelled(t.editing.bringSource, this.#source, t.editing.bringSourceHint),
      labelled(t.editing.bringFiles, files),
      folded(t.editing.bringWhere, () => {
        const reread = button(t.editing.bringReread, () => void this.#read(this.#files));
        return make(
          'div',
          {},
          labelled(t.editing.bringSheet, this.#sheet),
          labelled(t.editing.bringHeader, this.#header),
          reread,
        );
      }),
      labelled(t.editing.bringPaste, pasted, t.editing.bringPasteHint),
      buttons(button(t.editing.bringRead, () => void this.#readMessage(pasted.value))),
      this.#status,
      this.#result,
    );
    // A browser says so when the field is left, also where nothing was typed since: what is answered then must stay.
    this.#source.addEventListener('change', () => {
      if (this.#tables.length > 0 && this.#cited !== this.#source.value) this.#plan();
    });
  }

  async #readMessage(text: string): Promise<void> {
    if (!hasBlock(text)) return this.#say(this.#room.t.editing.bringNoBlock);
    await this.#read([new File([text], this.#room.t.editing.bringMessage)]);
  }

  async #read(files: readonly File[]): Promise<void> {
    const { t, locale } = this.#room;
    const problems: string[] = [];
    const where = { sheet: this.#sheet.value.trim() || undefined, header: Number(this.#header.value) || undefined };
    this.#files = files;
    this.#tables = [];
    for (const file of files) {
      try {
        if (file.size > MOST_FILE_BYTES) throw new TableError('TOO_LARGE', String(Math.ceil(file.size / 1e6)));
        const table = await readTable(new Uint8Array(await file.arrayBuffer()), where);
        this.#tables.push({ name: file.name, table });
      } catch (error) {
        const why =
          error instanceof TableError ? describeFileProblem(error.problem, error.detail, locale) : String(error);
        problems.push(`${file.name}${t.colon}${why}`);
      }
    }
    this.#answers = NO_ANSWERS;
    this.#say(problems.join(' '));
    this.#plan();
  }

  #plan(): void {
    const { t, workspace, lists, today } = this.#room;
    this.#cited = this.#source.value;
    const source = this.#source.value.trim() ? [lists.citations.idOf(this.#source.value)] : [];
    // The answers of a round cite nothing new: they confirm what is cited.
    const isCited = source.length > 0 || this.#tables.every(({ table }) => isRound(table));
    if (!isCited) this.#say(t.editing.bringNoSource);
    if (!isCited || this.#tables.length === 0) this.#result.replaceChildren();
    else this.#show(planTables(this.#tables, { ...this.#answers, source }, workspace, today));
  }

  #show(brought: Brought): void {
    const { t } = this.#room;
    const { files } = brought;
    const gone = withdrawnIn(files);
    const again = (answers: TableAnswers) => {
      this.#answers = answers;
      this.#plan();
    };
    const keep = () => {
      this.#room.workspace.keep(files);
      this.#room.changed();
      this.#result.replaceChildren();
      this.#room.say(t.editing.kept(files.map(({ path }) => path.split('/').at(-1)).join(', ')));
    };
    this.#say('');
    this.#result.replaceChildren(
      ...gone.map((id) => make('p', { class: 'notice' }, make('strong', {}, t.editing.withdrawnLoud(id)))),
      ...brought.closed.map((id) => make('p', {}, `${id}${t.colon}${t.editing.closed}`)),
      ...this.#notes(),
      reportView(brought, this.#room),
      answersForm(brought, this.#answers, this.#room, again),
      differenceView(files, this.#room, 'h3'),
      ...(files.length === 0 ? [make('p', {}, t.editing.bringNothing)] : [buttons(button(t.editing.bringKeep, keep))]),
    );
  }

  /** What was found around the rows, and where to say it otherwise. */
  #notes(): HTMLElement[] {
    const { locale, t } = this.#room;
    const otherwise = { sheet: t.editing.bringSheet, header: t.editing.bringHeader };
    const notes = this.#tables.flatMap(({ name, table }) =>
      (table.notes ?? []).map((note) => `${name}${t.colon}${describeNote(note, locale, otherwise)}`),
    );
    return notes.length > 0 ? [make('ul', {}, ...notes.map((note) => make('li', {}, note)))] : [];
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
