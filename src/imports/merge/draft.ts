/** An entry while rows are laid into it: a plain record in the order and shape of the schema's input. */
import type { FactKey } from '#model/intake/confirmable.ts';
import type { FieldName } from '#schema/fields.ts';

/** A record as it stands in YAML: defaults are absent. */
export interface DraftRecord {
  [key: string]: unknown;
}

export type FieldChangeKind =
  | 'added'
  | 'confirmed'
  | 'conflict'
  | 'accepted'
  | 'kept'
  | 'apart'
  | 'marked'
  | 'doubtful'
  | 'shared'
  | 'untranslated'
  | 'unread'
  | 'missing'
  | 'removed'
  | 'assumed'
  | 'asked'
  | 'unconfirmed'
  | 'later'
  | 'proposed'
  | 'vouched';

/** What a row can change: a field, or, where a report says that it is closed, whether the organisation exists. */
export type ChangedField = FieldName | 'existence';

/**
 * One difference between a row and an entry. `conflict` becomes a remark, `confirmed` adds a citation, `doubtful` keeps as
 * printed what cannot work and `shared` adds what another entry gives too, each with a remark; `kept` and `untranslated`
 * change nothing; `apart` is said of a branch and not of its body; `unread` is a word that a remark leaves to decide, `missing` a value that a table of ours has no more and
 * `removed` one that was taken out, `assumed` what stands where a row says nothing. Of a round: a fact was `asked` for and
 * holds, is `unconfirmed` again, has a `later` confirmation already, or a change of it is `proposed`; a visitor `vouched` that
 * all is still right. The last three change nothing.
 */
export interface FieldChange {
  readonly field: ChangedField | `access.${string}` | 'withdrawn' | FactKey;
  readonly kind: FieldChangeKind;
  readonly before?: string;
  readonly after?: string;
}

type Item = Record<string, unknown> & { cite?: string[] };

/** The list at a path of keys, made where it is absent. */
export function listAt(record: DraftRecord, ...path: string[]): Item[] {
  let holder = record;
  for (const key of path.slice(0, -1)) {
    holder[key] ??= {};
    holder = holder[key] as DraftRecord;
  }
  const last = path.at(-1) ?? '';
  holder[last] ??= [];
  return holder[last] as Item[];
}

/** Reads a list without making it. */
export function peekList(record: DraftRecord, ...path: string[]): readonly Item[] {
  const value = path.reduce<unknown>((holder, key) => (holder as DraftRecord | undefined)?.[key], record);
  return Array.isArray(value) ? (value as Item[]) : [];
}

/** Adds citations that are not there yet; says whether it did. */
export function addCitations(holder: { cite?: string[] }, cite: readonly string[]): boolean {
  const missing = cite.filter((citation) => !holder.cite?.includes(citation));
  if (missing.length > 0) holder.cite = [...(holder.cite ?? []), ...missing];
  return missing.length > 0;
}

/** What is reported to the editor and leaves the entry as it is. */
export const CHANGE_NOTHING: readonly FieldChangeKind[] = ['kept', 'apart', 'untranslated', 'vouched', 'missing'];

/** What an editor should look at in a new entry: that all else is new goes without saying. */
export const REPORTED_OF_NEW: readonly FieldChangeKind[] = ['doubtful', 'untranslated', 'unread', 'assumed'];
