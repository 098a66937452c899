/**
 * The summary is in our words: a questionnaire's is only taken where it is accepted, or where there is none yet. An editor
 * may have no English: pages then show the French, marked as such, and the row says that it waits to be translated.
 */
import { DEFAULT_LOCALE, LOCALES, type Locale, perLocale, type Text } from '#schema/locale.ts';
import type { Facts } from '../rows/facts.ts';
import type { Merge } from './merge.ts';

type Summary = Text & { readonly cite: readonly string[] };

/** The languages into which a summary is translated. */
const OTHERS = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/** What a row gives as the summary in each language. */
export function summariesOf(facts: Facts): Readonly<Record<Locale, string | undefined>> {
  return perLocale((locale) => facts[`summary_${locale}`]);
}

/** Lays in the summary of a row, and its translations. */
export function mergeSummary(merge: Merge): void {
  const { record, facts } = merge;
  const given = summariesOf(facts);
  const main = given[DEFAULT_LOCALE];
  const own = record.summary as Summary;
  if (main !== undefined && main !== own[DEFAULT_LOCALE]) {
    const kind = merge.replaces('summary') ? 'accepted' : 'kept';
    merge.note({ field: 'summary', kind, before: own[DEFAULT_LOCALE], after: main });
    if (kind === 'accepted') record.summary = { ...withoutUndefined(given), cite: [...facts.cite] };
  } else for (const locale of OTHERS) mergeTranslation(merge, locale, given[locale]);
  const now = record.summary as Summary;
  if (main !== undefined && now[DEFAULT_LOCALE] === main && OTHERS.every((locale) => now[locale] === undefined))
    merge.note({ field: 'summary', kind: 'untranslated', after: main });
  if (LOCALES.some((locale) => given[locale] !== undefined)) merge.settle('summary');
}

function mergeTranslation(merge: Merge, locale: Locale, after: string | undefined): void {
  const { cite, ...own } = merge.record.summary as Summary;
  const before = own[locale];
  if (after === undefined || after === before) return;
  const kind = before === undefined ? 'added' : merge.replaces('summary') ? 'accepted' : 'kept';
  merge.note({ field: 'summary', kind, ...(before !== undefined && { before }), after });
  if (kind !== 'kept') merge.record.summary = { ...own, [locale]: after, cite };
}

function withoutUndefined(texts: Readonly<Record<Locale, string | undefined>>): Partial<Record<Locale, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}
