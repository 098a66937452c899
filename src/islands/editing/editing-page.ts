/** `<editing-page>`: loads the content once, then needs the network no more unless a forge is asked. Keeps nothing on the device. */
import type { EditingContent } from '#editing/editing-content.ts';
import { pickLists } from '#editing/pick-lists.ts';
import { Workspace } from '#editing/workspace.ts';
import { textsFor } from '#i18n/texts.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { DEFAULT_LOCALE, isLocale } from '#schema/locale.ts';
import { loadJson } from '../load-files.ts';
import { LoadNotice } from '../load-notice.ts';
import { localDay } from '../local-day.ts';
import { BringPart } from './bring-part.ts';
import { dataList, make } from './elements.ts';
import { entryChooser } from './entry-chooser.ts';
import { EntryEditor } from './entry-editor.ts';
import { ModeratePart } from './moderate-part.ts';
import { ProposePart } from './propose-part.ts';
import type { Room } from './room.ts';

export class EditingPage extends HTMLElement {
  #editor: EntryEditor | undefined;
  #notice!: LoadNotice;

  connectedCallback(): void {
    this.hidden = false;
    document.querySelector('[data-without-script]')?.remove();
    this.#notice = new LoadNotice(this, 'editing', () => void this.#load());
    void this.#load();
  }

  async #load(): Promise<void> {
    const content = await this.#notice
      .watch(loadJson<EditingContent>(this.dataset.content ?? ''))
      .catch(() => undefined);
    if (content) this.#begin(new Workspace(content));
  }

  #begin(workspace: Workspace): void {
    const { lang } = document.documentElement;
    const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
    const t = textsFor(locale);
    const { api, project, source } = this.dataset;
    const room: Room = {
      workspace,
      locale,
      t,
      lists: pickLists(workspace.records, locale),
      forge: api && project && source ? { api, project, source } : undefined,
      today: localDay(),
      organisations: this.dataset.organisations ?? '',
      reasons: new Map(),
      say: (text) => {
        this.#say(text);
        this.querySelector('[data-status]')?.setAttribute('data-said', '');
      },
      changed: () => propose.draw(),
      edit: (id, record, reason) => this.#edit(id, room, record, reason),
    };
    const propose = new ProposePart(room);
    this.append(...Object.entries(room.lists).map(([name, list]) => dataList(`choix-${name}`, labelsOf(list.choices))));
    this.#part('edit').append(entryChooser(room), make('div', { 'data-editor': true }));
    this.#part('bring').append(new BringPart(room).element);
    this.#part('moderate').append(new ModeratePart(room, () => propose.token).element);
    this.#part('propose').append(propose.element);
    this.#say(t.editing.offline);
    this.dataset.ready = '';
    const asked = new URLSearchParams(location.search).get('fiche');
    if (asked && workspace.textOf(asked) !== undefined) room.edit(asked);
    window.addEventListener('beforeunload', (event) => {
      if (workspace.changes.length > 0 || this.#editor?.isChanged) event.preventDefault();
    });
  }

  #edit(id: string, room: Room, record?: Readonly<Record<string, unknown>>, reason?: string): void {
    // What was changed and not kept goes only where the editor says so.
    const open = this.#editor;
    if (open?.isOpen && open.isChanged && !window.confirm(room.t.editing.leaveUnkept(open.id))) return;
    this.#editor = new EntryEditor(id, room, record as DraftRecord | undefined, reason);
    this.querySelector('[data-editor]')?.replaceChildren(this.#editor.element);
    this.#editor.element.querySelector('h3')?.focus();
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

function labelsOf(choices: readonly { readonly label: string }[]): string[] {
  return choices.map(({ label }) => label);
}
