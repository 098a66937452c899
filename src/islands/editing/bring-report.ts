/** What tables would do: how many rows of each kind, each cause once, and every row for who wants to read it. */
import type { Brought } from '#editing/bring-tables.ts';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import { foldedIn } from '#imports/causes.ts';
import { refusedTable } from '#imports/refused.ts';
import { reportRow, reportSummary } from '#imports/report.ts';
import { describeProblem, rowList, shown } from '#imports/wording.ts';
import { saveFile } from '../save-file.ts';
import { button, folded, make } from './elements.ts';
import type { Room } from './room.ts';
import { pageWords } from './words.ts';

/** The most messages of senders that stand open. */
const MOST_OPEN = 10;

/** The report, in the words of the command. */
export function reportView({ tables, causes }: Brought, room: Room): HTMLElement {
  const { t, locale, today } = room;
  const words = pageWords(room);
  const saved = make('p', { 'aria-live': 'polite' });
  const isFolded = foldedIn(causes);
  const sums = tables.map(({ name, outcomes }) =>
    make('li', {}, `${name}${t.colon}${reportSummary(outcomes, locale)}`),
  );
  const reasons = causes.map(({ problem, rows }) =>
    make(
      'li',
      {},
      `${describeProblem(problem, locale, words)} (${t.editing.bringRows(rows.length)}${t.colon}${rowList(rows)})`,
    ),
  );
  const messages = tables.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ id, name, note }) =>
      note ? [make('li', {}, make('strong', {}, id ? words.entry(id) : shown(name)), `${t.colon}${shown(note)}`)] : [],
    ),
  );
  const rows = () => {
    const lines = tables.flatMap(({ name, outcomes }) =>
      outcomes.map((outcome) => reportRow(name, outcome, locale, isFolded, words)),
    );
    return make('pre', { tabindex: '0' }, lines.join(''));
  };
  const save = (table: readonly (readonly string[])[], name: string, what: 'refused' | 'proposed') => {
    const csv = new Blob([rowsToCsv(table, SPREADSHEETS[locale])], { type: 'text/csv' });
    const file = `${name.replace(/\.\w+$/, '')}-${today}.${what}.csv`;
    saveFile(csv, file);
    const next = what === 'refused' ? t.editing.bringRefusedNext : t.editing.bringProposedNext;
    saved.textContent = t.editing.saved(file, next);
  };
  const refused = tables.flatMap(({ name, headers, outcomes }) => {
    const left = outcomes.filter(({ kind }) => kind === 'refused' || kind === 'probable');
    if (left.length === 0) return [];
    const rows = refusedTable({ headers, rows: [] }, left, locale);
    return [button(t.editing.bringRefused(left.length), () => save(rows, name, 'refused'))];
  });
  const proposed = tables.flatMap(({ name, proposals }) => {
    const count = proposals.length - 1;
    if (count < 1) return [];
    const hint = make('p', {}, t.editing.bringProposedHint);
    return [hint, button(t.editing.bringProposed(count), () => save(proposals, name, 'proposed'))];
  });
  return make(
    'div',
    { role: 'group', tabindex: '-1', 'aria-label': t.editing.bringReport },
    make('ul', {}, ...sums),
    ...(reasons.length > 0 ? [make('ul', { class: 'faults' }, ...reasons)] : []),
    ...(messages.length > 0
      ? [
          folded(
            t.editing.bringMessages(messages.length),
            () => make('ul', {}, ...messages),
            messages.length <= MOST_OPEN,
          ),
        ]
      : []),
    folded(t.editing.bringReport, rows),
    ...refused,
    ...proposed,
    saved,
  );
}
