/** What is done with an entry as a whole: a branch more, confirm it by telephone, with what to say, and withdraw it. */
import { withBranch } from '#editing/branch-draft.ts';
import { entryIdOf } from '#editing/editing-content.ts';
import { inEveryLanguage } from '#i18n/working-texts.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { withdrawnEntry } from '#imports/merge/withdrawn-entry.ts';
import { telephoneScript } from '#imports/telephone-script.ts';
import { countryOf } from '#model/gazetteer.ts';
import { tracesOf } from '#model/withdrawal.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { button, folded, labelled, make } from './elements.ts';
import type { FormState } from './form-state.ts';
import type { Room } from './room.ts';

/** All actions, folded; each writes into the form alone. */
export function entryActions(
  id: string,
  state: FormState,
  room: Room,
  redraw: (record: DraftRecord) => void,
): HTMLElement {
  const { t, today, workspace, locale, say } = room;
  const call = () => {
    const directory = workspace.directoryOf(workspace.records);
    const organisation = directory.byId.get(id);
    const lines = organisation ? telephoneScript(organisation, directory, locale) : [];
    const done = button(t.editing.callDone, () => {
      state.set(['verified'], { date: today, by: inEveryLanguage((texts) => texts.editing.callBy) });
      say(t.editing.calledToday);
    });
    return make(
      'div',
      {},
      make('p', {}, t.editing.callText),
      make('ol', {}, ...lines.map((line) => make('li', {}, line))),
      done,
    );
  };
  const branch = () => {
    const town = make('input', { list: 'choix-places', autocomplete: 'off' });
    const name = make('input', { autocomplete: 'off' });
    const phone = make('input', { type: 'tel', autocomplete: 'off' });
    const wrong = make('p', { class: 'wrong', role: 'status' });
    const add = button(t.editing.branchAdd, () => {
      const place = room.lists.places.idOf(town.value);
      const { gazetteer } = workspace.directoryOf(workspace.records);
      wrong.textContent = gazetteer.byId.has(place) ? '' : t.editing.branchTown;
      if (wrong.textContent) return town.focus();
      const country = countryOf(gazetteer, place)?.iso ?? '';
      redraw(withBranch(state.record, { place, name: name.value, phone: phone.value }, state.source, country));
      say(t.editing.branchAdded(room.lists.places.labelOf(place)));
      for (const field of [town, name, phone]) field.value = '';
      town.focus();
    });
    return make(
      'div',
      {},
      make('p', {}, t.editing.branchText),
      labelled(t.editing.branchPlace, town),
      labelled(t.editing.branchName, name),
      labelled(t.editing.branchPhone, phone),
      wrong,
      add,
    );
  };
  const withdraw = () => {
    const done = button(t.editing.withdrawDone, () => {
      const named = namedElsewhere(id, state.record, room);
      redraw(withdrawnEntry(state.record, today));
      const name = String(state.record.name ?? id);
      say(
        [t.editing.withdrawnLoud(name), t.editing.withdrawnKeep, named && t.editing.withdrawnNamed(named)]
          .filter(Boolean)
          .join(' '),
      );
    });
    return make('div', { class: 'notice' }, make('p', {}, t.editing.withdrawText), done);
  };
  return make(
    'div',
    {},
    folded(t.editing.branch, branch),
    folded(t.editing.call, call),
    folded(t.editing.withdraw, withdraw),
  );
}

/** The other entries whose text holds a number, an address or a name of this one. */
function namedElsewhere(id: string, record: DraftRecord, { workspace }: Room): string {
  const traces = tracesOf(record as unknown as OrganisationRecord).filter((trace) => trace.length > 3);
  const found = workspace.files.flatMap(({ path, text }) => {
    const other = entryIdOf(path);
    return other && other !== id && traces.some((trace) => text.includes(trace)) ? [other] : [];
  });
  return found.join(', ');
}
