/** The regions of a country as a small picture beside other texts: it knows no organisation. */
import type { Place } from '#schema/place.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type Outlines, regionOutlines } from '../geography.ts';
import { type DrawnMap, drawMap } from './drawn-map.ts';

export interface SmallMap {
  readonly country: Place;
  /** None where no outline of the country's regions is known. */
  readonly small: DrawnMap | undefined;
}

/** Its width, and of what it leaves out, in units of the picture; its areas carry no words. */
const SMALL = { width: 180, detail: 0.03, smallest: 12, letter: { width: 0, height: 0 } };

/** The small picture of a country of the programme. */
export function buildSmallMap(gazetteer: Gazetteer, country: Place, outlines: Outlines): SmallMap {
  const topology = regionOutlines(gazetteer, country, outlines);
  const regions = gazetteer.regions.filter(({ parent }) => parent === country.id);
  return { country, small: topology && drawMap(topology, regions, SMALL) };
}
