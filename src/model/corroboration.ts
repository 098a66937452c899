/** How many sources that do not depend on each other say the same fact, and of which year the newest of them is. */
import type { Confirmed } from '#schema/confirmation.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { type SourceRecord, sourceYear } from '#schema/source.ts';
import { type Ageing, type DatedFact, factDate, isOlderThan } from './ageing.ts';
import { newestConfirmation, parseCitation } from './citations.ts';
import { foldWords } from './fold.ts';

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

/**
 * Costs what the citations hold. Citations of unknown sources are faults of content and count nothing. Who was asked and said
 * that it still holds is one publisher more, of the year of the answer, however often they were asked.
 */
export function corroborationOf(
  { cite, confirmed }: DatedFact,
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
} as const satisfies Record<string, (record: OrganisationRecord) => readonly DatedFact[]>;

export type CorroboratedField = keyof typeof CORROBORATED;
export const CORROBORATED_FIELDS = Object.keys(CORROBORATED) as CorroboratedField[];

export interface CorroborationRow {
  readonly field: CorroboratedField;
  readonly total: number;
  /** Facts with two or more publishers. */
  readonly confirmed: number;
  /** Organisations with a remark that sources contradict each other on this. */
  readonly contradicted: number;
  readonly undated: number;
  /** Facts not older than so many months, for each of the ages that are counted. */
  readonly younger: readonly number[];
}

/** Counts the facts of each kind by number of sources and by age on the day of the build. */
export function countCorroboration(
  records: readonly OrganisationRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
  { counted, day }: Ageing,
): CorroborationRow[] {
  return CORROBORATED_FIELDS.map((field) => {
    const facts = records.flatMap((record) =>
      CORROBORATED[field](record).map((fact: DatedFact) => ({
        ...fact,
        date: factDate(fact, record.verified, sources),
      })),
    );
    return {
      field,
      total: facts.length,
      confirmed: facts.filter((fact) => corroborationOf(fact, sources).publishers > 1).length,
      contradicted: records.filter(({ remarks }) =>
        remarks.some((remark) => remark.field === field && remark.kind === 'conflict'),
      ).length,
      undated: facts.filter(({ date }) => date === undefined).length,
      younger: counted.map((months) => facts.filter(({ date }) => !isOlderThan(date, months, day)).length),
    };
  });
}

/** The rows together. An organisation on which sources contradict each other in two fields counts twice: once for each. */
export function sumOfRows(rows: readonly CorroborationRow[]): Omit<CorroborationRow, 'field'> {
  const sum = (of: (row: CorroborationRow) => number | undefined) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  return {
    total: sum(({ total }) => total),
    confirmed: sum(({ confirmed }) => confirmed),
    contradicted: sum(({ contradicted }) => contradicted),
    undated: sum(({ undated }) => undated),
    younger: (rows[0]?.younger ?? []).map((_, index) => sum(({ younger }) => younger[index])),
  };
}
