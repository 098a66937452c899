/** Each organisation as a door to knock at: where its office is, where it acts, what it gives, and since when that is known. */

import { isUsable } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import { type Gazetteer, lineage } from '#model/gazetteer.ts';
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
  /** Year of the newest source that says so, of this place where one does. */
  readonly year: number;
  readonly basis: 'stated' | 'inferred';
  /** Every source of it speaks of other places than the one asked for: there it is given, here nobody says so. */
  readonly isElsewhere: boolean;
}

/** A number that is called from anywhere in a country, with the year of the newest source that gives it. */
export interface NationalNumber {
  readonly organisation: Organisation;
  readonly phone: NonNullable<Organisation['contacts']>['phones'][number];
  readonly year: number;
}

export interface Door {
  readonly organisation: Organisation;
  /** Places of its addresses, the first one first; none where no document gives any. */
  readonly offices: readonly Place[];
  /** Everything that contains an office: towns, regions, countries. */
  readonly officeIn: ReadonlySet<string>;
  readonly presence: Presence;
  /** The help of this kind as it is given in a place: a point of help there says more than what is said of all. */
  readonly giftIn: (service: string, place: string) => Gift | undefined;
  readonly services: ReadonlySet<string>;
}

/** Doors by what they are asked for, so that a question looks at those that can answer it alone. */
export interface Doors {
  readonly all: readonly Door[];
  readonly givers: ReadonlyMap<string, readonly Door[]>;
  /** Those who receive people, by every place in which they have an office or act. */
  readonly receivers: ReadonlyMap<string, readonly Door[]>;
  /** By every place in which they have an office. */
  readonly byOffice: ReadonlyMap<string, readonly Door[]>;
  /** New enough to be offered, whoever they belong to. */
  readonly national: readonly NationalNumber[];
}

/** Costs what the directory holds. Those that are described only, and never offered, are no doors. */
export function buildDoors(directory: Directory): Doors {
  const all = directory.organisations.filter(mayBeOffered).map((it) => toDoor(it, directory));
  const receivers = all.filter(({ services }) => services.has(RECEPTION_SERVICE));
  return {
    all,
    givers: groupByKeys(all, ({ services }) => [...services]),
    receivers: groupByKeys(receivers, ({ officeIn, presence: { wholeCountries, years } }) => [
      ...new Set([...officeIn, ...years.keys(), ...wholeCountries.keys()]),
    ]),
    byOffice: groupByKeys(all, ({ officeIn }) => [...officeIn]),
    national: all.flatMap(({ organisation }) => nationalNumbers(organisation)),
  };
}

function nationalNumbers(organisation: Organisation): NationalNumber[] {
  return (organisation.contacts?.phones ?? [])
    .filter((phone) => phone.national && phone.number && isUsable(phone))
    .map((phone) => ({ organisation, phone, year: organisation.standingOf(phone).year }))
    .filter(({ year }) => year >= OLDEST_NATIONAL_NUMBER);
}

function toDoor(organisation: Organisation, directory: Directory): Door {
  const { gazetteer } = directory;
  const offices = organisation.addresses.flatMap(({ place }) => gazetteer.byId.get(place) ?? []);
  const presence = presenceOf(organisation, directory);
  return {
    organisation,
    offices,
    officeIn: new Set(offices.flatMap(({ id }) => lineage(gazetteer, id).map((place) => place.id))),
    presence,
    giftIn: (service, place) => giftIn(organisation, presence, service, place),
    services: new Set(organisation.services.map(({ id }) => id)),
  };
}

function giftIn(organisation: Organisation, { around }: Presence, id: string, place: string): Gift | undefined {
  const service = organisation.services.find((item) => item.id === id);
  if (!service) return undefined;
  const points = organisation.servicePoints.filter(({ services }) => services.includes(id));
  const here = points.filter((point) => around.get(point.place)?.includes(place));
  const ofPoints = new Set(points.flatMap(({ cite }) => cite));
  return {
    service,
    year: Math.max(...[service, ...here].map((fact) => organisation.standingOf(fact).year)),
    // A source that says it of one place says that the organisation does it.
    basis: points.length > 0 ? 'stated' : service.basis,
    isElsewhere: points.length > 0 && here.length === 0 && service.cite.every((key) => ofPoints.has(key)),
  };
}

/** A point that stands for a place: its own, or that of the nearest place that contains it; none for a whole country. */
export function pointOf(gazetteer: Gazetteer, placeId: string): Place['coordinates'] {
  return lineage(gazetteer, placeId).find(({ level, coordinates }) => level !== 'country' && coordinates)?.coordinates;
}
