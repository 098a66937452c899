/** Where the words of each area of a picture stand: of marks first, whose place is given, then where there is least room. */

import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { type Box, boxAround, type Size } from './box.ts';
import { labelSpot, type Spot } from './label-spot.ts';
import { extent, middle, rounded } from './ring.ts';
/** An area as drawn, before its words have their place. */
export interface Drawn {
  readonly place: Place;
  readonly path: string | undefined;
  readonly ring: readonly Spot[];
}

/** The same with the spot of its words. */
export interface DrawnArea {
  readonly place: Place;
  /** None where the outlines do not have the place: it is a mark then. */
  readonly path: string | undefined;
  readonly spot: Spot;
  /** Too small for its words, or without an outline: a round mark with its number. */
  readonly isMark: boolean;
}

interface Options {
  readonly picture: Spot;
  readonly smallest: number;
  readonly letter: Size;
  readonly dots: readonly Spot[];
}

/** Each area with the spot of its words, in the order given. */
export function arrangeWords(drawn: readonly Drawn[], { picture, smallest, letter, dots }: Options): DrawnArea[] {
  const narrowness = ({ ring }: Drawn) => Math.min(...extent(ring));
  const isMark = (one: Drawn) => narrowness(one) < smallest;
  const taken: Box[] = [];
  const spots = new Map<Drawn, Spot>();
  const sizeOf = ({ place }: Drawn) => ({
    width: place.name[DEFAULT_LOCALE].length * letter.width,
    height: letter.height * 2.2,
  });
  const spare = (one: Drawn) =>
    isMark(one) ? Number.NEGATIVE_INFINITY : (extent(one.ring)[0] ?? 0) - sizeOf(one).width;
  for (const one of [...drawn].sort((a, b) => spare(a) - spare(b))) {
    const size = sizeOf(one);
    const spot = isMark(one) ? middle(one.ring) : labelSpot({ ring: one.ring, size, picture, taken, dots });
    spots.set(one, spot);
    taken.push(isMark(one) ? markBox(spot, size, smallest) : boxAround(spot, size));
  }
  return drawn.map((one) => ({
    place: one.place,
    path: one.path || undefined,
    isMark: isMark(one),
    spot: rounded(spots.get(one) as Spot),
  }));
}

/** A mark has its number in it and its name below. */
function markBox([x, y]: Spot, { width, height }: Size, smallest: number): Box {
  const reach = Math.max(width, smallest * 1.2) / 2;
  return { left: x - reach, top: y - smallest * 0.6, right: x + reach, bottom: y + smallest * 0.6 + height / 2 };
}
