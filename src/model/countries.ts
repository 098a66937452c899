/**
 * The directory by country: what is counted of a mapping is never mixed with what public pages say of other countries
 * (decision 0049).
 */
import type { Place } from '#schema/place.ts';
import type { Directory } from './directory.ts';
import { type Edition, isInEdition } from './edition.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMappedCountry } from './home-country.ts';
import type { Organisation } from './organisation.ts';
import { mayBeOffered } from './standing.ts';

export interface Shares {
  /** The organisations of the mapped countries: what lists, matrices, maps and figures count. */
  readonly mapped: Directory;
  /** Those of other countries alone, known from public pages. */
  readonly elsewhere: Directory;
}

/** The directory in two that share everything but their organisations; those of mapped countries come first in it. */
export function shareByCountry(directory: Directory): Shares {
  const { organisations } = directory;
  return {
    mapped: { ...directory, organisations: organisations.filter((it) => !it.isElsewhere) },
    elsewhere: { ...directory, organisations: organisations.filter((it) => it.isElsewhere) },
  };
}

/**
 * The countries in which help is asked for: the mapped ones in their order, then, in the order of the gazetteer, those where
 * somebody who belongs there is offered to people and gives some help. Where that would harm, entries give none.
 */
export function helpCountries({ edition, gazetteer, organisations }: Directory): readonly Place[] {
  const helped = new Set(
    organisations.filter((it) => it.isElsewhere && it.services.length > 0 && mayBeOffered(it)).map(({ home }) => home),
  );
  const listed = [...gazetteer.byId.values()].filter(
    (place) => !isMappedCountry(place) && helped.has(place) && isInEdition(place, edition),
  );
  return [...gazetteer.programmeCountries, ...listed];
}

/**
 * What is known of a country: `mapped`: a mapping covers it; `listed`: public pages tell of organisations that belong there;
 * `named`: only organisations of the mapped countries act there or have an address; `outside`: this edition leaves the country
 * out, whatever is known of it.
 */
export const COUNTRY_STATES = ['mapped', 'listed', 'named', 'outside'] as const;
export type CountryState = (typeof COUNTRY_STATES)[number];

/** @param listed how many organisations of other countries alone act in it or have an address there. */
export function countryState(country: Place, listed: number, edition?: Edition): CountryState {
  if (!isInEdition(country, edition)) return 'outside';
  if (isMappedCountry(country)) return 'mapped';
  return listed > 0 ? 'listed' : 'named';
}

/** Organisations by home country, the country with most first; those without one last, for they lead nowhere. */
export function byHomeCountry(
  organisations: readonly Organisation[],
): readonly (readonly [country: Place | undefined, organisations: readonly Organisation[]])[] {
  const groups = Map.groupBy(organisations, ({ home }) => home);
  return [...groups].sort(([a, some], [b, others]) => {
    if (!a || !b) return a ? -1 : 1;
    return others.length - some.length;
  });
}

/** The regions of a country, in the order of the gazetteer. */
export function regionsOf(gazetteer: Gazetteer, country: Place): readonly Place[] {
  return [...gazetteer.byId.values()].filter(({ level, parent }) => level === 'region' && parent === country.id);
}
