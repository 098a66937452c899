/** How many sources that do not depend on each other say the same fact, and of which year the newest of them is. */
import type { Confirmed } from '#schema/confirmation.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { type SourceRecord, sourceYear } from '#schema/source.ts';
import { newestConfirmation, parseCitation } from './citations.ts';
import { foldWords } from './fold.ts';
import type { Fact } from './standing.ts';

/** The publisher that a confirmation stands for; no source is called so. */
const ASKED = Symbol('asked');

export interface Corroboration {
  /** Publishers that say it, each once: a newspaper counts once, whatever site carries its article. */
  readonly publishers: number;
  /** Year of the newest of them; undefined where none gives a date. */
  readonly year: number | undefined;
  /** That somebody asked, and it still held. */
  readonly confirmed?: Confirmed;
}

/** What a fact rests on. */
export type Rested = Pick<Fact, 'cite' | 'confirmed'>;

/**
 * Costs what the citations hold. Citations of unknown sources are faults of content and count nothing. Who was asked and said
 * that it still holds is one publisher more, of the year of the answer, however often they were asked.
 */
export function corroborationOf(
  { cite, confirmed }: Rested,
  sources: ReadonlyMap<string, SourceRecord>,
): Corroboration {
  const byPublisher = new Map<string | typeof ASKED, number>();
  for (const key of cite) {
    const source = sources.get(parseCitation(key).source);
    if (!source) continue;
    const publisher = publisherOf(source);
    byPublisher.set(publisher, Math.max(byPublisher.get(publisher) ?? 0, sourceYear(source) ?? 0));
  }
  if (confirmed) byPublisher.set(ASKED, Number(confirmed.date.slice(0, 4)));
  return {
    publishers: byPublisher.size,
    year: Math.max(0, ...byPublisher.values()) || undefined,
    ...(confirmed && { confirmed }),
  };
}

/** Who speaks, without the site that carries it and what stands in brackets: “L’Essor, sur abamako.com” is L’Essor. */
function publisherOf({ author }: SourceRecord): string {
  return foldWords(author[DEFAULT_LOCALE].replace(/\s*[(,].*$/, ''));
}

/** What can have a second source: one row a kind, with every fact of that kind that an entry holds. */
export const CORROBORATED = {
  phones: ({ contacts }: OrganisationRecord) => contacts?.phones ?? [],
  emails: ({ contacts }: OrganisationRecord) => contacts?.emails ?? [],
  websites: ({ contacts }: OrganisationRecord) => contacts?.websites ?? [],
  addresses: ({ addresses }: OrganisationRecord) => addresses,
  services: ({ services, servicePoints }: OrganisationRecord) =>
    services.map((service) => {
      const facts = [service, ...servicePoints.filter((point) => point.services.includes(service.id))];
      return {
        cite: facts.flatMap(({ cite }) => cite),
        confirmed: newestConfirmation(facts.map(({ confirmed }) => confirmed)),
      };
    }),
  areas: ({ areas }: OrganisationRecord) => areas,
  founded: ({ founded }: OrganisationRecord) => (founded ? [founded] : []),
} as const satisfies Record<string, (record: OrganisationRecord) => readonly Rested[]>;

export type CorroboratedField = keyof typeof CORROBORATED;

/** The ages that are counted, in months. */
export const AGES = [12, 24, 48] as const;

export interface CorroborationRow {
  readonly field: CorroboratedField;
  readonly total: number;
  /** Facts with two or more publishers. */
  readonly confirmed: number;
  /** Organisations with a remark that sources contradict each other on this. */
  readonly contradicted: number;
  readonly undated: number;
  /** Facts not older than so many months, for each of `AGES`. */
  readonly younger: readonly number[];
}

/**
 * Counts the facts of each kind by number of sources and by age.
 *
 * @param day the day on which they are counted, `2026-11-29`: ages depend on it and on nothing else.
 */
export function countCorroboration(
  records: readonly OrganisationRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
  day: string,
): CorroborationRow[] {
  return (Object.keys(CORROBORATED) as CorroboratedField[]).map((field) => {
    const facts = records.flatMap((record): readonly Rested[] => CORROBORATED[field](record));
    const ages = facts.map((fact) => monthsSince(newestDate(fact, sources), day));
    return {
      field,
      total: facts.length,
      confirmed: facts.filter((fact) => corroborationOf(fact, sources).publishers > 1).length,
      contradicted: records.filter(({ remarks }) =>
        remarks.some((remark) => remark.field === field && remark.kind === 'conflict'),
      ).length,
      undated: ages.filter((age) => age === undefined).length,
      younger: AGES.map((limit) => ages.filter((age) => age !== undefined && age <= limit).length),
    };
  });
}

/** The newest date of a fact's sources and of its confirmation, as precise as it is given; undefined where none gives any. */
export function newestDate(
  { cite, confirmed }: Rested,
  sources: ReadonlyMap<string, SourceRecord>,
): string | undefined {
  const dates = cite
    .flatMap((key) => {
      const source = sources.get(parseCitation(key).source);
      return source?.date ?? (source && sourceYear(source)?.toString()) ?? [];
    })
    .concat(confirmed?.date ?? []);
  return dates.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
}

/** Whole months from a date to a day. A bare year or month counts as its last day, so that no fact seems older than it is. */
export function monthsSince(date: string | undefined, day: string): number | undefined {
  if (date === undefined) return undefined;
  const [year = 0, month = 1, dayOfMonth = 1] = lastDay(date).split('-').map(Number);
  const [nowYear = 0, nowMonth = 1, nowDay = 1] = day.split('-').map(Number);
  return Math.max(0, (nowYear - year) * 12 + (nowMonth - month) - (nowDay < dayOfMonth ? 1 : 0));
}

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
