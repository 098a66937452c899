/** Where an organisation acts, and how new the source is that says so. */
import { type KnownDate, newestOf } from '#model/ageing.ts';
import type { Directory } from '#model/directory.ts';
import { lineage } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';

export interface Presence {
  /** Date of the newest source that names the place or a place in it, by id of region, district, town... */
  readonly dates: ReadonlyMap<string, KnownDate>;
  /** The countries in the whole of which it acts. */
  readonly wholeCountries: ReadonlySet<string>;
  /** Every place that contains one of its service points, by the place of that point. */
  readonly around: ReadonlyMap<string, readonly string[]>;
}

/** The presence of one organisation. Costs what its areas and the given points of help hold. */
export function presenceOf(
  organisation: Organisation,
  points: Organisation['servicePoints'],
  { gazetteer }: Directory,
): Presence {
  const dates = new Map<string, KnownDate>();
  const wholeCountries = new Set<string>();
  for (const item of [...organisation.areas, ...points]) {
    const { date } = organisation.ageOf(item);
    const places = lineage(gazetteer, item.place);
    if (places[0]?.level === 'country') wholeCountries.add(item.place);
    else for (const { id } of places) dates.set(id, newestOf([dates.get(id), date]));
  }
  const around = points.map(({ place }) => [place, lineage(gazetteer, place).map(({ id }) => id)] as const);
  return { dates, wholeCountries, around: new Map(around) };
}
