/** Where entries have offices and where they act, to tell a branch in another town from the body that bears the name. */
import type { ContentRecords } from '#model/directory.ts';
import { type Gazetteer, lineage } from '#model/gazetteer.ts';
import type { Facts } from '../rows/facts.ts';

export class PlacesKnown {
  readonly #gazetteer: Gazetteer;
  readonly #organisations: ContentRecords['organisations'];

  constructor({ organisations }: ContentRecords, gazetteer: Gazetteer) {
    this.#organisations = organisations;
    this.#gazetteer = gazetteer;
  }

  /** Every name of a place. */
  namesOf(place: string): readonly string[] {
    const found = this.#gazetteer.byId.get(place);
    return found ? [...Object.values(found.name), ...found.aliases] : [];
  }

  /** Whether an entry acts or has an office where the row says, or in what contains it. */
  shares(id: string, facts: Facts): boolean {
    const record = this.#organisations.get(id);
    const known = [...(record?.areas ?? []), ...(record?.addresses ?? [])].map(({ place }) => place);
    return placesOf(facts).some((place) => known.some((other) => this.#isNear(place, other)));
  }

  /** Whether an entry is known elsewhere than in this town: by its offices, or by where it acts if it has none. */
  isElsewhere(id: string, town: string): boolean {
    const { addresses = [], areas = [] } = this.#organisations.get(id) ?? {};
    const isCountry = (place: string) => this.#gazetteer.byId.get(place)?.level === 'country';
    const acting = areas.filter(({ place }) => !isCountry(place));
    const known = addresses.length > 0 ? addresses : acting;
    return this.#organisations.has(id) && !known.some(({ place }) => this.#isNear(place, town));
  }

  /** Whether one place is the other, or lies in it. */
  #isNear(place: string, other: string): boolean {
    const within = (inner: string, outer: string) => lineage(this.#gazetteer, inner).some(({ id }) => id === outer);
    return within(place, other) || within(other, place);
  }
}

/** The places that a row names, the town of its address first. */
export function placesOf({ areas, address_place: town }: Facts): string[] {
  return [...(town ? [town] : []), ...areas];
}
