/** Lays the facts of a row into an entry. What is printed stays: a difference becomes a remark, or is accepted by name. */

import type { MergeRule } from '#schema/field.ts';
import { questionsMerged } from '#schema/fields.ts';
import type { Facts } from '../rows/facts.ts';
import type { DraftRecord, FieldChange } from './draft.ts';
import { Merge, type MergeOptions } from './merge.ts';
import { mergeAccess, mergeConditions } from './merge-access.ts';
import { mergeAddress } from './merge-address.ts';
import { mergeForms, mergeGroups } from './merge-groups.ts';
import { mergeLists } from './merge-lists.ts';
import { mergeNames } from './merge-names.ts';
import { mergeSummary } from './merge-summary.ts';

/** How answers of each rule are laid in, one rule after the other. */
const MERGERS: Readonly<Record<MergeRule, ((merge: Merge) => void) | undefined>> = {
  // Only a new entry gets them: `startRecord`.
  start: undefined,
  name: mergeNames,
  // Beside the names, of which they are other spellings.
  spelling: undefined,
  summary: mergeSummary,
  once: mergeGroups,
  forms: mergeForms,
  list: mergeLists,
  // Among the other lists, in the order of an entry.
  contacts: undefined,
  identifiers: undefined,
  address: mergeAddress,
  access: mergeAccess,
  conditions: mergeConditions,
  // It says whose conditions they are.
  'condition-of': undefined,
};

/** What an editor can have replaced by what a row says, by the key of the entry. */
export const REPLACEABLE: readonly string[] = [
  ...new Set(questionsMerged('name', 'summary', 'once', 'address', 'access').map(({ key }) => key)),
];

/** Changes `record` and says how. Called again with the same facts, it changes nothing. */
export function mergeFacts(record: DraftRecord, facts: Facts, options: MergeOptions): FieldChange[] {
  const merge = new Merge(record, facts, options);
  for (const lay of Object.values(MERGERS)) lay?.(merge);
  return merge.changes;
}
