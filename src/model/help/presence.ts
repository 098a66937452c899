/** Where an organisation acts in the programme's countries, and how new the document is that says so. */
import type { Directory } from '#model/directory.ts';
import { lineage } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';

export interface Presence {
  /** Year of the newest document that names the place or a place in it, by id of region, cercle, town... */
  readonly years: ReadonlyMap<string, number>;
  /** The same for the countries in the whole of which it acts. */
  readonly wholeCountries: ReadonlyMap<string, number>;
  /** Every place that contains one of its service points, by the place of that point. */
  readonly around: ReadonlyMap<string, readonly string[]>;
}

/** The presence of one organisation. Costs what its areas and service points hold. */
export function presenceOf(organisation: Organisation, { gazetteer }: Directory): Presence {
  const years = new Map<string, number>();
  const wholeCountries = new Map<string, number>();
  const note = (found: Map<string, number>, id: string, year: number) =>
    found.set(id, Math.max(found.get(id) ?? 0, year));
  const programme = new Set(gazetteer.programmeCountries.map(({ id }) => id));
  for (const item of [...organisation.areas, ...organisation.servicePoints]) {
    const year = organisation.standingOf(item).year;
    const places = lineage(gazetteer, item.place);
    if (programme.has(item.place)) note(wholeCountries, item.place, year);
    else if (programme.has(places.at(-1)?.id ?? '')) for (const place of places) note(years, place.id, year);
  }
  const around = organisation.servicePoints.map(
    ({ place }) => [place, lineage(gazetteer, place).map(({ id }) => id)] as const,
  );
  return { years, wholeCountries, around: new Map(around) };
}
