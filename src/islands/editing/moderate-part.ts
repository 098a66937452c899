/** Propositions that came, as files or as requests of the forge: each with its differences and faults, to accept, take up or refuse. */
import { entryIdOf } from '#editing/editing-content.ts';
import { type ChangedFile, recordOf } from '#editing/entry-draft.ts';
import { type Forge, ForgeError, type WaitingRequest } from '#editing/forge.ts';
import { gitHub } from '#editing/github.ts';
import type { Conflict } from '#editing/merge-entries.ts';
import { type Proposition, readProposal } from '#editing/proposal.ts';
import { namesPerson } from '#model/intake/persons.ts';
import { differenceView } from './difference-view.ts';
import { button, buttons, labelled, make } from './elements.ts';
import { decidedFile, decisions, type LaidTogether, layTogether } from './meanwhile-view.ts';
import { namedWarning } from './named-warning.ts';
import { faultList } from './outcome-view.ts';
import type { Room } from './room.ts';

export class ModeratePart {
  readonly element = make('div');
  readonly #room: Room;
  readonly #token: () => string;
  readonly #list = make('div');
  readonly #status = make('p', { role: 'status' });

  constructor(room: Room, token: () => string) {
    this.#room = room;
    this.#token = token;
    const { t, forge } = room;
    const files = make('input', { type: 'file', multiple: true, accept: '.json,application/json' });
    files.addEventListener('change', () => void this.#read([...(files.files ?? [])]));
    this.element.append(
      make('p', {}, t.editing.moderateLead),
      labelled(t.editing.moderateFiles, files),
      ...(forge ? [buttons(button(t.editing.moderateWaiting, () => void this.#readForge()))] : []),
      this.#status,
      this.#list,
    );
  }

  async #read(files: readonly File[]): Promise<void> {
    const { t } = this.#room;
    const wrong: string[] = [];
    for (const file of files) {
      const proposal = readProposal(await file.text());
      if (proposal) this.#show(proposal);
      else wrong.push(t.editing.notProposal(file.name));
    }
    this.#status.textContent = wrong.join(' ');
  }

  async #readForge(): Promise<void> {
    const { t, forge } = this.#room;
    if (!forge) return;
    const there = gitHub(forge, this.#token());
    this.#status.textContent = t.editing.forgeBusy;
    try {
      const waiting = await there.waiting();
      for (const request of waiting) this.#show(request.proposal, { there, request });
      this.#status.textContent = waiting.length === 0 ? t.editing.moderateNone : '';
    } catch (error) {
      this.#status.textContent = t.editing.forgeProblems[error instanceof ForgeError ? error.problem : 'other'];
    }
  }

  /** One proposition with what can be done about it. */
  #show(proposal: Proposition, forge?: { readonly there: Forge; readonly request: WaitingRequest }): void {
    const { t, workspace } = this.#room;
    const laid = proposal.files.map((file) => layTogether(file, workspace.textAt(file.path)));
    const decided = new Map<Conflict, boolean>();
    const outcome = make('div');
    const word = make('textarea', { rows: '2' });
    const article = make('article', { class: 'proposal' });
    const files = () =>
      laid.map((one) => decidedFile(one, ofOne(one, decided))).filter(({ before, after }) => before !== after);
    const judge = () => {
      const changed = files();
      const { faults } = workspace.checkWith(changed);
      outcome.replaceChildren(
        ...(changed.length === 0 ? [make('p', {}, t.editing.noChange)] : []),
        ...(faults.length > 0
          ? [make('p', {}, t.editing.status(faults.length)), faultList(faults, changed, this.#room)]
          : []),
        differenceView(changed, this.#room),
      );
      return faults.length === 0;
    };
    const close = (text: string) => {
      article.replaceChildren(make('p', { role: 'status', tabindex: '-1' }, text));
      article.querySelector('p')?.focus();
    };
    const viaForge = async (act: (there: Forge, request: WaitingRequest) => Promise<void>, text: string) => {
      if (!forge) return close(text);
      if (namesPerson(word.value)) return word.focus();
      try {
        await act(forge.there, forge.request);
        close(text);
      } catch (error) {
        this.#status.textContent = t.editing.forgeProblems[error instanceof ForgeError ? error.problem : 'other'];
      }
    };
    const accept = () => {
      if (!judge()) return this.#room.say(t.editing.keepFaults);
      if (forge)
        return void viaForge((there, request) => there.accept(request, word.value), t.editing.accepted(proposal.title));
      this.#keep(files(), proposal);
      close(`${t.editing.accepted(proposal.title)} ${t.editing.acceptedFile}`);
    };
    const refuse = () =>
      void viaForge((there, request) => there.refuse(request, word.value), t.editing.refused(proposal.title));
    const amend = () => {
      const changed = files();
      const first = changed.find(({ path }) => entryIdOf(path));
      const id = first && entryIdOf(first.path);
      if (!id) return;
      this.#keep(
        changed.filter((file) => file !== first),
        proposal,
      );
      this.#room.edit(id, recordOf(first.after), proposal.message);
    };
    article.append(
      make('h3', {}, `${proposal.title} (${t.editing.from(proposal.date)})`),
      make('p', {}, proposal.message),
      ...laid.map((one) => decisions(one, decided, this.#room, judge)),
      outcome,
      labelled(t.editing.word, word, forge ? t.editing.wordForge : t.editing.wordHint),
      namedWarning(word, t),
      buttons(button(t.editing.accept, accept), button(t.editing.amend, amend), button(t.editing.refuse, refuse)),
    );
    judge();
    this.#list.append(article);
  }

  #keep(files: readonly ChangedFile[], { message }: Proposition): void {
    if (files.length === 0) return;
    this.#room.workspace.keep(files);
    for (const id of files.flatMap(({ path }) => entryIdOf(path) ?? []))
      if (message) this.#room.reasons.set(id, message);
    this.#room.changed();
  }
}

/** The decisions about one file. */
function ofOne({ conflicts }: LaidTogether, decided: ReadonlyMap<Conflict, boolean>): Map<Conflict, boolean> {
  return new Map(conflicts.map((conflict) => [conflict, decided.get(conflict) ?? false]));
}
