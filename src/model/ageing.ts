/**
 * How old a fact is: from its own date and the stated day of the build (decision 0035), and from nothing else, so that two
 * builds of one commit say the same. Here and nowhere else: help, pages, counts and feeds ask.
 */
import { type AgeingRecord, ageingSchema } from '#schema/ageing.ts';
import type { Confirmed } from '#schema/confirmation.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { type SourceRecord, sourceYear } from '#schema/source.ts';
import { confirmationsOf, parseCitation } from './citations.ts';

type Sources = ReadonlyMap<string, SourceRecord>;
type Verified = OrganisationRecord['verified'];

/** A date as precise as its source gives it, `2025`, `2025-06` or `2025-06-12`; undefined where none gives any. */
export type KnownDate = string | undefined;

/** What the date of a fact is taken from: where it is printed, and who confirmed it since. */
export interface DatedFact {
  readonly cite: readonly string[];
  readonly confirmed?: Confirmed | undefined;
}

/** What ages depend on. */
export interface Ageing {
  /** The stated day of the build, `2026-11-29`. */
  readonly day: string;
  /** In months: what is older is to be confirmed. */
  readonly confirmAfter: number;
  /** In months, ascending: the ages that are counted. */
  readonly counted: readonly number[];
}

export interface Age {
  readonly date: KnownDate;
  /** Of that date; undefined where no source gives one. */
  readonly year: number | undefined;
  /** Older than the months of the content, or without a date. */
  readonly isToConfirm: boolean;
}

/** The rules of the content on a day; those of the schema where it has none. */
export function ageingOn(day: string, record: AgeingRecord = ageingSchema.parse({})): Ageing {
  const counted = [...new Set(record.countedMonths)].sort((a, b) => a - b);
  return { day, confirmAfter: record.confirmAfterMonths, counted };
}

/** The age of what was known on a date. */
export function ageOf(date: KnownDate, { confirmAfter, day }: Ageing): Age {
  return { date, year: yearOf(date), isToConfirm: isOlderThan(date, confirmAfter, day) };
}

/** When a fact was last known: the newest date of what it cites, or a later confirmation of it or of its entry. */
export function factDate({ cite, confirmed }: DatedFact, verified: Verified, sources: Sources): KnownDate {
  const dates = cite.map((key) => sourceDate(sources.get(parseCitation(key).source)));
  return newestOf([...dates, confirmed?.date, verified?.date]);
}

/** Of what year a source speaks counts; where it was printed in that year, its day is known more precisely. */
function sourceDate(source: SourceRecord | undefined): KnownDate {
  const year = source && sourceYear(source)?.toString();
  return year !== undefined && source?.date?.startsWith(year) ? source.date : year;
}

/** The newest of some dates. */
export function newestOf(dates: readonly KnownDate[]): KnownDate {
  return dates.reduce((newest, date) => (compareAges(date, newest) < 0 ? date : newest), undefined);
}

/** The older of two dates; no date is the oldest. */
export function olderOf(a: KnownDate, b: KnownDate): KnownDate {
  return compareAges(a, b) > 0 ? a : b;
}

/** Newest first. A year or a month alone counts as its last day; what has no date is the oldest. */
export function compareAges(a: KnownDate, b: KnownDate): number {
  const [left, right] = [a === undefined ? '' : lastDay(a), b === undefined ? '' : lastDay(b)];
  return left === right ? 0 : left > right ? -1 : 1;
}

/** The year of a date. */
export function yearOf(date: KnownDate): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Whether so many months have passed since a date on a day. What has no date is older than anything. */
export function isOlderThan(date: KnownDate, months: number, day: string): boolean {
  return date === undefined || day > ageDay(date, months);
}

/** The last day on which a date is not older than so many months. */
export function ageDay(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = lastDay(date).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth))).toISOString().slice(0, 10);
}

/** Whether help that was to last until a date is over on a day. */
export function hasEnded({ until }: { readonly until?: string | undefined }, day: string): boolean {
  return until !== undefined && day > lastDay(until);
}

/** The last day of what a date may mean: `2025` is 31 December. */
export function lastDay(date: string): string {
  if (!date.includes('-')) return `${date}-12-31`;
  const [year, month, day] = date.split('-');
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** A partial date as a whole one, at its first day, for what knows no other. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of which the content itself can speak: the newest of changes, confirmations and sources that date themselves. */
export function newestDay(
  organisations: Iterable<Pick<OrganisationRecord, 'changes' | 'verified'>>,
  sources: Sources,
): string {
  const dates = [...sources.values()].flatMap((source) => source.date ?? sourceYear(source)?.toString() ?? []);
  for (const organisation of organisations) {
    const { changes, verified } = organisation;
    const dated = [...changes, ...confirmationsOf(organisation), ...(verified ? [verified] : [])];
    dates.push(...dated.map(({ date }) => date));
  }
  return dates.map(firstDay).sort().at(-1) ?? '1970-01-01';
}

/** What is said of some ages in a row: each once, after the last of its run; nothing after the others. */
export function agesShownOnce(ages: readonly Age[]): (Age | undefined)[] {
  return ages.map((age, index) => {
    const next = ages[index + 1];
    return next && next.year === age.year && next.isToConfirm === age.isToConfirm ? undefined : age;
  });
}
