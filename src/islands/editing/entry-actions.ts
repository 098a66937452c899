/** What is done with an entry as a whole: confirm it by telephone, with what to say, and withdraw it. */
import { entryIdOf } from '#editing/editing-content.ts';
import { inEveryLanguage } from '#i18n/working-texts.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { withdrawnEntry } from '#imports/merge/withdrawn-entry.ts';
import { telephoneScript } from '#imports/telephone-script.ts';
import { tracesOf } from '#model/withdrawal.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { button, folded, make } from './elements.ts';
import type { FormState } from './form-state.ts';
import type { Room } from './room.ts';

/** Both actions, folded; each writes into the form alone. */
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
  return make('div', {}, folded(t.editing.call, call), folded(t.editing.withdraw, withdraw));
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
