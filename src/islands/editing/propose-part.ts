/** What was kept, and the ways to propose it: a file to send, a folder of the computer, a forge. */
import { entryIdOf, sourceIdOf } from '#editing/editing-content.ts';
import type { ChangedFile } from '#editing/entry-draft.ts';
import { ForgeError } from '#editing/forge.ts';
import { gitHub } from '#editing/github.ts';
import { LONGEST_TITLE, namesInTitle, type Proposition, proposalFileName, proposalText } from '#editing/proposal.ts';
import { saveFile } from '../save-file.ts';
import { differenceView } from './difference-view.ts';
import { button, buttons, folded, labelled, make } from './elements.ts';
import { writeIntoFolder } from './folder.ts';
import { meanwhileView } from './meanwhile-view.ts';
import type { Room } from './room.ts';
import { entryName, sayFault } from './words.ts';

type PickFolder = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

export class ProposePart {
  readonly element = make('div');
  readonly #room: Room;
  readonly #title = make('input', { autocomplete: 'off', maxlength: String(LONGEST_TITLE) });
  readonly #token = make('input', { type: 'password', autocomplete: 'off', spellcheck: 'false' });
  readonly #result = make('div', { role: 'status' });
  /** Beside its button: what was saved, and what to do with it. */
  readonly #saved = make('p', { 'aria-live': 'polite' });

  constructor(room: Room) {
    this.#room = room;
    this.draw();
  }

  /** The token that was pasted, for what reads the forge too. */
  get token(): string {
    return this.#token.value.trim();
  }

  /** Shows what is kept now. */
  draw(): void {
    const { t, workspace, forge } = this.#room;
    const { changes } = workspace;
    this.#saved.textContent = '';
    if (changes.length === 0) {
      this.element.replaceChildren(
        make('p', {}, t.editing.changesNone),
        this.#result,
        ...(forge ? [this.#tokenField()] : []),
      );
      return;
    }
    const names = changes.map(({ path, after }) => entryName(path, this.#room, after));
    this.#title.value = titleOf(changes, names, t);
    const items = changes.map(({ path }, index) => {
      const drop = button(t.editing.dropOne(names[index] ?? ''), () => {
        workspace.drop(path);
        this.#room.changed();
      });
      return make('li', {}, names[index] ?? '', ' ', drop);
    });
    const { faults } = workspace.checkWith(changes);
    const wrong = faults.map((fault) =>
      make('li', {}, t.editing.elsewhere(entryName(fault.file, this.#room)), sayFault(fault, t).message),
    );
    this.element.replaceChildren(
      make('p', {}, countsOf(changes, t)),
      make('ul', {}, ...items),
      ...(wrong.length > 0 ? [make('ul', { class: 'faults' }, ...wrong)] : []),
      folded(t.editing.difference, () => differenceView(changes, this.#room, 'h3')),
      labelled(t.editing.proposalTitle, this.#title),
      buttons(button(t.editing.proposalFile, () => this.#save())),
      this.#saved,
      make('p', { class: 'quiet' }, t.editing.proposalFileHint),
      ...this.#folderPart(),
      ...this.#forgePart(),
      this.#result,
    );
  }

  #proposal(): Proposition {
    const { workspace, reasons, today } = this.#room;
    const said = workspace.changes.flatMap(({ path }) => reasons.get(entryIdOf(path) ?? '') ?? []);
    const message = [...new Set(said)].join('\n');
    return { date: today, title: this.#title.value.trim(), message, files: workspace.changes };
  }

  #save(): void {
    const proposal = this.#proposal();
    const name = proposalFileName(proposal);
    saveFile(new Blob([proposalText(proposal)], { type: 'application/json' }), name);
    this.#saved.textContent = this.#room.t.editing.saved(name, this.#room.t.editing.proposalNext);
  }

  #folderPart(): HTMLElement[] {
    const { t } = this.#room;
    const pick = (window as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;
    if (!pick) return [make('p', { class: 'quiet' }, t.editing.folderNone)];
    const write = async () => {
      try {
        const folder = await pick.call(window, { mode: 'readwrite' });
        const result = await writeIntoFolder(folder, this.#room.workspace.changes);
        if ('written' in result) return this.#tell(t.editing.folderDone(result.written));
        return this.#tell(result.problem === 'changed' ? t.editing.folderChanged(result.files) : t.editing.folderWrong);
      } catch (error) {
        // Closed without a choice: nothing to say.
        if (error instanceof DOMException && error.name === 'AbortError') return;
        this.#tell(t.editing.folderFailed);
      }
    };
    return [buttons(button(t.editing.folder, () => void write())), make('p', { class: 'quiet' }, t.editing.folderHint)];
  }

  #tokenField(): HTMLElement {
    return labelled(this.#room.t.editing.token, this.#token, this.#room.t.editing.tokenHint);
  }

  #forgePart(): HTMLElement[] {
    const { t, forge } = this.#room;
    if (!forge) return [];
    return [
      make('p', {}, t.editing.forgeLead(forge.source)),
      this.#tokenField(),
      buttons(button(t.editing.forge(forge.project), () => void this.#send())),
    ];
  }

  async #send(): Promise<void> {
    const { t, forge } = this.#room;
    if (!forge) return;
    const there = gitHub(forge, this.token);
    this.#tell(t.editing.forgeBusy);
    try {
      const { number, url } = await there.propose(this.#proposal());
      this.#tell(t.editing.forgeDone(number), make('a', { href: url, rel: 'noreferrer' }, url));
    } catch (error) {
      const problem = error instanceof ForgeError ? error.problem : 'other';
      this.#tell(t.editing.forgeProblems[problem]);
      if (problem !== 'changed') return;
      const { changes } = this.#room.workspace;
      const now = await there.readFiles(changes.map(({ path }) => path)).catch(() => undefined);
      if (now) this.#result.append(meanwhileView(changes, now, this.#room));
    }
  }

  #tell(text: string, ...more: readonly Node[]): void {
    this.#result.replaceChildren(make('p', {}, text, ' ', ...more));
  }
}

/** How many entries are changed, and how many sources new. */
/** Named by its entries; by its sources where it holds nothing else. */
function titleOf(changes: readonly ChangedFile[], names: readonly string[], { editing, semicolon }: Room['t']): string {
  const entries = names.filter((_, index) => entryIdOf(changes[index]?.path ?? ''));
  const title = namesInTitle(entries.length > 0 ? entries : names);
  return editing.proposalTitleOf(title.names.join(semicolon), title.others);
}

function countsOf(changes: readonly ChangedFile[], { editing }: Room['t']): string {
  const sources = changes.filter(({ path }) => sourceIdOf(path)).length;
  const entries = changes.length - sources;
  return [entries > 0 && editing.changesCount(entries), sources > 0 && editing.sourcesCount(sources)]
    .filter(Boolean)
    .join(', ');
}
