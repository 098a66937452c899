/** `<editing-page>`: loads the content once, then needs the network no more unless a forge is asked. Keeps nothing on the device. */
import type { LaterContent } from '#editing/content-parts.ts';
import type { EditingContent } from '#editing/editing-content.ts';
import { citationList, type PickList, pickLists } from '#editing/pick-lists.ts';
import { Workspace } from '#editing/workspace.ts';
import { textsFor } from '#i18n/working-texts.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { DEFAULT_LOCALE, isLocale } from '#schema/locale.ts';
import { loadJson } from '../load-files.ts';
import { LoadNotice } from '../load-notice.ts';
import { localDay } from '../local-day.ts';
import { dataList, make } from './elements.ts';
import { entryChooser } from './entry-chooser.ts';
import { EntryEditor } from './entry-editor.ts';
import { ModeratePart } from './moderate-part.ts';
import { ProposePart } from './propose-part.ts';
import type { Room } from './room.ts';

export class EditingPage extends HTMLElement {
  #editor: EntryEditor | undefined;
  #notice!: LoadNotice;
  #room: Room | undefined;

  connectedCallback(): void {
    this.hidden = false;
    document.querySelector('[data-without-script]')?.remove();
    this.#notice = new LoadNotice(this, 'editing', () => void this.#load());
    void this.#load();
  }

  /** What an entry is edited with, then what reads tables: what has come is not asked for again. What does not come is said. */
  async #load(): Promise<void> {
    const { content = '', later = '' } = this.dataset;
    if (!this.#room) {
      const first = await this.#arrived(loadJson<EditingContent>(content));
      if (!first) return;
      this.#room = this.#begin(new Workspace(first));
    }
    if (this.dataset.ready !== undefined) return;
    const rest = await this.#arrived(Promise.all([import('./bring-part.ts'), loadJson<LaterContent>(later)]));
    if (rest) this.#finish(this.#room, ...rest);
  }

  async #arrived<Result>(loading: Promise<Result>): Promise<Result | undefined> {
    try {
      return await this.#notice.watch(loading);
    } catch {
      return undefined;
    }
  }

  #begin(workspace: Workspace): Room {
    const { lang } = document.documentElement;
    const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
    const t = textsFor(locale);
    const { api, project, source } = this.dataset;
    const lists = pickLists(workspace.records, locale);
    const room: Room = {
      workspace,
      locale,
      t,
      lists,
      forge: api && project && source ? { api, project, source } : undefined,
      today: localDay(),
      organisations: this.dataset.organisations ?? '',
      reasons: new Map(),
      say: (text) => {
        this.#say(text);
        this.querySelector('[data-status]')?.setAttribute('data-said', '');
      },
      changed: () => {
        lists.citations = citationList(workspace.records, locale);
        this.querySelector('#choix-citations')?.replaceWith(this.#dataList('citations', lists.citations));
        propose.draw();
      },
      edit: (id, record, reason) => this.#edit(id, room, record, reason),
    };
    const propose = new ProposePart(room);
    this.append(...Object.entries(room.lists).map(([name, list]) => this.#dataList(name, list)));
    this.#part('edit').append(entryChooser(room), make('div', { 'data-editor': true }));
    this.#part('moderate').append(new ModeratePart(room, () => propose.token).element);
    this.#part('propose').append(propose.element);
    this.#say(t.editing.opened);
    const asked = new URLSearchParams(location.search).get('fiche');
    if (asked && workspace.textOf(asked) !== undefined) room.edit(asked);
    window.addEventListener('beforeunload', (event) => {
      if (workspace.changes.length > 0 || this.#editor?.isChanged) event.preventDefault();
    });
    return room;
  }

  #finish(room: Room, { BringPart }: typeof import('./bring-part.ts'), later: LaterContent): void {
    room.workspace.complete(later);
    this.#part('bring').append(new BringPart(room).element);
    this.dataset.ready = '';
    // What was said meanwhile of something else stays.
    if (this.querySelector('[data-status]')?.textContent === room.t.editing.opened) this.#say(room.t.editing.offline);
  }

  #edit(id: string, room: Room, record?: Readonly<Record<string, unknown>>, reason?: string): void {
    // What was changed and not kept goes only where the editor says so.
    const open = this.#editor;
    if (open?.isOpen && open.isChanged && !window.confirm(room.t.editing.leaveUnkept(open.id))) return;
    this.#editor = new EntryEditor(id, room, record as DraftRecord | undefined, reason);
    this.querySelector('[data-editor]')?.replaceChildren(this.#editor.element);
    this.#editor.element.querySelector('h3')?.focus();
  }

  #dataList(name: string, { choices }: PickList): HTMLElement {
    return dataList(
      `choix-${name}`,
      choices.map(({ label }) => label),
    );
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}
