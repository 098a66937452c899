/**
 * Takes the names, numbers and addresses of withdrawn organisations out of what other records say in sentences. This
 * overrides keeping evidence: a remark that named one says instead that an organisation was withdrawn.
 */

import { DEFAULT_LOCALE, isLocale, type Locale } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { ContentRecords } from './directory.ts';
import { otherNames } from './organisation-name.ts';
import { isPublished } from './standing.ts';

/** What an organisation says of itself: its own name must stay, even where it holds another's. */
const OWN: ReadonlySet<string> = new Set(['name', 'acronym', 'aliases', 'searchNames', 'nameIn', 'contacts']);

/**
 * The records with every mention replaced; the very same records where nobody was withdrawn. Articles are not among
 * them: they name organisations by their id.
 *
 * @param instead what stands in the place of a name.
 */
export function withoutWithdrawn(records: ContentRecords, instead: Readonly<Record<Locale, string>>): ContentRecords {
  const gone = [...records.organisations.values()].filter((record) => !isPublished(record));
  if (gone.length === 0) return records;
  const clean = mentionRemover(gone, instead);
  const cleanAll = <Value>(values: ReadonlyMap<string, Value>) =>
    new Map([...values].map(([id, value]) => [id, clean(value)]));
  return {
    ...records,
    organisations: new Map(
      [...records.organisations].map(([id, record]) => [
        id,
        !isPublished(record) ? record : withoutMentions(record, clean),
      ]),
    ),
    sources: cleanAll(records.sources),
    tables: cleanAll(records.tables),
    profiles: records.profiles.map(clean),
    bibliography: records.bibliography.map(clean),
  };
}

/** What takes every mention of withdrawn organisations out of a value, at whatever depth. */
export type MentionRemover = <Value>(value: Value) => Value;

/** @param gone the records of the withdrawn organisations, defaults present or not. */
export function mentionRemover(
  gone: readonly OrganisationRecord[],
  instead: Readonly<Record<Locale, string>>,
): MentionRemover {
  const mention = mentionOf(gone.flatMap(tracesOf));
  return <Value>(value: Value): Value => replaced(value, mention, instead) as Value;
}

/** The record of another organisation without them; what is its own stays. */
export function withoutMentions(record: OrganisationRecord, clean: MentionRemover): OrganisationRecord {
  const entries = Object.entries(record).map(([key, value]) => [key, OWN.has(key) ? value : clean(value)]);
  return Object.fromEntries(entries);
}

/** What an organisation is known by, defaults present or not: names, places, numbers and addresses. */
export function tracesOf(record: OrganisationRecord): string[] {
  const { name, acronym, aliases = [], addresses = [], contacts } = record;
  const phones = (contacts?.phones ?? []).flatMap(({ number, printed }) => [number, printed]);
  const emails = (contacts?.emails ?? []).flatMap(({ address, printed }) => [address, printed]);
  const places = addresses.map(({ printed }) => printed);
  return [name, acronym, ...aliases, ...otherNames(record), ...places, ...phones, ...emails].filter(
    (trace) => trace !== undefined,
  );
}

/** Whole words, the longest first; several words in any capitals, one word (an acronym) in its own. */
function mentionOf(traces: readonly string[]): { readonly exact: RegExp; readonly loose: RegExp } {
  const longestFirst = [...new Set(traces)].sort((a, b) => b.length - a.length);
  const pattern = (words: readonly string[]) =>
    `(?<![\\p{L}\\p{N}])(?:${words.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`;
  const [several, one] = [
    longestFirst.filter((trace) => /\s/.test(trace)),
    longestFirst.filter((trace) => !/\s/.test(trace)),
  ];
  const never = '(?!)';
  return {
    loose: new RegExp(several.length > 0 ? pattern(several) : never, 'giu'),
    exact: new RegExp(one.length > 0 ? pattern(one) : never, 'gu'),
  };
}

function asPattern(trace: string): string {
  return trace
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’ʼ]/g, "['’ʼ]")
    .replace(/\s+/g, '\\s+');
}

function replaced(
  value: unknown,
  mention: ReturnType<typeof mentionOf>,
  instead: Readonly<Record<Locale, string>>,
  key = '',
): unknown {
  if (typeof value === 'string') {
    const words = instead[isLocale(key) ? key : DEFAULT_LOCALE];
    return value.replace(mention.loose, words).replace(mention.exact, words);
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, mention, instead, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaced(item, mention, instead, name)]),
  );
}
