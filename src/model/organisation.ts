/** One organisation as the pages see it: its record, and what follows from it. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { SourceRecord } from '#schema/source.ts';
import { type Age, type Ageing, ageOf, type DatedFact, factDate } from './ageing.ts';
import { citationsOf } from './citations.ts';
import { callablePhones, type Phone } from './contact.ts';
import { withEnds } from './ended-help.ts';
import type { Gazetteer } from './gazetteer.ts';
import { homeCountry, isElsewhere } from './home-country.ts';
import { remembered } from './remembered.ts';
import {
  type Fact,
  isCounted,
  isCurrentYear,
  lastKnownYear,
  organisationYear,
  type Standing,
  standingOf,
} from './standing.ts';
import { currentIds, type Territory, territoryOf } from './territory.ts';

export interface Organisation extends OrganisationRecord {
  readonly id: string;
  /** The acronym, or the name where there is none: how others refer to it. */
  readonly shortName: string;
  /** Everywhere it acts, also where only an old document says so. */
  readonly territory: Territory;
  /** Regions of the programme that a current document names, or names a place in. */
  readonly regions: readonly string[];
  /** Programme countries in the whole of which it acts, by a current document. */
  readonly wholeCountries: readonly string[];
  /** The country that it belongs to; none where it works in several and has no address, or nothing is known. */
  readonly home: Place | undefined;
  /** It belongs to countries alone that were not mapped: it is counted apart. */
  readonly isElsewhere: boolean;
  /** Countries in which it acts, and those where it has an address, by a current document. */
  readonly countries: readonly string[];
  readonly phones: readonly Phone[];
  readonly citations: readonly string[];
  /** The year of the newest document that says something of it. */
  readonly year: number;
  /** Known only from documents that are too old to say that it still exists, and not confirmed since. */
  readonly isDated: boolean;
  /** How far one of its facts may be trusted. */
  readonly standingOf: (fact: Fact) => Standing;
  /** How old one of its facts is on the day of the build. */
  readonly ageOf: (fact: DatedFact) => Age;
}

/** Derives an organisation from its record. Pure; costs what the record holds. */
export function toOrganisation(
  id: string,
  record: OrganisationRecord,
  gazetteer: Gazetteer,
  sources: ReadonlyMap<string, SourceRecord>,
  ageing: Ageing,
): Organisation {
  const year = organisationYear(record, sources);
  const ownStanding = remembered((fact: Fact) => standingOf(fact, record.verified, sources, ageing.day));
  const territory = territoryOf(record, gazetteer, ownStanding, (fact) => isCounted(record.tier, fact, sources));
  return {
    ...record,
    services: withEnds(record),
    id,
    territory,
    regions: currentIds(territory.regions),
    wholeCountries: currentIds(territory.wholeCountries),
    countries: currentIds(territory.countries),
    home: homeCountry(record, gazetteer),
    isElsewhere: isElsewhere(record, gazetteer),
    shortName: record.acronym ?? record.name,
    phones: callablePhones(record.contacts),
    citations: citationsOf(record),
    year,
    isDated: !isCurrentYear(lastKnownYear(year, record.verified)),
    standingOf: ownStanding,
    ageOf: remembered((fact) => ageOf(factDate(fact, record.verified, sources), ageing)),
  };
}
