/**
 * A row about a branch: one more office in the entry of its body, with the numbers, the help and the places that are its own.
 * What the row says once of the branch (its own name, founding, status) is no fact of the body.
 */
import { inEveryLanguage } from '#i18n/working-texts.ts';
import { questionsMerged } from '#schema/fields.ts';
import type { Text } from '#schema/locale.ts';
import type { Facts } from '../rows/facts.ts';
import type { RowProblem } from '../rows/row-problem.ts';
import { addCitations, type DraftRecord, type FieldChange, listAt, peekList } from './draft.ts';
import { Merge, type MergeOptions } from './merge.ts';
import { mergeLists } from './merge-lists.ts';
import { addRemark } from './remarks.ts';

/** Where the branch has its office: the town of its address, or the one place where it acts. */
function townOf({ address_place: town, areas }: Facts): string | undefined {
  return town ?? (areas.length === 1 ? areas[0] : undefined);
}

/** A branch without a town would be the body itself. */
export function missingTown(facts: Facts): RowProblem | undefined {
  return townOf(facts) === undefined ? { code: 'MISSING_FIELD', value: 'address_place' } : undefined;
}

/** Changes `record`, the entry of the body, and says how. Called again with the same facts, it changes nothing. */
export function mergeBranch(record: DraftRecord, facts: Facts, options: MergeOptions): FieldChange[] {
  const place = townOf(facts);
  if (place === undefined) return [];
  const label = labelOf(facts, record);
  const atOffice = <Contact extends object>(contacts: readonly Contact[]) => contacts.map((own) => ({ ...own, place }));
  const own = { ...facts, phones: atOffice(facts.phones), emails: atOffice(facts.emails) };
  const merge = new Merge(record, own, options);
  mergeOffice(merge, place, label);
  mergeLists(merge);
  mergePoint(merge, place, label);
  for (const { name, key } of OF_THE_BODY)
    if (facts[name] !== undefined) merge.note({ field: key, kind: 'apart', after: String(facts[name]) });
  return merge.changes;
}

/** What is said once of an organisation; of a branch that bears the name of its town it would be said of the body. */
const OF_THE_BODY = questionsMerged('summary', 'once', 'access');

/** The branch's own name where the row gives one; else that it is a branch. */
function labelOf({ acronym, name }: Facts, record: DraftRecord): Text {
  const isBody = (own: string | undefined) => own === undefined || [record.name, record.acronym].includes(own);
  const own = [name, acronym].find((candidate) => !isBody(candidate));
  return inEveryLanguage((t) => own ?? t.imports.branch);
}

function mergeOffice(merge: Merge, place: string, label: Text): void {
  const { facts, record } = merge;
  const { address: printed, cite } = facts;
  const known = peekList(record, 'addresses').find((own) => own.place === place);
  if (known) {
    if (addCitations(known, cite)) merge.note({ field: 'addresses', kind: 'confirmed', after: place });
    if (printed === undefined || known.printed === printed) return;
    if (known.printed === undefined) known.printed = printed;
    else if (addRemark(record, 'addresses', 'conflict', [String(known.printed), printed], cite))
      merge.note({ field: 'addresses', kind: 'conflict', before: String(known.printed), after: printed });
    return;
  }
  listAt(record, 'addresses').push({ ...(printed && { printed }), place, label, cite: [...cite] });
  merge.note({ field: 'addresses', kind: 'added', after: place });
}

/** The help of a branch is given there: no document says so of the other offices. */
function mergePoint({ facts: { cite, services }, record }: Merge, place: string, detail: Text): void {
  const given = peekList(record, 'servicePoints').filter((point) => point.place === place);
  const isNew = (id: string) => !given.some((point) => (point.services as string[] | undefined)?.includes(id));
  const added = services.filter(isNew);
  if (added.length > 0) listAt(record, 'servicePoints').push({ place, detail, services: added, cite: [...cite] });
}
