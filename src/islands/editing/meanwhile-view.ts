/** What somebody else changed meanwhile, field by field: what both changed waits for a decision, the rest is laid together. */

import { stringify } from 'yaml';
import { type ChangedFile, recordOf } from '#editing/entry-draft.ts';
import { type Conflict, mergeEntries } from '#editing/merge-entries.ts';
import { withValue } from '#editing/plain-record.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { entryText, rewriteEntry } from '#imports/yaml/entry-text.ts';
import { isSameValue } from '#imports/yaml/same-value.ts';
import { make } from './elements.ts';
import type { Room } from './room.ts';
import { entryName, pathInWords } from './words.ts';

/** A file of a proposition laid into what is there now. */
export interface LaidTogether {
  readonly path: string;
  readonly now: string | undefined;
  readonly record: DraftRecord;
  readonly conflicts: readonly Conflict[];
  readonly meanwhile: readonly (readonly (string | number)[])[];
}

/** Lays a proposed file into the entry as it is now. */
export function layTogether({ path, before, after }: ChangedFile, now: string | undefined): LaidTogether {
  const { value, conflicts, meanwhile } = mergeEntries(recordOf(before), recordOf(now), recordOf(after));
  return { path, now, record: value as DraftRecord, conflicts, meanwhile };
}

/** The file that says what was decided. */
export function decidedFile({ path, now, record }: LaidTogether, decided: ReadonlyMap<Conflict, boolean>): ChangedFile {
  const whole = [...decided].reduce(
    (own, [conflict, takesProposed]) => (takesProposed ? withValue(own, conflict.path, conflict.proposed) : own),
    record,
  );
  if (now === undefined) return { path, before: now, after: entryText(whole) };
  // A source is in no one form: where it stays the same, so does its text.
  return { path, before: now, after: isSameValue(whole, recordOf(now)) ? now : rewriteEntry(now, whole) };
}

/** The fields of files that somebody else changed, with the three values where both did. */
export function meanwhileView(files: readonly ChangedFile[], now: ReadonlyMap<string, string | undefined>, room: Room) {
  const parts = files.flatMap((file) => {
    const laid = layTogether(file, now.get(file.path));
    if (laid.meanwhile.length === 0) return [];
    return [make('h4', {}, entryName(file.path, room, file.after)), decisions(laid, new Map(), room)];
  });
  return make('div', {}, ...parts);
}

/**
 * What both changed, each with a choice, which is noted in `decided`: true takes what is proposed.
 *
 * @param heard after each choice.
 */
export function decisions(
  { conflicts, meanwhile }: LaidTogether,
  decided: Map<Conflict, boolean>,
  { t }: Pick<Room, 't'>,
  heard: () => void = () => {},
): HTMLElement {
  const isConflict = (path: readonly (string | number)[]) =>
    conflicts.some((conflict) => conflict.path.join() === path.join());
  const kept = meanwhile.filter((path) => !isConflict(path)).map((path) => pathInWords(path, t));
  const rows = conflicts.map((conflict) => {
    const name = pathInWords(conflict.path, t);
    const option = (takesProposed: boolean, text: string) => {
      const radio = make('input', { type: 'radio', name: conflict.path.join('-'), checked: !takesProposed });
      radio.addEventListener('change', () => {
        decided.set(conflict, takesProposed);
        heard();
      });
      return make('label', { class: 'choice' }, radio, ' ', text);
    };
    const value = (label: string, own: unknown) =>
      make('div', {}, make('dt', {}, label), make('dd', {}, make('pre', {}, own === undefined ? '' : stringify(own))));
    const values = make(
      'dl',
      {},
      value(t.editing.valueBefore, conflict.before),
      value(t.editing.valueNow, conflict.now),
      value(t.editing.valueProposed, conflict.proposed),
    );
    return make(
      'fieldset',
      {},
      make('legend', {}, name),
      values,
      option(false, t.editing.takeNow),
      option(true, t.editing.takeProposed),
    );
  });
  return make(
    'div',
    {},
    ...(kept.length > 0 ? [make('p', {}, t.editing.meanwhile(kept.join(' · ')))] : []),
    ...(rows.length > 0 ? [make('h4', {}, t.editing.conflicts), ...rows] : []),
  );
}
