/** Lists grow: what is new is added, what is known gets one more citation, nothing is taken away. */

import { type MergedQuestion, questionsMerged } from '#schema/fields.ts';
import type { Facts } from '../rows/facts.ts';
import { addCitations, listAt, peekList } from './draft.ts';
import type { Merge } from './merge.ts';
import { contactLists, type ListItem, type ListRule } from './merge-contacts.ts';
import { addRemark } from './remarks.ts';

/** Lays the items of every list of a row in, one after the other. */
export function mergeLists(merge: Merge): void {
  for (const rule of listRules(merge.facts)) for (const item of rule.items) mergeItem(merge, rule, item);
}

function mergeItem(merge: Merge, { field, path, keyOf }: ListRule, item: ListItem): void {
  const { record, facts } = merge;
  const known = peekList(record, ...path).find((own) => keyOf(own) === keyOf(item));
  const after = itemName(item);
  if (known) {
    if (addCitations(known, facts.cite)) merge.note({ field, kind: 'confirmed', after });
    return;
  }
  listAt(record, ...path).push({ ...item, cite: [...facts.cite] });
  if (item.status === 'invalid') {
    addRemark(record, field, 'invalid', [after], facts.cite);
    merge.note({ field, kind: 'doubtful', after });
  } else merge.note({ field, kind: 'added', after });
}

type References = MergedQuestion<'list'>;

const LISTS = questionsMerged('list', 'contacts');

function listRules(facts: Facts): ListRule[] {
  const contacts = contactLists(facts);
  return LISTS.flatMap((question) =>
    isContact(question) ? contacts[question.name] : referenceList(question, facts[question.name as References['name']]),
  );
}

function isContact(question: MergedQuestion<'list' | 'contacts'>): question is MergedQuestion<'contacts'> {
  return question.merge === 'contacts';
}

/** What the report calls an item. */
function itemName({ number, address, url, printed, id, place, organisation }: ListItem): string {
  return String(number ?? address ?? url ?? printed ?? id ?? place ?? organisation);
}

/** A list of references, each an id under one key: `themes.*.id`. */
function referenceList({ key: field, at }: Pick<References, 'key' | 'at'>, ids: readonly string[]): ListRule {
  const [list = '', key = ''] = at.split('.*.');
  return { field, path: list.split('.'), items: ids.map((id) => ({ [key]: id })), keyOf: (item) => String(item[key]) };
}
