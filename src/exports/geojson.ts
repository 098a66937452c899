/**
 * The directory on a map (RFC 7946). Promise (stable v1): coordinates are those of a place of the gazetteer, never of an
 * organisation's door; `precision` says what kind of place it is. What has no coordinates has a null geometry.
 */

import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { Directory } from '#model/directory.ts';
import { regionOf } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Fact, Standing } from '#model/standing.ts';
import { standingsOf } from '#model/territory.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { LEVEL_IN_V1 } from './level-v1.ts';
import { LICENCE } from './licence.ts';
import { knownOf } from './list-index.ts';

type Properties = Record<string, unknown>;
/** Foreign members, which the format allows: the terms of use travel with the file. */
type Collection = FeatureCollection<Geometry | null, Properties> & { readonly licence: typeof LICENCE };

/** A point for each place in which a document puts an organisation: where it acts, serves or has its address. */
export function organisationPoints(directory: Directory, pageOf: (id: string) => string): Collection {
  const features = directory.organisations.flatMap((organisation) => {
    const properties = propertiesOf(organisation, pageOf(organisation.id));
    const located = placesOf(organisation).flatMap(({ id, role, standing }) => {
      const place = directory.gazetteer.byId.get(id);
      const own = { ...properties, ...known(standing) };
      return place
        ? [feature(`${organisation.id}/${role}/${id}`, pointAt(place), { ...own, ...where(directory, place), role })]
        : [];
    });
    return located.length > 0 ? located : [feature(organisation.id, null, properties)];
  });
  return { type: 'FeatureCollection', licence: LICENCE, features };
}

/** The regions with who acts there. @param outlines geometries by region id; a region without one is its chief town. */
export function regionAreas(
  lists: readonly OrganisationList[],
  outlines: ReadonlyMap<string, Geometry>,
  pageOf: (id: string) => string,
): Collection {
  const features = lists.map((list) => {
    const { id, subject, organisations, wholeCountry, old } = list;
    const place = subject as Place;
    return feature(id, outlines.get(id) ?? pointAt(place), {
      id,
      name: place.name[DEFAULT_LOCALE],
      ...namesElsewhere(place),
      pcode: place.pcode?.code,
      url: pageOf(id),
      surveyed: place.surveyed,
      count: organisations.length,
      organisations: organisations.map((organisation) => organisation.id),
      whole_country: wholeCountry.map((organisation) => organisation.id),
      to_be_confirmed: old.map((organisation) => organisation.id),
      known: knownOf(list),
    });
  });
  return { type: 'FeatureCollection', licence: LICENCE, features };
}

/** `name_en` and so on: the name in each further language that it has one in. */
function namesElsewhere({ name }: Place): Properties {
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);
  return Object.fromEntries(others.map((locale) => [`name_${locale}`, name[locale]]));
}

function feature(id: string, geometry: Geometry | null, properties: Properties) {
  return { type: 'Feature' as const, id, geometry, properties };
}

/** Themes and services that only an old document names stand apart from those known today. */
function propertiesOf(organisation: Organisation, url: string): Properties {
  const { id, name, acronym, kind, tier, themes, services, isDated, year, standingOf } = organisation;
  const ids = (items: readonly (Fact & { id: string })[], isCurrent: boolean) =>
    items.filter((item) => standingOf(item).isCurrent === isCurrent).map((item) => item.id);
  return {
    id,
    name,
    acronym,
    kind,
    tier,
    to_be_confirmed: isDated,
    year: year || null,
    themes: ids(themes, true),
    themes_to_be_confirmed: ids(themes, false),
    services: ids(services, true),
    services_to_be_confirmed: ids(services, false),
    url,
  };
}

/** How far it is known that the organisation is at a place. */
function known({ basis, isCurrent, year }: Standing): Properties {
  return { to_be_confirmed: !isCurrent, year: year || null, basis };
}

function where({ gazetteer }: Directory, place: Place): Properties {
  const region = regionOf(gazetteer, place.id);
  return {
    place: place.id,
    place_name: place.name[DEFAULT_LOCALE],
    precision: LEVEL_IN_V1[place.level],
    region: region?.id,
  };
}

/** Each place once a role, in the order of the record, with what is best known of it. */
function placesOf({ areas, servicePoints, addresses, standingOf }: Organisation) {
  const roles = [
    ['area', areas],
    ['service-point', servicePoints],
    ['address', addresses],
  ] as const;
  return roles.flatMap(([role, items]) => {
    const byPlace = groupByKeys<Fact & { place: string }>(items, ({ place }) => [place]);
    return [...standingsOf(byPlace, standingOf)].map(([id, standing]) => ({ id, role, standing }));
  });
}

function pointAt({ coordinates }: Place): Point | null {
  return coordinates ? { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] } : null;
}
