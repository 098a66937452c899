/** One organisation as the pages see it: its record, and what follows from it. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { SourceRecord } from '#schema/source.ts';
import { citationsOf, newestYear, OLDEST_CURRENT_YEAR } from './citations.ts';
import { callablePhones, type Phone } from './contact.ts';
import { countryOf, type Gazetteer, regionOf } from './gazetteer.ts';

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
  /** The year of the newest document that speaks of it. */
  readonly year: number;
  /** Known only from documents that are too old to say that it still exists. */
  readonly isDated: boolean;
}

/** Derives an organisation from its record. Pure; costs what the record holds. */
export function toOrganisation(
  id: string,
  record: OrganisationRecord,
  gazetteer: Gazetteer,
  sources: ReadonlyMap<string, SourceRecord>,
): Organisation {
  const citations = citationsOf(record);
  const year = newestYear(citations, sources);
  return {
    ...record,
    ...territory(record, gazetteer),
    id,
    shortName: record.acronym ?? record.name,
    phones: callablePhones(record.contacts),
    citations,
    year,
    isDated: year < OLDEST_CURRENT_YEAR,
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
