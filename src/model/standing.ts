/**
 * How far a fact, a contact and an organisation may be trusted and offered: since when it is known, whether a document says
 * it or we concluded it, and whether it is new enough. Decided here and nowhere else: pages, lists, help and files ask.
 */
import type { OrganisationRecord } from '#schema/organisation.ts';
import { isDocument, type SourceRecord, sourceYear } from '#schema/source.ts';
import { type DatedFact, factDate, hasEnded, yearOf } from './ageing.ts';
import { citationsOf, confirmationsOf, newestConfirmation, parseCitation } from './citations.ts';
import { isUsable } from './contact-status.ts';

/** What is known only from documents older than this comes last and is labelled so (decision 0025). */
export const OLDEST_CURRENT_YEAR = 2021;

/**
 * `stated`: a document says it; `inferred`: we concluded it from what a document says; `crossed`: two facts that we put
 * together, a theme and a region for instance, though no passage says both of them.
 */
export const BASES = ['stated', 'inferred', 'crossed'] as const;
export type Basis = (typeof BASES)[number];

/** Anything that a record says with where it is printed. Without a basis it is stated. */
export interface Fact extends DatedFact {
  readonly basis?: 'stated' | 'inferred';
  /** The last day of help, where a source gives it. */
  readonly until?: string | undefined;
}

export interface Standing {
  /** The year in which it was last known: of the newest document that it cites itself, or of a later confirmation. 0: unknown. */
  readonly year: number;
  readonly basis: Basis;
  /** New enough to be counted and offered as present, and not over. */
  readonly isCurrent: boolean;
  /** The last day of help that is over, as precise as its source. */
  readonly ended?: string | undefined;
}

type Sources = ReadonlyMap<string, SourceRecord>;
type Verified = OrganisationRecord['verified'];

/** A number for the whole country is offered on help only where a source of this year or later gives it (decision 0034). */
export const OLDEST_NATIONAL_NUMBER = 2019;

/** Whether what was last known in this year may be shown as present. */
export function isCurrentYear(year: number): boolean {
  return year >= OLDEST_CURRENT_YEAR;
}

/** The year of the newest source among the citations; 0 where none gives a date. */
export function newestYear(citations: readonly string[], sources: Sources): number {
  return citations.reduce((newest, key) => {
    const source = sources.get(parseCitation(key).source);
    return Math.max(newest, (source && sourceYear(source)) ?? 0);
  }, 0);
}

/**
 * The standing of one fact, from what it cites itself: never from a remark, nor from the rest of its organisation.
 *
 * @param verified the last confirmation of the whole entry, which confirms each of its facts.
 * @param day the stated day of the build: help that was to end before it is not current, however new its source.
 */
export function standingOf(fact: Fact, verified: Verified, sources: Sources, day: string): Standing {
  const year = yearOf(factDate(fact, verified, sources)) ?? 0;
  const isOver = hasEnded(fact, day);
  return {
    ...{ year, basis: fact.basis ?? 'stated', isCurrent: isCurrentYear(year) && !isOver },
    ...(isOver && { ended: fact.until }),
  };
}

/** The later of a document and of a confirmation of the whole entry. */
export function lastKnownYear(documentYear: number, confirmation: { readonly date: string } | undefined): number {
  return Math.max(documentYear, Number(confirmation?.date.slice(0, 4) ?? 0));
}

/**
 * Whether a place counts in lists, map and matrices: for an organisation of a mapping only where a document names it, so that
 * the mapping's numbers stay its own (decision 0034); for one that only public pages know, always.
 */
export function isCounted(tier: OrganisationRecord['tier'], { cite }: Fact, sources: Sources): boolean {
  if (tier === 'releve') return true;
  return cite.some((key) => {
    const source = sources.get(parseCitation(key).source);
    return source !== undefined && isDocument(source);
  });
}

/** Two facts put together by us: known since the older of them is, and current only where both are. */
export function crossed(a: Standing, b: Standing): Standing {
  const ended = a.ended ?? b.ended;
  const isCurrent = a.isCurrent && b.isCurrent;
  return { year: Math.min(a.year, b.year), basis: 'crossed', isCurrent, ...(ended !== undefined && { ended }) };
}

/**
 * What is known of two things at once, a theme in a region for instance: what one passage says of both is known as far as
 * that passage goes; else we cross them. The best of all pairs; nothing where a side is empty.
 */
export function joinedStanding(
  some: readonly Fact[],
  others: readonly Fact[],
  standingOf: (fact: Fact) => Standing,
): Standing | undefined {
  const pairs = some.flatMap((a) =>
    others.flatMap((b) => {
      const cite = a.cite.filter((key) => b.cite.includes(key));
      const basis = a.basis === 'inferred' || b.basis === 'inferred' ? 'inferred' : 'stated';
      const apart = crossed(standingOf(a), standingOf(b));
      const until = apart.ended;
      return cite.length > 0 ? [standingOf({ cite, basis, until }), apart] : [apart];
    }),
  );
  return bestOf(pairs);
}

/** The standing that counts where several facts say the same: a current one, then a stated one, then the newest. */
export function bestOf(standings: readonly Standing[]): Standing | undefined {
  return standings.reduce<Standing | undefined>(
    (best, next) => (best && !isBetter(next, best) ? best : next),
    undefined,
  );
}

function isBetter(a: Standing, b: Standing): boolean {
  if (a.isCurrent !== b.isCurrent) return a.isCurrent;
  if (a.basis !== b.basis) return BASES.indexOf(a.basis) < BASES.indexOf(b.basis);
  return a.year > b.year;
}

/** The year in which something of an organisation was last said or confirmed. A remark on a document is nothing said of it. */
export function organisationYear(record: OrganisationRecord, sources: Sources): number {
  const { remarks: _, ...facts } = record;
  return lastKnownYear(newestYear(citationsOf(facts), sources), newestConfirmation(confirmationsOf(facts)));
}

/** Whether anything of an organisation is published: not of one that was withdrawn at its request. */
export function isPublished({ withdrawn }: Pick<OrganisationRecord, 'withdrawn'>): boolean {
  return withdrawn === undefined;
}

/** What these rules ask of an organisation. */
export interface Trusted<Phone = unknown> extends Pick<OrganisationRecord, 'contacts' | 'notToCall' | 'tier'> {
  /** The numbers that can work. */
  readonly phones: readonly Phone[];
  /** Known only from documents that are too old to say that it still exists. */
  readonly isDated: boolean;
}

/** Whether it may be offered to people at all: not where it was to end, or is a mechanism without a counter. */
export function mayBeOffered({ notToCall }: Pick<Trusted, 'notToCall'>): boolean {
  return notToCall === undefined;
}

/** Whether it may be suggested as a partner: it may be offered, and a document of today says that it exists. */
export function mayBeSuggested(organisation: Pick<Trusted, 'isDated' | 'notToCall'>): boolean {
  return !organisation.isDated && mayBeOffered(organisation);
}

/** Whether an organisation may be called: it may be offered, and has a number that can work. */
export function canBeCalled(organisation: Pick<Trusted, 'notToCall' | 'phones'>): boolean {
  return mayBeOffered(organisation) && organisation.phones.length > 0;
}

/** The number beside a name in a list: none of who may not be called, or may no longer exist. */
export function phoneInList<Phone>(organisation: Trusted<Phone>): Phone | undefined {
  return canBeCalled(organisation) && !organisation.isDated ? organisation.phones[0] : undefined;
}

/** Worth saving among a telephone's contacts: may be offered, and has a number or an e-mail address that can work. */
export function isReachable(organisation: Pick<Trusted, 'contacts' | 'notToCall' | 'phones'>): boolean {
  const emails = organisation.contacts?.emails ?? [];
  return (
    mayBeOffered(organisation) &&
    (organisation.phones.length > 0 || emails.some((email) => email.address && isUsable(email)))
  );
}

/** Keeps the order within each group: interviewed, then only named, then known from old documents only. */
export function byTrust<Item extends Pick<Trusted, 'isDated' | 'tier'>>(organisations: readonly Item[]): Item[] {
  const rank = ({ isDated, tier }: Item) => (isDated ? 2 : tier === 'interviewed' ? 0 : 1);
  return [...organisations].sort((a, b) => rank(a) - rank(b));
}
