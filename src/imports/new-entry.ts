/** A new entry from the facts of a row: its id, and the record that everything else is laid into. */
import { inEveryLanguage } from '#i18n/working-texts.ts';
import { slug } from '#model/fold.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { type DraftRecord, type FieldChange, peekList } from './merge/draft.ts';
import { lacksHelp } from './merge/merge-access.ts';
import { summariesOf } from './merge/merge-summary.ts';
import type { Facts } from './rows/facts.ts';
import type { RowProblem } from './rows/row-problem.ts';

/** Longest id of the schema. */
const LONGEST_ID = 80;

/** The ids that a new entry can have, the best first: its own, its acronym's, its name's. */
export function idsFor({ id, acronym, name }: Partial<Pick<Facts, 'id' | 'acronym' | 'name'>>): string[] {
  if (id) return [id];
  const acronymId = acronym ? slug(acronym).slice(0, LONGEST_ID) : '';
  const nameId = name ? slug(name).slice(0, LONGEST_ID).replace(/-$/, '') : '';
  return [...new Set([acronymId, nameId])].filter((candidate) => candidate !== '');
}

/** What stands for the kind of an organisation of which a row does not say it: none of the others. */
const UNKNOWN_KIND = 'autre';

/** What a row lacks to become an entry of its own: its name, of all else something can stand in its place for now. */
export function missingFields(facts: Facts): RowProblem[] {
  return [
    ...(facts.name === undefined ? [{ code: 'MISSING_FIELD', value: 'name' } as const] : []),
    ...[missingPlace(facts, {}), missingHelp(facts)].flatMap((problem) => problem ?? []),
  ];
}

/** What a new entry says that its row does not: it is reported. */
export function assumed(facts: Facts): FieldChange[] {
  const { kind } = facts;
  return [
    ...(kind === undefined ? [{ field: 'kind', kind: 'assumed', after: UNKNOWN_KIND } as const] : []),
    ...(hasSummary(facts) ? [] : [{ field: 'summary', kind: 'assumed' } as const]),
  ];
}

function hasSummary(facts: Facts): boolean {
  return summariesOf(facts)[DEFAULT_LOCALE] !== undefined;
}

/** An entry's first address needs the place it is in. */
export function missingPlace(
  { address, address_place: addressPlace }: Facts,
  record: DraftRecord,
): RowProblem | undefined {
  const isLacking = address !== undefined && addressPlace === undefined && peekList(record, 'addresses').length === 0;
  return isLacking ? { code: 'MISSING_PLACE', value: address } : undefined;
}

/** Conditions are those of one help. */
export function missingHelp(facts: Facts): RowProblem | undefined {
  return lacksHelp(facts) ? { code: 'MISSING_FIELD', value: 'condition_of' } : undefined;
}

/** The obligatory part of an entry, its keys in the order of the schema. Call only where nothing is missing. */
export function startRecord(facts: Facts): DraftRecord {
  const { name, acronym, kind = UNKNOWN_KIND, tier = 'named', cite } = facts;
  const summary = hasSummary(facts) ? summariesOf(facts) : inEveryLanguage((t) => t.importRemarks.summary);
  return {
    name,
    ...(acronym && { acronym }),
    kind,
    tier,
    summary: { ...summary, cite: [...cite] },
  };
}
