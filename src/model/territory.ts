/** Where an organisation acts, and how far each place may be trusted: what a document of 2014 names is not said of today. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import { countryOf, type Gazetteer, regionOf } from './gazetteer.ts';
import { groupByKeys } from './grouping.ts';
import { bestOf, type Fact, type Standing } from './standing.ts';

/** By id of place, in the order in which the record names them. */
export type Standings = ReadonlyMap<string, Standing>;

type PlacedFact = Fact & { readonly place: string };

export interface Territory {
  /** Regions of the programme that a document names, or names a place in. */
  readonly regions: Standings;
  /** Programme countries in the whole of which it acts. */
  readonly wholeCountries: Standings;
  /** Countries in which it acts, and those where it has an address. */
  readonly countries: Standings;
  /** What the record says of each region and whole country: its areas and service points there. */
  readonly facts: ReadonlyMap<string, readonly PlacedFact[]>;
}

/**
 * The territory of one record. Costs what its areas, service points and addresses hold.
 *
 * @param isCounted whether a place of action counts in lists, map and matrices.
 */
export function territoryOf(
  { areas, servicePoints, addresses }: OrganisationRecord,
  gazetteer: Gazetteer,
  standingOf: (fact: Fact) => Standing,
  isCounted: (fact: Fact) => boolean,
): Territory {
  const acts: readonly PlacedFact[] = [...areas, ...servicePoints].filter(isCounted);
  const isOfProgramme = (place: string) => countryOf(gazetteer, place)?.programme !== undefined;
  const regions = groupByKeys(acts, ({ place }) => (isOfProgramme(place) ? idOf(regionOf(gazetteer, place)) : []));
  const wholeCountries = groupByKeys(acts, ({ place }) =>
    gazetteer.byId.get(place)?.programme === undefined ? [] : [place],
  );
  const countries = groupByKeys([...acts, ...addresses], ({ place }) => idOf(countryOf(gazetteer, place)));
  return {
    regions: standingsOf(regions, standingOf),
    wholeCountries: standingsOf(wholeCountries, standingOf),
    countries: standingsOf(countries, standingOf),
    facts: new Map([...regions, ...wholeCountries]),
  };
}

function idOf(place: Place | undefined): string[] {
  return place ? [place.id] : [];
}

/** The best standing of each group of facts that say the same. */
export function standingsOf<Item>(
  groups: Iterable<readonly [id: string, items: readonly Item[]]>,
  standingOf: (item: Item) => Standing,
): Standings {
  return new Map(
    [...groups].flatMap(([id, items]) => {
      const best = bestOf(items.map(standingOf));
      return best ? [[id, best] as const] : [];
    }),
  );
}

/** The ids that are known from a current document. */
export function currentIds(standings: Standings): string[] {
  return [...standings].filter(([, { isCurrent }]) => isCurrent).map(([id]) => id);
}

/** The ids known from old documents only, each with its year. Help that is over is none of them: it has an end. */
export function oldIds(standings: Standings): (readonly [id: string, year: number])[] {
  return [...standings]
    .filter(([, { ended, isCurrent }]) => !isCurrent && ended === undefined)
    .map(([id, { year }]) => [id, year]);
}
