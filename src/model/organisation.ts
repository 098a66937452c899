/** One organisation as the pages see it: its record, and what follows from it. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { SourceRecord } from '#schema/source.ts';
import { citationsOf } from './citations.ts';
import { callablePhones, type Phone } from './contact.ts';
import { countryOf, type Gazetteer, regionOf } from './gazetteer.ts';
import { type Fact, isCurrentYear, lastKnownYear, organisationYear, type Standing, standingOf } from './standing.ts';

export interface Organisation extends OrganisationRecord {
  readonly id: string;
  /** The acronym, or the name where there is none: how others refer to it. */
  readonly shortName: string;
  /** Regions of the programme that a document names, or names a place in. */
  readonly regions: readonly string[];
  /** Programme countries in the whole of which it acts. */
  readonly wholeCountries: readonly string[];
  /** Countries in which it acts, and those where it has an address. */
  readonly countries: readonly string[];
  readonly phones: readonly Phone[];
  readonly citations: readonly string[];
  /** The year of the newest document that says something of it. */
  readonly year: number;
  /** Known only from documents that are too old to say that it still exists, and not confirmed since. */
  readonly isDated: boolean;
  /** How far one of its facts may be trusted. */
  readonly standingOf: (fact: Fact) => Standing;
}

/** Derives an organisation from its record. Pure; costs what the record holds. */
export function toOrganisation(
  id: string,
  record: OrganisationRecord,
  gazetteer: Gazetteer,
  sources: ReadonlyMap<string, SourceRecord>,
): Organisation {
  const year = organisationYear(record, sources);
  return {
    ...record,
    ...territory(record, gazetteer),
    id,
    shortName: record.acronym ?? record.name,
    phones: callablePhones(record.contacts),
    citations: citationsOf(record),
    year,
    isDated: !isCurrentYear(lastKnownYear(year, record.verified)),
    standingOf: (fact) => standingOf(fact, record.verified, sources),
  };
}

function territory(record: OrganisationRecord, gazetteer: Gazetteer) {
  const programme = new Set(gazetteer.programmeCountries.map((country) => country.id));
  const published = new Set(gazetteer.regions.map((region) => region.id));
  const places = [...record.areas, ...record.servicePoints].map((item) => item.place);
  const regions = places.map((place) => regionOf(gazetteer, place)?.id ?? '').filter((id) => published.has(id));
  const addresses = record.addresses.map((address) => address.place);
  const countries = [...places, ...addresses].map((place) => countryOf(gazetteer, place)?.id ?? '').filter(Boolean);
  return {
    regions: [...new Set(regions)],
    wholeCountries: [...new Set(places.filter((place) => programme.has(place)))],
    countries: [...new Set(countries)],
  };
}
