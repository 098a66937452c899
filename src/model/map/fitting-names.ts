/** Which names have room under their numbers. */
import { boxAround, type Size, touch } from './box.ts';

interface NamedSpot {
  readonly spot: readonly [x: number, y: number];
  readonly name: string;
}

/** Which names can be written under their numbers without touching another's; the first ones come first. */
export function fittingNames<Item extends NamedSpot>(items: readonly Item[], letter: Size): ReadonlySet<Item> {
  const taken = items.map(({ spot }) => boxAround(spot, { width: letter.width * 2, height: letter.height }));
  const fitting = new Set<Item>();
  items.forEach((item, own) => {
    const [x, y] = item.spot;
    const size = { width: item.name.length * letter.width, height: letter.height };
    const place = boxAround([x, y + letter.height], size);
    if (taken.some((other, index) => index !== own && touch(place, other))) return;
    taken.push(place);
    fitting.add(item);
  });
  return fitting;
}
