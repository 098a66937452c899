/** The mapping as a form: which column gives what, what unknown words mean, and whose a doubtful row is. */
import type { AskedAbout, Brought, RowDecision, TableAnswers } from '#editing/bring-tables.ts';
import { reportReasons } from '#imports/report.ts';
import { fieldWords, IMPORT_NAMES, type ImportName } from '#imports/rows/fields.ts';
import { button, choice, folded, labelled, make } from './elements.ts';
import type { Room } from './room.ts';

/**
 * @param asked what is asked of rows and words, what is answered already too.
 * @param again plans anew with what was answered.
 */
export function answersForm(
  brought: Brought,
  asked: AskedAbout,
  answers: TableAnswers,
  room: Room,
  again: (answers: TableAnswers) => void,
) {
  const { t } = room;
  const columns: Record<string, ImportName> = { ...answers.columns };
  const words: Record<string, Record<string, string>> = structuredClone(answers.words);
  const rows = new Map(answers.rows);
  const accept = new Set(answers.accept);
  const parts = [
    folded(t.editing.bringColumns, () => columnChoices(brought, columns, room)),
    ...(asked.words.length > 0 ? [folded(t.editing.bringWords, () => wordChoices(asked, words, room), true)] : []),
    ...matchChoices(asked, rows, room),
    ...(['all', 'withdraw'] as const).map((what) => {
      const box = make('input', { type: 'checkbox', checked: accept.has(what) });
      box.addEventListener('change', () => (box.checked ? accept.add(what) : accept.delete(what)));
      return make('label', { class: 'choice' }, box, ' ', t.editing.bringAccepts[what]);
    }),
    make('p', { class: 'quiet' }, t.editing.bringAcceptHint),
  ];
  const done = () => again({ ...answers, columns, words: words as TableAnswers['words'], rows, accept });
  return make('div', {}, ...parts, button(t.editing.bringAgain, done));
}

function columnChoices({ tables }: Brought, chosen: Record<string, ImportName>, { t, locale }: Room): HTMLElement {
  const names = IMPORT_NAMES.filter((name) => name !== 'ignored');
  const options = [
    ['ignored', t.editing.bringIgnored] as const,
    ...names.map((name) => [name, fieldWords(name, locale).label] as const),
  ];
  const all = tables.flatMap(({ columns }) => columns).filter(({ header, choice: own }) => header !== '' && !own);
  const fields = [...new Map(all.map((column) => [column.header, column])).values()].map(
    ({ header, field = 'ignored' }) => {
      const select = choice(options, field);
      select.addEventListener('change', () => {
        chosen[header] = select.value as ImportName;
      });
      return labelled(header, select);
    },
  );
  return make('div', {}, make('p', { class: 'quiet' }, t.editing.bringColumnsHint), ...fields);
}

function wordChoices(
  { words }: AskedAbout,
  meant: Record<string, Record<string, string>>,
  { t, lists }: Room,
): HTMLElement {
  const fields = words.map(({ group, value, id }) => {
    const list = group === 'choices' ? undefined : lists[group];
    const said = meant[group]?.[value] ?? '';
    const shown = list?.labelOf(said) ?? said;
    const input = make('input', { list: list && `choix-${group}`, autocomplete: 'off', value: shown });
    input.addEventListener('change', () => {
      const own = { ...meant[group] };
      if (input.value.trim()) own[value] = list?.idOf(input.value) ?? input.value.trim();
      else delete own[value];
      meant[group] = own;
    });
    const near = id && list ? t.editing.bringNearest(list.labelOf(id)) : '';
    return labelled(t.imports.quoted(value), input, near);
  });
  return make('div', {}, make('p', { class: 'quiet' }, t.editing.bringWordsHint), ...fields);
}

function matchChoices({ rows }: AskedAbout, decided: Map<string, RowDecision>, room: Room): HTMLElement[] {
  const { t, lists, locale } = room;
  if (rows.length === 0) return [];
  const fields = rows.map(({ key, name, match }) => {
    const other = lists.organisations.labelOf(match.id);
    const select = choice(
      [
        ['', t.editing.bringUndecided],
        ['same', t.editing.bringSame(other)],
        ['branch', t.editing.bringBranch(other)],
        ['new', t.editing.bringNew],
      ],
      decided.get(key)?.is ?? '',
    );
    select.addEventListener('change', () => {
      if (select.value === 'new') decided.set(key, { is: 'new' });
      else if (select.value === 'same' || select.value === 'branch')
        decided.set(key, { is: select.value, id: match.id });
      else decided.delete(key);
    });
    return labelled(`${name} (${key})`, select, reportReasons(match, locale));
  });
  return [make('fieldset', {}, make('legend', {}, t.editing.bringMatches), ...fields)];
}
