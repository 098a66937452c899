/** Lays the facts of a row into an entry. What is printed stays: a difference becomes a remark, or is accepted by name. */

import type { Facts } from '../rows/facts.ts';
import type { DraftRecord, FieldChange } from './draft.ts';
import { Merge, type MergeOptions } from './merge.ts';
import { mergeAccess } from './merge-access.ts';
import { mergeAddress } from './merge-address.ts';
import { mergeGroups } from './merge-groups.ts';
import { mergeLists } from './merge-lists.ts';
import { mergeNames } from './merge-names.ts';
import { mergeSummary } from './merge-summary.ts';

/** Changes `record` and says how. Called again with the same facts, it changes nothing. */
export function mergeFacts(record: DraftRecord, facts: Facts, options: MergeOptions): FieldChange[] {
  const merge = new Merge(record, facts, options);
  mergeNames(merge);
  mergeSummary(merge);
  mergeGroups(merge);
  mergeLists(merge);
  mergeAddress(merge);
  mergeAccess(merge);
  return merge.changes;
}
