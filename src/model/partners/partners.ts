/**
 * Possible partners of each organisation, with the reasons why, from what is known today on both sides, and whom it is linked with
 * already. Candidates are taken from short pieces of lists by theme, public, region, network and typology, never by comparing all
 * with all: the cost grows with the number of organisations (`npm run bench:model`).
 */

import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Relation } from '#model/relations.ts';
import { byTrust, mayBeSuggested } from '#model/standing.ts';
import { isSociety } from '#schema/choices.ts';
import { likenessOf, type Reasons, reasonsFor, type Seeker, type Side, toSeeker } from './fit.ts';
import { type Numbering, numbering, sidesOf } from './sides.ts';

export interface Partner {
  readonly organisation: Organisation;
  readonly reasons: Reasons;
}

export interface Partners {
  /** Those with whom a document links it: its networks, its members, whom it names or who name it. */
  readonly linked: readonly Organisation[];
  /** Those with whom nothing links it yet, the likeliest first. */
  readonly suggested: readonly Partner[];
}

/** Shown on a page. */
export const MOST_PARTNERS = 4;
/** How many of each list are looked at: more where the organisation acts; elsewhere no more than could be shown. */
const HERE = 12;
const ELSEWHERE = MOST_PARTNERS;

/**
 * By organisation id. Only civil-society organisations and networks have partners, and are some. Who is known from old documents
 * alone may exist no longer: it is suggested to nobody, and nobody to it.
 *
 * @param relations documented links by organisation id, in both directions.
 */
export function buildPartners(
  directory: Directory,
  relations: ReadonlyMap<string, readonly Relation[]>,
): ReadonlyMap<string, Partners> {
  const societies = directory.organisations.filter(isSociety);
  const sides = sidesOf(societies, directory);
  const sideOf = (organisation: Organisation) => sides.get(organisation) as Side;
  const numbers = numbering();
  const candidates = byTrust(societies.filter(mayBeSuggested)).map((organisation, rank): Candidate => {
    const side = sideOf(organisation);
    return { organisation, side, numbers: numbers.ofSide(side), rank, times: 0 };
  });
  const find = finder(candidates, numbers, directory);
  return new Map(
    societies.map((organisation) => {
      const linked = linkedWith(organisation, directory, relations.get(organisation.id) ?? []);
      if (organisation.isDated) return [organisation.id, { linked, suggested: [] }];
      const known = new Set([organisation, ...linked]);
      return [organisation.id, { linked, suggested: find(organisation, sideOf(organisation), known) }];
    }),
  );
}

/** Who may be suggested. */
interface Candidate {
  readonly organisation: Organisation;
  readonly side: Side;
  readonly numbers: Side<number>;
  /** Its place in the order of trust, from 0. */
  readonly rank: number;
  /** How often it was suggested so far: among those that fit as well, who was suggested least comes first. */
  times: number;
}

function linkedWith(
  { networks }: Organisation,
  { byId }: Directory,
  relations: readonly Relation[],
): readonly Organisation[] {
  const ids = [...(networks?.memberOf ?? []).map((link) => link.organisation), ...(networks?.members ?? [])];
  const named = ids.flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...named, ...relations.map(({ organisation }) => organisation)])];
}

/** What is asked for one organisation after the other. */
function finder(candidates: readonly Candidate[], numbers: Numbering, { gazetteer }: Directory) {
  const countryOf = new Map(gazetteer.regions.map(({ id, parent }) => [id, parent ?? ANYWHERE]));
  const lists = groupByKeys(candidates, ({ side }) => keysOf(side, countryOf));
  const starts = new Map(candidates.map(({ organisation, rank }) => [organisation, rank]));
  return (organisation: Organisation, side: Side, known: ReadonlySet<Organisation>): Partner[] => {
    const start = starts.get(organisation) ?? organisation.id.length;
    const found = new Set<Candidate>();
    for (const [key, most] of wantedKeys(side, countryOf)) addSome(found, lists.get(key), most, start);
    const { regions } = organisation.territory;
    const partners = best(found, known, toSeeker(numbers.ofSide(side), numbers.of([...regions.keys()])));
    for (const partner of partners) partner.times += 1;
    const seeker = toSeeker(side, regions.keys());
    return partners.map((it) => ({ organisation: it.organisation, reasons: reasonsFor(seeker, it.side) }));
  };
}

/** The key of organisations of which no region is known. */
const ANYWHERE = '';
/** The key of those that act in a whole country: of the first region that this gives them. */
const everywhereKey = (region: string) => `everywhere ${region}`;
/** The key of those that work on a theme in a region, or in a country. */
const themeKey = (theme: string, place: string) => `theme ${theme} ${place}`;

/** The country of each region. */
type CountryOf = ReadonlyMap<string, string>;

function keysOf({ everywhere, networks, publics, regions, themes, typologies }: Side, countryOf: CountryOf): string[] {
  const countries = new Set(regions.flatMap((region) => countryOf.get(region) ?? []));
  const places = regions.length > 0 ? regions : [ANYWHERE];
  const placed = (name: string, ids: readonly string[]) =>
    ids.flatMap((id) => places.map((at) => `${name} ${id} ${at}`));
  return [
    ...placed('theme', themes),
    ...themes.flatMap((id) => [...countries].map((country) => themeKey(id, country))),
    ...placed('public', publics),
    ...placed('typology', typologies),
    ...regions.map((region) => `region ${region}`),
    ...everywhere.map(everywhereKey),
    ...networks.map((network) => `network ${network}`),
  ];
}

/** The lists in which partners of an organisation may be, and how many of each are looked at. */
function wantedKeys(side: Side, countryOf: CountryOf): (readonly [key: string, most: number])[] {
  const own = new Set([...side.regions, ANYWHERE]);
  const here = [...own];
  const alike = (name: string, ids: readonly string[]) =>
    ids.flatMap((id) => here.map((region) => [`${name} ${id} ${region}`, HERE] as const));
  return [
    ...side.themes.flatMap((id) =>
      [...own, ...elsewhere(side, countryOf)].map(
        (place) => [themeKey(id, place), own.has(place) ? HERE : ELSEWHERE] as const,
      ),
    ),
    ...alike('public', side.publics),
    ...alike('typology', side.typologies),
    ...side.regions.flatMap((region) => [[`region ${region}`, HERE] as const, [everywhereKey(region), HERE] as const]),
    ...side.everywhere.slice(0, 1).map((region) => [everywhereKey(region), HERE] as const),
    ...side.networks.map((network) => [`network ${network}`, HERE] as const),
  ];
}

/** Each other region of the countries where it acts, and each other country as one: a partner nearer by comes before one far away. */
function elsewhere({ everywhere, regions }: Side, countryOf: CountryOf): readonly string[] {
  const countries = new Set([...regions, ...everywhere].map((region) => countryOf.get(region)));
  const places = [...countryOf].map(([region, country]) => (countries.has(country) ? region : country));
  return [...new Set(places)].filter((place) => !regions.includes(place));
}

/** Some of a list, from a place of its own on: in a long list each organisation looks at others. */
function addSome(found: Set<Candidate>, list: readonly Candidate[] = [], most: number, start: number): void {
  const count = Math.min(most, list.length);
  for (let step = 0; step < count; step += 1) {
    const next = list[(start + step) % list.length];
    if (next) found.add(next);
  }
}

/** What each time that it was suggested to others before takes from its weight: they too look for somebody. */
const TIMES = 0.75;

interface Rated {
  readonly candidate: Candidate;
  readonly weight: number;
}

/**
 * The heaviest few, those that share more than a place first; others only where none does. Who was suggested so often that
 * nothing of its weight is left gives way to any other.
 */
function best(found: Iterable<Candidate>, known: ReadonlySet<Organisation>, seeker: Seeker<number>): Candidate[] {
  const [strong, weak]: [Rated[], Rated[]] = [[], []];
  for (const candidate of found) {
    if (known.has(candidate.organisation)) continue;
    const fit = likenessOf(seeker, candidate.numbers);
    const weight = fit.weight - candidate.times * TIMES;
    if (fit.weight > 0) keep(fit.isStrong && weight > 0 ? strong : weak, { candidate, weight });
  }
  return (strong.length > 0 ? strong : weak).map(({ candidate }) => candidate);
}

/** Puts it in its place among the heaviest few; of two that weigh the same, who comes first in the directory. */
function keep(top: Rated[], next: Rated): void {
  const place = top.findIndex(
    ({ candidate, weight }) => next.weight > weight || (next.weight === weight && next.candidate.rank < candidate.rank),
  );
  if (place >= 0) top.splice(place, 0, next);
  else if (top.length < MOST_PARTNERS) top.push(next);
  if (top.length > MOST_PARTNERS) top.pop();
}
