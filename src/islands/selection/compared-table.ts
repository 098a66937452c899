/** The comparison as a table: one column an organisation, one row a question; what is shared and what differs is said in words. */

import type { ComparisonTexts } from '#exports/comparison-rows.ts';
import { fillText } from '#model/fill-text.ts';
import type { Comparable } from '#model/selection/comparable.ts';
import {
  COMPARED_ROWS,
  type ComparedRow,
  type ComparedValue,
  columnName,
  compareRow,
  isShared,
  namesOf,
  type RowLikeness,
} from '#model/selection/comparison.ts';
import { element } from '../organisation-card.ts';

export interface ComparedTexts extends Omit<ComparisonTexts, 'locale'> {
  /** Names of the countries of the programme, by id. */
  readonly countries: Readonly<Record<string, string>>;
  readonly colon: string;
  readonly leaves: string;
  readonly remove: string;
  readonly removeShort: string;
  readonly empty: string;
  readonly one: string;
  readonly tooMany: string;
  readonly unknown: string;
  readonly printed: string;
  readonly mapText: string;
  readonly mapWhole: string;
}

/**
 * @param home address of the site in the page's language, with a slash at its end.
 * @param remove takes one out of the comparison.
 */
export function comparedTable(
  compared: readonly Comparable[],
  texts: ComparedTexts,
  home: string,
  remove: (id: string) => void,
): HTMLElement {
  const table = element('table', 'stack');
  table.append(element('caption', '', fillText(texts.caption, { value: namesOf(compared) })));
  const head = element('thead');
  const headRow = element('tr');
  const corner = element('th', '', texts.what);
  corner.scope = 'col';
  headRow.append(corner, ...compared.map((one, at) => columnHead(one, at, texts, home, remove)));
  head.append(headRow);
  const body = element('tbody');
  body.append(...COMPARED_ROWS.map((row) => tableRow(row, compared, texts, home)));
  table.append(head, body);
  return table;
}

function columnHead(
  one: Comparable,
  at: number,
  texts: ComparedTexts,
  home: string,
  remove: (id: string) => void,
): HTMLElement {
  const { id, name, state } = one.card;
  const cell = element('th', 'compared-head');
  cell.scope = 'col';
  const link = element('a', '', columnName(one, at));
  link.href = `${home}organisations/${id}/`;
  const button = element('button', 'compared-remove', texts.removeShort);
  button.type = 'button';
  button.setAttribute('aria-label', fillText(texts.remove, { value: name }));
  button.addEventListener('click', () => remove(id));
  cell.append(link, ...(state ? [element('p', 'compared-state', texts.state[state])] : []), button);
  return cell;
}

function tableRow(row: ComparedRow, compared: readonly Comparable[], texts: ComparedTexts, home: string): HTMLElement {
  const found = compareRow(compared.map(({ rows }) => rows[row]));
  const line = element('tr');
  line.dataset.likeness = found.likeness;
  const head = element('th', '', texts.rows[row]);
  head.scope = 'row';
  head.append(element('span', 'compared-likeness', texts.likeness[found.likeness]));
  line.append(head, ...compared.map((one, at) => tableCell(one, at, row, found, texts, home)));
  return line;
}

function tableCell(
  one: Comparable,
  at: number,
  row: ComparedRow,
  found: RowLikeness,
  texts: ComparedTexts,
  home: string,
): HTMLElement {
  const cell = element('td');
  // Where the table is stacked, nothing stands above a cell to say whose it is.
  cell.append(element('b', 'compared-of', columnName(one, at)));
  const values = one.rows[row];
  if (values.length === 0) {
    const said = row === 'contacts' ? one.withheld : undefined;
    cell.append(element('p', 'quiet', said ?? texts.nothing));
    return cell;
  }
  const list = element('ul');
  list.append(...values.map((value) => valueItem(value, isShared(value, found), texts, home)));
  cell.append(list);
  return cell;
}

function valueItem(value: ComparedValue, isShared: boolean, texts: ComparedTexts, home: string): HTMLElement {
  const { href, label, note, path } = value;
  const item = element('li');
  const address = href ?? (path && `${home}${path}`);
  if (address) {
    const link = element('a', '', label);
    link.href = address;
    const isOutside = /^https?:/.test(href ?? '');
    if (isOutside) link.rel = 'noreferrer';
    item.append(link, isOutside ? ` (${texts.leaves})` : '');
  } else item.append(label);
  if (note) item.append(element('span', 'quiet', ` (${note})`));
  if (isShared) item.append(' ', element('span', 'tag', texts.shared));
  return item;
}
