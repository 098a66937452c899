/** An entry that an editor changes: from the record of the form to the files that say so, with what follows for other entries. */
import { parse } from 'yaml';
import type { DraftRecord, FieldChange } from '#imports/merge/draft.ts';
import { linkedTo, withoutLinksTo } from '#imports/merge/withdrawn-entry.ts';
import { newsOf, wholeNews, withNews } from '#imports/news.ts';
import { entryText, rewriteEntry } from '#imports/yaml/entry-text.ts';
import { isSameValue } from '#imports/yaml/same-value.ts';
import { confirmableFacts } from '#model/intake/confirmable.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { isMapping, valueAt } from '#model/validation/select.ts';
import { FIELDS, REMARK_FIELDS } from '#schema/fields.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { entryPath } from './editing-content.ts';
import { withoutEmpty, withValue } from './plain-record.ts';

/** One file that changes: `before` is undefined for a new one. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** The record of a text; empty where it holds none. */
export function recordOf(text: string | undefined): DraftRecord {
  const record: unknown = text === undefined ? {} : parse(text);
  return isMapping(record) ? { ...record } : {};
}

/**
 * The files that an edited entry changes: the entry itself, and the networks whose members it enters or leaves. Empty where
 * nothing is said otherwise than before.
 *
 * @param files of the content; those of the entries say what stood before.
 * @param today the day that the entry's list of changes gets.
 */
export function changedFiles(
  id: string,
  edited: DraftRecord,
  files: readonly ContentFile[],
  today: string,
): ChangedFile[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  const path = entryPath(id);
  const before = textOf(path);
  const old = recordOf(before);
  const record = withoutStaleConfirmations(old, withoutEmpty(edited));
  if (before !== undefined && rewriteEntry(before, record) === before) return [];
  const news = before === undefined ? wholeNews('added', today) : newsOf(fieldChanges(old, record), today);
  const told = isSameValue(old.changes, record.changes) ? withNews(record, news) : record;
  const own = { path, before, after: before === undefined ? entryText(told) : rewriteEntry(before, told) };
  return [own, ...otherEnds(id, old, record, textOf)];
}

/** Which fields differ, as the list of changes names them: fields, never values. */
export function fieldChanges(before: DraftRecord, after: DraftRecord): FieldChange[] {
  return REMARK_FIELDS.flatMap((field): FieldChange[] => {
    const at = field === 'other' ? undefined : placeOf(field);
    if (!at || isSameValue(valueAt(before, at), valueAt(after, at))) return [];
    return [{ field: field as FieldChange['field'], kind: 'added' }];
  });
}

/** Where what a remark can speak of stands in an entry: a key, or a part of the contacts. */
function placeOf(field: string): string[] {
  return Object.hasOwn(FIELDS, field) ? [field] : ['contacts', field];
}

/** A fact that says something else than what was confirmed is confirmed no more. */
function withoutStaleConfirmations(before: DraftRecord, after: DraftRecord): DraftRecord {
  const known = new Set(factsOf(before).map(({ key }) => key));
  return factsOf(after).reduce((record, { key, path, fact }) => {
    const isStale = fact.confirmed && !known.has(key);
    return isStale ? withValue(record, [...path, 'confirmed'], undefined) : record;
  }, after);
}

function factsOf(record: DraftRecord) {
  const { data } = organisationSchema.safeParse(record);
  return data ? confirmableFacts(data) : [];
}

/** Who is linked to it, or was: each link is said from both ends. A member that a network names anew needs a source of its own. */
function otherEnds(
  id: string,
  before: DraftRecord,
  after: DraftRecord,
  textOf: (path: string) => string | undefined,
): ChangedFile[] {
  const [old, now] = [linkedTo(before), linkedTo(after)];
  const joined = now.networks.filter((network) => !old.networks.includes(network));
  const left = [...old.networks, ...old.members].filter((other) => ![...now.networks, ...now.members].includes(other));
  return [...new Set([...joined, ...left])].flatMap((other) => {
    const path = entryPath(other);
    const text = textOf(path);
    if (other === id || text === undefined) return [];
    const record = withoutLinksTo(recordOf(text), id);
    const members = [...linkedTo(record).members, id];
    const changed = joined.includes(other) ? withValue(record, ['networks', 'members'], members) : record;
    return [{ path, before: text, after: rewriteEntry(text, changed) }];
  });
}
