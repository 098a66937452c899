/** Under what terms the data may be used, and whom to name: every file that can say it says this. */
import { firstDay, newestDay } from '#model/ageing.ts';
import { parseCitation } from '#model/citations.ts';
import type { Directory } from '#model/directory.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { sourceYear } from '#schema/source.ts';

/** Why this one: docs/decisions/0005-licence-of-the-data.md. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export interface Credit {
  readonly title: string;
  readonly author: string;
  readonly year: number;
}

/** The documents whose facts the directory repeats, with their owners, newest first. */
export function documentCredits({ documents }: Directory, locale: Locale): Credit[] {
  return [...documents.values()]
    .map(({ title, author, year }) => ({ title, author: localiseText(author, locale), year }))
    .sort((a, b) => b.year - a.year || (a.title < b.title ? -1 : 1));
}

/** The last day of which the data can speak: the newest of changes, confirmations and documents that date themselves. */
export function dataDate({ organisations, sources }: Pick<Directory, 'organisations' | 'sources'>): string {
  return newestDay(organisations, sources);
}

/** The newest document among citations, as a whole date. */
export function citedDate(cite: readonly string[], { sources }: Directory): string {
  const dates = cite
    .map((key) => sources.get(parseCitation(key).source))
    .map((source) => source?.date ?? String((source && sourceYear(source)) ?? 1970));
  return dates.map(firstDay).sort().at(-1) ?? '1970-01-01';
}
