/** What commands changed in an entry, as sentences of its list of changes, from which the feed is made. */

import { inSentence } from '#i18n/field-words.ts';
import { formatList } from '#i18n/locale.ts';
import { textsFor } from '#i18n/working-texts.ts';
import { type Locale, perLocale } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { ChangedField, DraftRecord, FieldChange, FieldChangeKind } from './merge/draft.ts';

type EntryChange = OrganisationRecord['changes'][number];

/** What each kind of difference is to a reader of the feed; a difference that changes nothing is no news. */
const NEWS: Readonly<Record<FieldChangeKind, 'updated' | 'toCheck' | 'cited' | 'verified' | 'unverified' | undefined>> =
  {
    added: 'updated',
    accepted: 'updated',
    conflict: 'toCheck',
    marked: 'toCheck',
    doubtful: 'toCheck',
    shared: 'toCheck',
    confirmed: 'cited',
    kept: undefined,
    apart: undefined,
    untranslated: undefined,
    unread: 'toCheck',
    missing: undefined,
    removed: 'updated',
    assumed: undefined,
    asked: 'verified',
    unconfirmed: 'unverified',
    later: undefined,
    proposed: undefined,
    vouched: undefined,
  };

/** An entry that is new, or confirmed as a whole. */
export function wholeNews(what: 'added' | 'verified', date: string): EntryChange {
  return { date, text: perLocale((locale) => textsFor(locale).changes[what]) };
}

/** What differs, in a sentence or two; undefined where nothing does that a reader would want to know. */
export function newsOf(changes: readonly FieldChange[], date: string): EntryChange | undefined {
  const updated = fieldsOf(changes, 'updated');
  const toCheck = fieldsOf(changes, 'toCheck');
  const other = (['cited', 'verified', 'unverified'] as const).find((news) =>
    changes.some(({ kind }) => NEWS[kind] === news),
  );
  if (updated.length + toCheck.length === 0 && !other) return undefined;
  const sentences = (locale: Locale) => {
    const texts = textsFor(locale);
    const t = texts.changes;
    const list = (fields: readonly ChangedField[]) =>
      formatList(
        fields.map((field) => (field === 'existence' ? t.existence : inSentence(texts.fields[field], locale))),
        locale,
      );
    const news = [updated.length > 0 && t.updated(list(updated)), toCheck.length > 0 && t.toCheck(list(toCheck))];
    return news.filter(Boolean).join(' ') || (other ? t[other] : '');
  };
  return { date, text: perLocale(sentences) };
}

/** The record with one more change, the newest last. Nothing is reported of one that was withdrawn. */
export function withNews(record: DraftRecord, change: EntryChange | undefined): DraftRecord {
  if (!change || record.withdrawn) return record;
  return { ...record, changes: [...((record.changes as EntryChange[] | undefined) ?? []), change] };
}

function fieldsOf(changes: readonly FieldChange[], news: 'updated' | 'toCheck'): ChangedField[] {
  const fields = changes.flatMap(({ field, kind }) =>
    NEWS[kind] === news && field !== 'withdrawn' ? (field.split('.')[0] as ChangedField) : [],
  );
  return [...new Set(fields)];
}
