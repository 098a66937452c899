/** Files that an editor brings: read here, reported by cause, put right by answers, and kept when the editor says so. */
import {
  type AskedAbout,
  askedOf,
  type Brought,
  type BroughtTable,
  NO_ANSWERS,
  NOTHING_ASKED,
  planTables,
  type TableAnswers,
  withdrawalsAsked,
  withdrawnIn,
} from '#editing/bring-tables.ts';
import { isRound } from '#imports/round/round-table.ts';
import { pastedTable } from '#imports/tables/pasted-table.ts';
import { readTable } from '#imports/tables/read-table.ts';
import { MOST_FILE_BYTES, TableError } from '#imports/tables/table.ts';
import { describeFileProblem, describeNote } from '#imports/wording.ts';
import { answersForm } from './bring-answers.ts';
import { reportView } from './bring-report.ts';
import { differenceView } from './difference-view.ts';
import { button, buttons, folded, labelled, make } from './elements.ts';
import type { Room } from './room.ts';
import { SourceField } from './source-field.ts';
import { entryName } from './words.ts';

export class BringPart {
  readonly element = make('div');
  readonly #room: Room;
  readonly #source: SourceField;
  readonly #status = make('p', { role: 'status', tabindex: '-1' });
  readonly #result = make('div');
  readonly #sheet = make('input', { autocomplete: 'off' });
  readonly #header = make('input', { type: 'number', min: '1', inputmode: 'numeric' });
  #files: readonly File[] = [];
  #tables: BroughtTable[] = [];
  #answers: TableAnswers = NO_ANSWERS;
  #asked: AskedAbout = NOTHING_ASKED;
  /** The source of the plan that is shown. */
  #cited = '';

  constructor(room: Room) {
    this.#room = room;
    const { t } = room;
    this.#source = new SourceField(t.editing.bringSource, t.editing.bringSourceHint, room, (citation) => {
      // A browser says so when the field is left, also where nothing was typed since: what is answered then must stay.
      if (this.#tables.length > 0 && this.#cited !== citation) this.#plan();
    });
    const files = make('input', { type: 'file', multiple: true, accept: '.xlsx,.csv,.tsv,.txt' });
    files.addEventListener('change', () => void this.#read([...(files.files ?? [])]));
    const pasted = make('textarea', { rows: '3' });
    this.element.append(
      make('p', {}, t.editing.bringLead),
      this.#source.element,
      labelled(t.editing.bringFiles, files),
      folded(t.editing.bringWhere, () => {
        const reread = button(t.editing.bringReread, () => this.#files.length > 0 && void this.#read(this.#files));
        return make(
          'div',
          {},
          labelled(t.editing.bringSheet, this.#sheet),
          labelled(t.editing.bringHeader, this.#header),
          reread,
        );
      }),
      labelled(t.editing.bringPaste, pasted, t.editing.bringPasteHint),
      buttons(button(t.editing.bringRead, () => this.#readPasted(pasted.value))),
      this.#status,
      this.#result,
    );
  }

  #readPasted(text: string): void {
    const { t } = this.#room;
    const table = pastedTable(text);
    this.#files = [];
    this.#take(table ? [{ name: t.editing.bringMessage, table }] : [], table ? '' : t.editing.bringNoBlock);
  }

  async #read(files: readonly File[]): Promise<void> {
    const { t, locale } = this.#room;
    const problems: string[] = [];
    const tables: BroughtTable[] = [];
    const where = { sheet: this.#sheet.value.trim() || undefined, header: Number(this.#header.value) || undefined };
    this.#files = files;
    for (const file of files) {
      try {
        if (file.size > MOST_FILE_BYTES) throw new TableError('TOO_LARGE', String(Math.ceil(file.size / 1e6)));
        const table = await readTable(new Uint8Array(await file.arrayBuffer()), where);
        tables.push({ name: file.name, table });
      } catch (error) {
        const why =
          error instanceof TableError ? describeFileProblem(error.problem, error.detail, locale) : String(error);
        problems.push(`${file.name}${t.colon}${why}`);
      }
    }
    this.#take(tables, problems.join(' '));
  }

  #take(tables: BroughtTable[], said: string): void {
    this.#tables = tables;
    this.#answers = NO_ANSWERS;
    this.#asked = NOTHING_ASKED;
    this.#say(said);
    this.#plan();
  }

  #plan(): void {
    const { t, workspace, today } = this.#room;
    this.#cited = this.#source.read();
    const source = this.#cited ? [this.#cited] : [];
    // The answers of a round cite nothing new: they confirm what is cited.
    const isCited = source.length > 0 || this.#tables.every(({ table }) => isRound(table));
    if (!isCited) this.#say(this.#source.isEmpty ? t.editing.bringNoSource : '');
    if (!isCited || this.#tables.length === 0) this.#result.replaceChildren();
    else this.#show(planTables(this.#tables, { ...this.#answers, source }, workspace, today));
  }

  #show(brought: Brought): void {
    const { t } = this.#room;
    const { files } = brought;
    const labelOf = (id: string) => this.#room.lists.organisations.labelOf(id);
    const loud = [
      ...withdrawalsAsked(brought).map((id) => t.editing.withdrawalAsked(labelOf(id))),
      ...withdrawnIn(files).map((id) => t.editing.withdrawnLoud(labelOf(id))),
    ];
    const again = (answers: TableAnswers) => {
      this.#answers = answers;
      this.#plan();
      // The button that was pressed is gone with the report that it stood in.
      (this.#result.querySelector<HTMLElement>('[role="group"]') ?? this.#status).focus();
    };
    const keep = () => {
      this.#room.workspace.keep(files);
      this.#room.changed();
      this.#result.replaceChildren();
      this.#say(t.editing.kept(files.map(({ path }) => entryName(path, this.#room)).join(', ')));
      this.#status.focus();
    };
    this.#asked = askedOf(brought, this.#asked, this.#answers);
    this.#say('');
    this.#result.replaceChildren(
      ...loud.map((text) => make('p', { class: 'notice' }, make('strong', {}, text))),
      ...brought.closed.map((id) => make('p', {}, `${id}${t.colon}${t.editing.closed}`)),
      ...this.#notes(),
      reportView(brought, this.#room),
      answersForm(brought, this.#asked, this.#answers, this.#room, again),
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
