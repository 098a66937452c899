/** What changes in files, line by line: what goes out struck, what comes in marked, in words too for who does not see it. */
import { differences } from '#editing/differences.ts';
import type { ChangedFile } from '#editing/entry-draft.ts';
import { make } from './elements.ts';
import type { Room } from './room.ts';

/** A heading and the lines of each file. @param heading one step below what it stands under. */
export function differenceView(
  files: readonly ChangedFile[],
  { t }: Pick<Room, 't'>,
  heading: 'h3' | 'h4' = 'h4',
): HTMLElement {
  const parts = files.flatMap(({ path, before = '', after }) => {
    const lines = differences(before, after).map(({ kind, text }) => {
      if (kind === 'gap') return make('li', { class: 'gap' }, make('span', { class: 'quiet' }, t.editing.gap));
      if (kind === 'same') return make('li', {}, make('code', {}, text));
      const mark = make('span', { class: 'mark' }, t.editing[kind]);
      return make('li', { class: kind }, mark, ' ', make(kind === 'out' ? 'del' : 'ins', {}, make('code', {}, text)));
    });
    const name = path.split('/').at(-1) ?? '';
    return [make(heading, {}, t.editing.differenceOf(name)), make('ul', { class: 'difference' }, ...lines)];
  });
  return make('div', {}, ...parts);
}
