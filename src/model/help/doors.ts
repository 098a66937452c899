/** Each organisation as a door to knock at: where its office is, where it acts, what it gives, and since when that is known. */
import { hasEnded, type KnownDate, newestOf } from '#model/ageing.ts';
import { isUsable } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import { isOfPoints } from '#model/ended-help.ts';
import { countryOf, type Gazetteer, lineage } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { mayBeOffered, OLDEST_NATIONAL_NUMBER } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import { type Presence, presenceOf } from './presence.ts';

/** The help of those who receive people: their door is open, whatever is needed. */
export const RECEPTION_SERVICE = 'accueil';
/** The help of those who know who else can help. */
export const ORIENTATION_SERVICE = 'information';

/** One help that an organisation gives. */
export interface Gift {
  readonly service: Organisation['services'][number];
  /** Of the newest source that says so, of this place where one does. */
  readonly date: KnownDate;
  readonly basis: 'stated' | 'inferred';
  /** Where every source of it speaks of other places than the one asked for: those. There it is given, here nobody says so. */
  readonly elsewhere: readonly string[];
}

/** A number that is called from anywhere in a country, with the year of the newest source that gives it. */
export interface NationalNumber {
  readonly organisation: Organisation;
  readonly phone: NonNullable<Organisation['contacts']>['phones'][number];
  readonly year: number;
  readonly services: Door['services'];
}

interface Office {
  readonly place: Place;
  readonly country: Place | undefined;
  readonly point: Place['coordinates'];
}

export interface Door {
  readonly organisation: Organisation;
  /** Its addresses, the first one first; none where no document gives any. */
  readonly offices: readonly Office[];
  /** Everything that contains an office: towns, regions, countries. */
  readonly officeIn: ReadonlySet<string>;
  readonly presence: Presence;
  /** Ids of the countries in which it may be called: where it has an office or acts; every mapped one where nobody says where it is. */
  readonly countries: ReadonlySet<string>;
  /** The help of this kind as it is given in a place: a point of help there says more than what is said of all. */
  readonly giftIn: (service: string, place: string) => Gift | undefined;
  /** The help that it gives, without what was to end before the day of the build. */
  readonly services: ReadonlySet<string>;
  /** Its points of help that have not ended either. */
  readonly points: Organisation['servicePoints'];
}

/** Doors by what they are asked for, so that a question looks at those that can answer it alone. */
export interface Doors {
  readonly all: readonly Door[];
  readonly givers: ReadonlyMap<string, readonly Door[]>;
  /** Those who give a help and may be called in a country. */
  readonly giversIn: (service: string, country: Place) => readonly Door[];
  /** Those who receive people, by every place in which they have an office or act. */
  readonly receivers: ReadonlyMap<string, readonly Door[]>;
  /** Those who receive people in the whole of a country, by its id. */
  readonly receiversEverywhere: ReadonlyMap<string, readonly Door[]>;
  /** By every place in which they have an office. */
  readonly byOffice: ReadonlyMap<string, readonly Door[]>;
  /** Ids of the countries in which help is asked for. */
  readonly countries: ReadonlySet<string>;
  /** New enough to be offered, whoever they belong to. */
  readonly national: readonly NationalNumber[];
}

/**
 * Costs what the directory holds. Those that are described only, and never offered, are no doors.
 *
 * @param countries those in which help is asked for.
 */
export function buildDoors(directory: Directory, countries: readonly Place[]): Doors {
  const all = directory.organisations.filter(mayBeOffered).map((it) => toDoor(it, directory));
  const receivers = all.filter(({ services }) => services.has(RECEPTION_SERVICE));
  const byServiceAndCountry = groupByKeys(all, ({ countries: own, services }) =>
    [...services].flatMap((service) => [...own].map((country) => `${service} ${country}`)),
  );
  return {
    all,
    givers: groupByKeys(all, ({ services }) => [...services]),
    giversIn: (service, country) => byServiceAndCountry.get(`${service} ${country.id}`) ?? [],
    receiversEverywhere: groupByKeys(receivers, ({ presence }) => [...presence.wholeCountries]),
    receivers: groupByKeys(receivers, ({ officeIn, presence: { dates, wholeCountries } }) => [
      ...new Set([...officeIn, ...dates.keys(), ...wholeCountries]),
    ]),
    byOffice: groupByKeys(all, ({ officeIn }) => [...officeIn]),
    countries: new Set(countries.map(({ id }) => id)),
    national: all.flatMap(nationalNumbers),
  };
}

function nationalNumbers({ organisation, services }: Door): NationalNumber[] {
  // All that it helped with is over.
  if (services.size === 0 && organisation.services.length > 0) return [];
  return (organisation.contacts?.phones ?? [])
    .filter((phone) => phone.national && phone.number && isUsable(phone))
    .map((phone) => ({ organisation, phone, services, year: organisation.standingOf(phone).year }))
    .filter(({ year }) => year >= OLDEST_NATIONAL_NUMBER);
}

function toDoor(organisation: Organisation, directory: Directory): Door {
  const { ageing, gazetteer } = directory;
  const offices = organisation.addresses
    .flatMap(({ place }) => gazetteer.byId.get(place) ?? [])
    .map((place) => ({ place, country: countryOf(gazetteer, place.id), point: pointOf(gazetteer, place.id) }));
  const officeIn = new Set(offices.flatMap(({ place }) => lineage(gazetteer, place.id).map(({ id }) => id)));
  const points = organisation.servicePoints.filter((point) => !hasEnded(point, ageing.day));
  const presence = presenceOf(organisation, points, directory);
  const services = new Map(organisation.services.filter((it) => !hasEnded(it, ageing.day)).map((it) => [it.id, it]));
  return {
    organisation,
    offices,
    officeIn,
    presence,
    countries: countriesOf(organisation, officeIn, presence, directory),
    giftIn: (id, place) => {
      const service = services.get(id);
      return service && giftIn({ organisation, points, presence }, service, place);
    },
    services: new Set(services.keys()),
    points,
  };
}

function countriesOf(
  { areas, servicePoints }: Organisation,
  officeIn: ReadonlySet<string>,
  { dates, wholeCountries }: Presence,
  { gazetteer }: Directory,
): ReadonlySet<string> {
  // Someone of whom no document of a mapping says where they are may be anywhere in it; someone elsewhere is no help here.
  const isUnplaced = officeIn.size + areas.length + servicePoints.length === 0;
  const mapped = isUnplaced ? gazetteer.programmeCountries.map(({ id }) => id) : [];
  const isCountry = (id: string) => gazetteer.byId.get(id)?.level === 'country';
  return new Set([...[...officeIn, ...dates.keys(), ...wholeCountries].filter(isCountry), ...mapped]);
}

type Service = Organisation['services'][number];

function giftIn(
  { organisation, points, presence: { around } }: Pick<Door, 'organisation' | 'points' | 'presence'>,
  service: Service,
  place: string,
): Gift {
  const serving = points.filter(({ services }) => services.includes(service.id));
  const here = serving.filter((point) => around.get(point.place)?.includes(place));
  return {
    service,
    date: newestOf([service, ...here].map((fact) => organisation.ageOf(fact).date)),
    // A source that says it of one place says that the organisation does it.
    basis: serving.length > 0 ? 'stated' : service.basis,
    elsewhere:
      here.length === 0 && isOfPoints(service, organisation.servicePoints)
        ? [...new Set(serving.map((point) => point.place))]
        : [],
  };
}

/** A point that stands for a place: its own, or that of the nearest place that contains it; none for a whole country. */
export function pointOf(gazetteer: Gazetteer, placeId: string): Place['coordinates'] {
  return lineage(gazetteer, placeId).find(({ level, coordinates }) => level !== 'country' && coordinates)?.coordinates;
}
