/** What an edited entry would be: its faults, each beside its field too, what changes, and the card that visitors will see. */
import { entryIdOf } from '#editing/editing-content.ts';
import type { ChangedFile } from '#editing/entry-draft.ts';
import { pathOfFault } from '#editing/fault-places.ts';
import type { Checked } from '#editing/workspace.ts';
import { cardTexts } from '#i18n/card-texts.ts';
import { formatList } from '#i18n/locale.ts';
import { yearWord } from '#i18n/year-word.ts';
import { toCard } from '#model/to-card.ts';
import type { Fault } from '#model/validation/fault.ts';
import { organisationCard } from '../organisation-card.ts';
import { differenceView } from './difference-view.ts';
import { make } from './elements.ts';
import { controlId, type FormState } from './form-state.ts';
import type { Room } from './room.ts';
import { entryName, pathInWords, sayFault } from './words.ts';

/** The faults of an entry in the page's language, with a way to each field. */
export function faultList(
  faults: readonly Fault[],
  files: readonly ChangedFile[],
  room: Room,
  form?: { readonly id: string; readonly element: HTMLElement },
): HTMLElement {
  const { t } = room;
  const items = faults.map((fault) => {
    const { message, hint } = sayFault(fault, t);
    const isOwn = form !== undefined && entryIdOf(fault.file) === form.id;
    const file = files.find(({ path }) => path === fault.file);
    const field = isOwn && file ? fieldOf(form.element, pathOfFault(fault, file.after)) : undefined;
    if (!field) {
      return make('li', {}, t.editing.elsewhere(entryName(fault.file, room, file?.after)), `${message} ${hint}`);
    }
    markFault(field, `${message} ${hint}`);
    return make('li', {}, linkTo(field, message), ` ${hint}`);
  });
  return make('ul', { class: 'faults' }, ...items);
}

/** The fields whose text seems to name a person, each marked, with a way to it. */
export function namedList(named: FormState['named'], form: HTMLElement, { t }: Room): HTMLElement {
  const items = [...named].flatMap(([id, path]) => {
    const field = form.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!field) return [];
    markFault(field, t.editing.named);
    return [make('li', {}, linkTo(field, pathInWords(path, t)), `${t.colon}${t.editing.named}`)];
  });
  return make('ul', { class: 'faults' }, ...items);
}

function linkTo(field: HTMLElement, text: string): HTMLElement {
  const link = make('a', { href: `#${field.id}` }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    openTo(field);
    field.focus();
  });
  return link;
}

/** The deepest control or group of the form that a path leads to; folded parts are opened on the way. */
function fieldOf(form: HTMLElement, path: readonly (string | number)[]): HTMLElement | undefined {
  const section = form.querySelector<HTMLDetailsElement>(`details[data-key="${CSS.escape(String(path[0]))}"]`);
  if (section) openFold(section);
  for (let length = path.length; length > 0; length -= 1) {
    const found = form.querySelector<HTMLElement>(`#${CSS.escape(controlId(path.slice(0, length)))}`);
    if (!found) continue;
    if (!/^(?:INPUT|TEXTAREA|SELECT)$/.test(found.tagName)) found.tabIndex = -1;
    return found;
  }
  return section ?? undefined;
}

function openTo(field: HTMLElement): void {
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

function openFold(fold: HTMLDetailsElement): void {
  fold.open = true;
  // Filled at once: the browser says only later that it was opened.
  fold.dispatchEvent(new Event('toggle'));
}

function markFault(field: HTMLElement, text: string): void {
  const place = field.ownerDocument.getElementById(`${field.id}-error`);
  if (place) place.textContent = text;
  if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(field.tagName)) field.setAttribute('aria-invalid', 'true');
}

/** Takes the marks of faults off a form. */
export function unmarkFaults(form: HTMLElement): void {
  for (const place of form.querySelectorAll('.wrong')) place.textContent = '';
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
}

/** The differences and the card; nothing where nothing changes. */
export function outcomeView(id: string, files: readonly ChangedFile[], { faults, records }: Checked, room: Room) {
  const { t } = room;
  if (files.length === 0) return make('p', { class: 'quiet' }, t.editing.unchanged);
  return make(
    'div',
    {},
    differenceView(files, room),
    make('h4', {}, t.editing.preview),
    faults.length > 0 ? make('p', { class: 'quiet' }, t.editing.noPreview) : card(id, records, room),
  );
}

function card(id: string, records: Checked['records'], { workspace, locale, t, organisations }: Room): HTMLElement {
  const directory = workspace.directoryOf(records);
  const organisation = directory.byId.get(id);
  if (!organisation) return make('p', { class: 'quiet' }, t.imports.withdrawn);
  const made = toCard(organisation, {
    places: directory.gazetteer.byId,
    locale,
    formatList,
    yearWord: yearWord(locale),
  });
  return make('ul', { class: 'cards' }, organisationCard(made, { place: 'list', texts: cardTexts(t), organisations }));
}
