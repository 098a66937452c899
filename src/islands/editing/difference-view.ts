/** What changes in files: field by field in words, and folded below it the lines of the file. What goes out is struck, what comes in marked. */
import { changedValues } from '#editing/changed-values.ts';
import { differences } from '#editing/differences.ts';
import { type ChangedFile, recordOf } from '#editing/entry-draft.ts';
import { staleTexts } from '#editing/untranslated.ts';
import { LOCALES } from '#schema/locale.ts';
import { folded, make } from './elements.ts';
import type { Room } from './room.ts';
import { entryName, pathInWords, valueInWords } from './words.ts';

/** Told by the page itself, of every change: in the lines alone. */
const BY_ITSELF = 'changes';

/** A heading and the changes of each file. @param heading one step below what it stands under. */
export function differenceView(files: readonly ChangedFile[], room: Room, heading: 'h3' | 'h4' = 'h4'): HTMLElement {
  const { t } = room;
  const parts = files.flatMap(({ path, before, after }) => {
    const values = changedValues(recordOf(before), recordOf(after)).filter((one) => one.path[0] !== BY_ITSELF);
    const items = values.map(({ kind, ...one }) =>
      line(kind, t.editing.valueOf(pathInWords(one.path, t), valueInWords(one.path, one.value, room)), room),
    );
    return [
      make(heading, {}, t.editing.differenceOf(entryName(path, room, after))),
      make('ul', { class: 'difference' }, ...items),
      ...staleNotes(recordOf(before), recordOf(after), room),
      folded(t.editing.differenceLines, () => fileLines(before, after, room)),
    ];
  });
  return make('div', {}, ...parts);
}

/** Which translations still say what the text said before. */
function staleNotes(before: unknown, after: unknown, { t }: Room): HTMLElement[] {
  const stale = LOCALES.flatMap((locale) =>
    staleTexts(before, after, locale).map((path) => pathInWords([...path, locale], t)),
  );
  return stale.length === 0 ? [] : [make('p', {}, t.editing.stale(stale.join(t.semicolon)))];
}

function fileLines(before = '', after: string, room: Room): HTMLElement {
  const lines = differences(before, after).map(({ kind, text }) => {
    if (kind === 'gap') return make('li', { class: 'gap' }, make('span', { class: 'quiet' }, room.t.editing.gap));
    return kind === 'same' ? make('li', {}, make('code', {}, text)) : line(kind, make('code', {}, text), room);
  });
  return make('ul', { class: 'difference lines' }, ...lines);
}

function line(kind: 'out' | 'in', what: Node | string, { t }: Room): HTMLElement {
  const mark = make('span', { class: 'mark' }, t.editing[kind]);
  return make('li', { class: kind }, mark, ' ', make(kind === 'out' ? 'del' : 'ins', {}, what));
}
