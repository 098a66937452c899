/** Takes out of an entry what a table of ours has no more, where that is accepted by name. */

import { foldWords } from '#model/fold.ts';
import { readEmail, readPhone, readWebsite } from '#model/intake/contact-values.ts';
import { type FieldName, QUESTIONS, type QuestionName } from '#schema/fields.ts';
import { siteKey } from '../matching/matching.ts';
import { wordbookOf } from '../rows/columns.ts';
import type { ImportName } from '../rows/fields.ts';
import type { Wordbooks } from '../rows/wordbooks.ts';
import type { DraftRecord, FieldChange } from './draft.ts';

/** A value that stood in a cell of ours and does no more. */
export interface Gone {
  readonly field: ImportName;
  readonly value: string;
}

/**
 * What a correction says is to be taken out, as a value of the field that holds it.
 *
 * @param country the ISO code of the country whose numbers are written without a country code.
 */
export function goneFrom(value: string, country: string): Gone {
  const phone = readPhone(value, country);
  if (phone) return { field: 'phones', value: phone.within ? value : phone.number };
  if (readEmail(value)) return { field: 'emails', value };
  return { field: readWebsite(value) ? 'websites' : 'address', value };
}

type Item = Record<string, unknown>;

/** Each value is reported; taken out where its field is accepted. An entry keeps what it cannot be without. */
export function removeValues(
  record: DraftRecord,
  gone: readonly Gone[],
  accept: ReadonlySet<string>,
  { books }: { readonly books: Wordbooks },
): FieldChange[] {
  return gone.flatMap(({ field: name, value }): FieldChange[] => {
    if (!Object.hasOwn(QUESTIONS, name)) return [];
    const { at, key } = QUESTIONS[name as QuestionName];
    const field = key as FieldName;
    const isAccepted = accept.has('all') || accept.has(key) || accept.has(name);
    const isOut = isAccepted && takeOut(record, at, (item) => isSame(item, value, name, books));
    return [{ field, kind: isOut ? 'removed' : 'missing', before: value }];
  });
}

/** Takes the items of a list, or the one value, at a path; says whether there was one. An emptied group goes too. */
function takeOut(record: Item, at: string, isGone: (item: unknown) => boolean): boolean {
  const [key = '', next, ...rest] = at.split('.');
  const own = record[key];
  if (next === '*' && Array.isArray(own)) {
    const wanted = rest[0];
    const left = own.filter((item) => !isGone(wanted === undefined ? item : (item as Item)[wanted]));
    if (left.length === own.length) return false;
    if (left.length > 0) record[key] = left;
    else delete record[key];
    return true;
  }
  if (next === undefined) return typeof own !== 'object' && delete record[key];
  if (own === null || typeof own !== 'object' || Array.isArray(own)) return false;
  const isOut = takeOut(own as Item, [next, ...rest].join('.'), isGone);
  if (isOut && Object.keys(own).every((left) => left === 'cite' || left === 'confirmed' || left === 'basis'))
    delete record[key];
  return isOut;
}

/** Whether an item is what a cell said, in whatever words. */
function isSame(item: unknown, value: string, field: ImportName, books: Wordbooks): boolean {
  const own = String(item ?? '');
  if (own === '') return false;
  if (field === 'phones') return own === readPhone(value, '')?.number;
  if (field === 'emails') return own.toLowerCase() === readEmail(value)?.toLowerCase();
  if (field === 'websites') return siteKey(own) === siteKey(value);
  return foldWords(own) === foldWords(value) || (wordbookOf(field, books)?.find(value) ?? []).includes(own);
}
