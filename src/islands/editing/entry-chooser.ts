/** Which entry to correct, or a new one; and what waits to be translated. */
import { recordOf } from '#editing/entry-draft.ts';
import { isEntryId } from '#editing/proposal.ts';
import { untranslatedTexts } from '#editing/untranslated.ts';
import { slug } from '#model/fold.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import { button, buttons, folded, labelled, make } from './elements.ts';
import type { Room } from './room.ts';

/** The part of the page from which an entry is opened. */
export function entryChooser(room: Room): HTMLElement {
  const { t, lists, workspace } = room;
  const name = make('input', { list: 'choix-organisations', autocomplete: 'off' });
  const wrong = make('p', { class: 'wrong', role: 'status' });
  const fresh = make('div');
  const open = () => {
    fresh.replaceChildren();
    const id = lists.organisations.idOf(name.value);
    const isClosed = workspace.closed.includes(id);
    wrong.textContent = isClosed ? t.editing.closed : workspace.textOf(id) === undefined ? t.editing.unknown : '';
    if (!wrong.textContent) room.edit(id);
  };
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open();
  });
  const create = () => {
    wrong.textContent = '';
    const id = make('input', { value: slug(name.value), autocomplete: 'off' });
    const begin = () => {
      const isTaken = workspace.ids.includes(id.value) || workspace.closed.includes(id.value);
      wrong.textContent = !isEntryId(id.value) ? t.editing.badId : isTaken ? t.editing.taken : '';
      if (wrong.textContent) return id.focus();
      fresh.replaceChildren();
      room.edit(id.value, { name: name.value.trim() });
    };
    fresh.replaceChildren(labelled(t.editing.newId, id, t.editing.newIdHint), button(t.editing.create, begin));
    id.focus();
  };
  return make(
    'div',
    {},
    labelled(t.editing.choose, name, t.editing.chooseHint),
    wrong,
    buttons(button(t.editing.open, open), button(t.editing.create, create)),
    fresh,
    folded(t.editing.translate, () => untranslatedList(room)),
  );
}

function untranslatedList(room: Room): HTMLElement {
  const { t, workspace, lists } = room;
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);
  const items = workspace.ids.flatMap((id) => {
    const record = recordOf(workspace.textOf(id));
    const count = others.reduce((sum, locale) => sum + untranslatedTexts(record, locale).length, 0);
    if (count === 0) return [];
    const label = `${lists.organisations.labelOf(id)} (${t.editing.translateCount(count)})`;
    return [
      make(
        'li',
        {},
        button(label, () => room.edit(id), { class: 'as-link' }),
      ),
    ];
  });
  if (items.length === 0) return make('p', {}, t.editing.translateNone);
  return make('div', {}, make('p', {}, t.editing.translateLead), make('ul', {}, ...items));
}
