/** The plain fields of an organisation that documents give: one value with its citations each. */
import type { PlainField } from '#schema/field.ts';
import { PLAIN_FIELDS, type PlainKey } from '#schema/fields.ts';
import type { Text } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';

/** Its value is the one that `is` names. */
export interface PlainFact extends PlainField {
  readonly key: PlainKey;
  /** As precise as the document: `1996`, `1996-10`, `1996-10-06`. */
  readonly date?: string;
  readonly text?: Text;
  readonly cite: readonly string[];
}

/** In the order of an entry; what no document gives is not among them. */
export function plainFacts(record: OrganisationRecord): PlainFact[] {
  return PLAIN_FIELDS.flatMap((field) => {
    const value = record[field.key];
    return value ? [{ ...field, ...value }] : [];
  });
}

/** One of them, undefined where no document gives it. */
export function plainFact(record: OrganisationRecord, key: PlainKey): PlainFact | undefined {
  return plainFacts(record).find((fact) => fact.key === key);
}
