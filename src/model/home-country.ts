/** Which countries were mapped, and which country an organisation belongs to (decision 0049). */
import { isMapped } from '#schema/choices.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import { countryOf, type Gazetteer } from './gazetteer.ts';

/** Whether a mapping covers the country: it has its tables, its matrices and its place in the lists of the programme. */
export function isMappedCountry({ level, programme }: Pick<Place, 'level' | 'programme'>): boolean {
  return level === 'country' && programme !== undefined;
}

type Placed = Pick<OrganisationRecord, 'addresses' | 'areas' | 'servicePoints' | 'tier'>;

/**
 * The country of its first address, which is the office; without any address the one country in which it acts. None where
 * no source gives an address and it acts in several countries or nobody knows where.
 */
export function homeCountry({ addresses, areas, servicePoints }: Placed, gazetteer: Gazetteer): Place | undefined {
  const [office] = addresses;
  if (office) return countryOf(gazetteer, office.place);
  const countries = new Set([...areas, ...servicePoints].map(({ place }) => countryOf(gazetteer, place)));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/**
 * Whether an organisation belongs to other countries alone: no document of a mapping names it, and every place that sources
 * give for it lies in a country that was not mapped.
 */
export function isElsewhere(organisation: Placed, gazetteer: Gazetteer): boolean {
  const { addresses, areas, servicePoints } = organisation;
  const places = [...addresses, ...areas, ...servicePoints];
  return (
    !isMapped(organisation) &&
    places.length > 0 &&
    places.every(({ place }) => {
      const country = countryOf(gazetteer, place);
      return country === undefined || !isMappedCountry(country);
    })
  );
}
