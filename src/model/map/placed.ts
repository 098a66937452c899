/** Organisations as the map counts them. */

import type { Filterable } from '#model/filter/filter.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import type { Directory } from '../directory.ts';
import { countryOf } from '../gazetteer.ts';
import { pointPlaces } from '../geography.ts';
import type { Organisation } from '../organisation.ts';

/** An organisation as the map counts it. */
export interface Placed extends Filterable {
  readonly id: string;
  /** Cercles, towns and other places below a region that it acts in. */
  readonly places: readonly string[];
}

/**
 * In the programme's countries an address alone does not count, as everywhere in the directory; abroad it does, as in
 * the lists of countries. Addresses are never more precise than their town.
 */
export function toPlaced(organisation: Organisation, directory: Directory): Placed {
  const { gazetteer } = directory;
  const { areas, servicePoints, addresses, id } = organisation;
  const abroad = addresses.filter(({ place }) => !countryOf(gazetteer, place)?.programme);
  const places = [...areas, ...servicePoints, ...abroad].flatMap(({ place }) => pointPlaces(gazetteer, place));
  return { ...toFilterable(organisation, directory), id, places: [...new Set(places)] };
}
