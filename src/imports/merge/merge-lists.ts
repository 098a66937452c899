/** Lists grow: what is new is added, what is known gets one more citation, nothing is taken away. */

import type { MergeRule } from '#schema/field.ts';
import { type MergedQuestion, type OwnedQuestion, questionsMerged } from '#schema/fields.ts';
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

const LISTS = questionsMerged('list', 'contacts', 'identifiers');

function listRules(facts: Facts): ListRule[] {
  const contacts = contactLists(facts);
  return LISTS.flatMap((question) => {
    if (isMerged(question, 'contacts')) return contacts[question.name];
    if (isMerged(question, 'identifiers')) return identifierList(facts.identifiers);
    return referenceList(question, facts[question.name as References['name']]);
  });
}

function isMerged<Rule extends MergeRule>(question: OwnedQuestion, rule: Rule): question is MergedQuestion<Rule> {
  return question.merge === rule;
}

/** Numbers in other registers: the same number of two registers is two numbers. */
function identifierList(items: Facts['identifiers']): ListRule {
  const keyOf = ({ scheme, value }: ListItem) => `${scheme} ${value}`;
  return { field: 'identifiers', path: ['identifiers'], items: items.map((item) => ({ ...item })), keyOf };
}

/** What the report calls an item. */
function itemName({ number, address, url, printed, id, place, organisation, value }: ListItem): string {
  return String(number ?? address ?? url ?? printed ?? id ?? place ?? organisation ?? value);
}

/** A list of references, each an id under one key: `themes.*.id`. */
function referenceList({ key: field, at }: Pick<References, 'key' | 'at'>, ids: readonly string[]): ListRule {
  const [list = '', key = ''] = at.split('.*.');
  return { field, path: list.split('.'), items: ids.map((id) => ({ [key]: id })), keyOf: (item) => String(item[key]) };
}
