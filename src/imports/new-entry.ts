/** A new entry from the facts of a row: its id, and the record that everything else is laid into. */
import { slug } from '#model/validation/nearest.ts';
import type { DraftRecord } from './draft.ts';
import type { Facts } from './facts.ts';
import type { RowProblem } from './row-problem.ts';

/** Longest id of the schema. */
const LONGEST_ID = 80;

/** The ids that a new entry can have, the best first: its own, its acronym's, its name's. */
export function idsFor({ id, acronym, name }: Facts): string[] {
  if (id) return [id];
  const acronymId = acronym ? slug(acronym).slice(0, LONGEST_ID) : '';
  const nameId = name ? slug(name).slice(0, LONGEST_ID).replace(/-$/, '') : '';
  return [...new Set([acronymId, nameId])].filter((candidate) => candidate !== '');
}

/** What a row lacks to become an entry of its own. */
export function missingFields({ name, kind, summary, address, addressPlace }: Facts): RowProblem[] {
  const required = { name, kind, summary_fr: summary.fr, summary_en: summary.en };
  const missing = Object.entries(required).filter(([, value]) => value === undefined);
  return [
    ...missing.map(([value]): RowProblem => ({ code: 'MISSING_FIELD', value })),
    ...(address !== undefined && addressPlace === undefined
      ? [{ code: 'MISSING_PLACE', value: address } as const]
      : []),
  ];
}

/** The obligatory part of an entry, its keys in the order of the schema. Call only where nothing is missing. */
export function startRecord(facts: Facts): DraftRecord {
  const { name, acronym, kind, tier = 'named', summary, cite } = facts;
  return {
    name,
    ...(acronym && { acronym }),
    kind,
    tier,
    summary: { fr: summary.fr, en: summary.en, cite: [...cite] },
  };
}
