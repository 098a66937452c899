/** Each organisation as a door to knock at: where its office is, where it acts, what it gives, and since when that is known. */
import type { Directory } from '#model/directory.ts';
import { type Gazetteer, lineage } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { mayBeOffered } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import { type Presence, presenceOf } from './presence.ts';

/** The help of those who receive people: their door is open, whatever is needed. */
export const RECEPTION_SERVICE = 'accueil';
/** The help of those who know who else can help. */
export const ORIENTATION_SERVICE = 'information';

/** One help that an organisation gives, with the year of the newest document that says so. */
export interface Gift {
  readonly service: Organisation['services'][number];
  readonly year: number;
}

export interface Door {
  readonly organisation: Organisation;
  /** Places of its addresses, the first one first; none where no document gives any. */
  readonly offices: readonly Place[];
  /** Everything that contains an office: towns, regions, countries. */
  readonly officeIn: ReadonlySet<string>;
  readonly presence: Presence;
  readonly gifts: ReadonlyMap<string, Gift>;
}

/** Doors by what they are asked for, so that a question looks at those that can answer it alone. */
export interface Doors {
  readonly all: readonly Door[];
  readonly givers: ReadonlyMap<string, readonly Door[]>;
  /** Those who receive people, by every place in which they have an office or act. */
  readonly receivers: ReadonlyMap<string, readonly Door[]>;
  /** By every place in which they have an office. */
  readonly byOffice: ReadonlyMap<string, readonly Door[]>;
}

/** Costs what the directory holds. Those that are described only, and never offered, are no doors. */
export function buildDoors(directory: Directory): Doors {
  const all = directory.organisations.filter(mayBeOffered).map((it) => toDoor(it, directory));
  const receivers = all.filter(({ gifts }) => gifts.has(RECEPTION_SERVICE));
  return {
    all,
    givers: groupByKeys(all, ({ gifts }) => [...gifts.keys()]),
    receivers: groupByKeys(receivers, ({ officeIn, presence: { wholeCountries, years } }) => [
      ...new Set([...officeIn, ...years.keys(), ...wholeCountries.keys()]),
    ]),
    byOffice: groupByKeys(all, ({ officeIn }) => [...officeIn]),
  };
}

function toDoor(organisation: Organisation, directory: Directory): Door {
  const { gazetteer } = directory;
  const offices = organisation.addresses.flatMap(({ place }) => gazetteer.byId.get(place) ?? []);
  const gifts = organisation.services.map(
    (service) => [service.id, { service, year: organisation.standingOf(service).year }] as const,
  );
  return {
    organisation,
    offices,
    officeIn: new Set(offices.flatMap(({ id }) => lineage(gazetteer, id).map((place) => place.id))),
    presence: presenceOf(organisation, directory),
    gifts: new Map(gifts),
  };
}

/** A point that stands for a place: its own, or that of the nearest place that contains it; none for a whole country. */
export function pointOf(gazetteer: Gazetteer, placeId: string): Place['coordinates'] {
  return lineage(gazetteer, placeId).find(({ level, coordinates }) => level !== 'country' && coordinates)?.coordinates;
}
