/**
 * Joins places with their outlines, through one table: a region by `outline` (the code or the name that the outline
 * file gives it), a country by its ISO code. A place without an outline is a point, or is said to have no position.
 */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { type Gazetteer, lineage } from './gazetteer.ts';

type Properties = { name?: string; fips?: string };
/** Of an outline file: its units have codes and names, its countries ISO numbers. */
export type OutlineTopology = Topology<Record<string, GeometryCollection<Properties>>>;

/** Where outlines come from. */
export interface Outlines {
  readonly regionsOf: (iso3: string) => OutlineTopology | undefined;
  readonly countries: () => OutlineTopology | undefined;
}

/** Outlines whose geometries bear the ids of our places; those of no place of ours have none. */
export type AreaTopology = Topology<{ areas: GeometryCollection }>;

const ISO3 = new Map((codes as string[][]).map(([two = '', three = '']) => [two, three]));
const NUMBER = new Map((codes as string[][]).map(([two = '', , number = '']) => [two, number]));

/** The regions that the outlines of a country name, A to Z; none where there are no outlines of it. */
export function regionsInOutlines(iso: string, outlines: Outlines): { name: string; outline: string }[] {
  const { units, countries } = outlines.regionsOf(ISO3.get(iso) ?? '')?.objects ?? {};
  const found = ((units ?? countries)?.geometries ?? []).flatMap(({ properties = {} }) => {
    const { fips, name } = properties as Properties;
    // Where a code is not known yet it is an empty text.
    return name ? [{ name, outline: fips || name }] : [];
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, DEFAULT_LOCALE));
}

/** The outlines of a country's regions; none where the country or its outlines are unknown. */
export function regionOutlines(gazetteer: Gazetteer, country: Place, outlines: Outlines): AreaTopology | undefined {
  const topology = outlines.regionsOf(ISO3.get(country.iso ?? '') ?? '');
  const byKey = new Map(
    gazetteer.regions.flatMap(({ id, parent, outline }) => (parent === country.id && outline ? [[outline, id]] : [])),
  );
  const known =
    topology &&
    withIds(topology, (geometry) => {
      const { fips = '', name = '' } = (geometry.properties ?? {}) as Properties;
      return byKey.get(fips) ?? byKey.get(name);
    });
  // Outlines of which none is a region of ours would make a picture of nothing.
  return known?.objects.areas.geometries.some(({ id }) => id !== undefined) ? known : undefined;
}

/** The outlines of the world's countries. */
export function countryOutlines(gazetteer: Gazetteer, outlines: Outlines): AreaTopology | undefined {
  const topology = outlines.countries();
  const byNumber = new Map(
    [...gazetteer.byId.values()].flatMap(({ id, level, iso }) =>
      level === 'country' && iso ? [[NUMBER.get(iso) ?? '', id]] : [],
    ),
  );
  return topology && withIds(topology, ({ id }) => byNumber.get(String(id)));
}

function withIds(
  topology: OutlineTopology,
  idOf: (geometry: GeometryObject<Properties>) => string | undefined,
): AreaTopology {
  const { units, countries } = topology.objects;
  const geometries = (units ?? countries)?.geometries ?? [];
  const areas = geometries.map((geometry) => ({ ...geometry, id: idOf(geometry), properties: {} }));
  return { ...topology, objects: { areas: { type: 'GeometryCollection', geometries: areas } } } as AreaTopology;
}

/** The places below a region (or, abroad, below a country) that a place is or lies in: those that a point can stand for. */
export function pointPlaces(gazetteer: Gazetteer, placeId: string): string[] {
  const published = new Set(gazetteer.regions);
  return lineage(gazetteer, placeId)
    .filter((place) => place.level !== 'country' && !published.has(place))
    .map(({ id }) => id);
}
