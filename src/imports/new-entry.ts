/** A new entry from the facts of a row: its id, and the record that everything else is laid into. */
import { slug } from '#model/fold.ts';
import { QUESTION_ROWS } from '#schema/fields.ts';
import { type DraftRecord, peekList } from './merge/draft.ts';
import { lacksHelp } from './merge/merge-access.ts';
import { summariesOf } from './merge/merge-summary.ts';
import type { Facts } from './rows/facts.ts';
import type { RowProblem } from './rows/row-problem.ts';

/** Longest id of the schema. */
const LONGEST_ID = 80;

/** The ids that a new entry can have, the best first: its own, its acronym's, its name's. */
export function idsFor({ id, acronym, name }: Facts): string[] {
  if (id) return [id];
  const acronymId = acronym ? slug(acronym).slice(0, LONGEST_ID) : '';
  const nameId = name ? slug(name).slice(0, LONGEST_ID).replace(/-$/, '') : '';
  return [...new Set([acronymId, nameId])].filter((candidate) => candidate !== '');
}

/** What no entry can be without. */
const OBLIGATORY = QUESTION_ROWS.filter(([, { asked }]) => asked?.required === true).map(([name]) => name);

/** What a row lacks to become an entry of its own. English is not required: who fills in a questionnaire may have none. */
export function missingFields(facts: Facts): RowProblem[] {
  const missing = OBLIGATORY.filter((name) => facts[name] === undefined);
  return [
    ...missing.map((value): RowProblem => ({ code: 'MISSING_FIELD', value })),
    ...[missingPlace(facts, {}), missingHelp(facts)].flatMap((problem) => problem ?? []),
  ];
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
  const { name, acronym, kind, tier = 'named', cite } = facts;
  return {
    name,
    ...(acronym && { acronym }),
    kind,
    tier,
    summary: { ...summariesOf(facts), cite: [...cite] },
  };
}
