/** The regions next to a region. */
import type { Place } from '#schema/place.ts';
import { kilometresBetween } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';

/** As many as a region has neighbours, more or less: outlines would say it exactly, and not every region has one. */
const MOST_NEAR = 4;

/** The nearest regions of the same country, by the distance between their chief towns; none where a position is not known. */
export function nearRegions({ regions }: Pick<Gazetteer, 'regions'>, region: Place): Place[] {
  const from = region.coordinates;
  if (!from) return [];
  return regions
    .flatMap((place) =>
      place.coordinates && place.id !== region.id && place.parent === region.parent
        ? [{ place, kilometres: kilometresBetween(from, place.coordinates) }]
        : [],
    )
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, MOST_NEAR)
    .map(({ place }) => place);
}
