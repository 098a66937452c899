/** Who does what where, as humanitarian data (HXL 1.1). Promise (stable v1): one row an organisation, theme and region. */

import { parseCitation } from '#model/citations.ts';
import type { Directory } from '#model/directory.ts';
import { lineage, regionOf } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';
import { canBeCalled, isUsable } from '#model/standing.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { csv, PLAIN } from './csv.ts';
import { makeTable, type Table } from './table.ts';
import { readingWording } from './wording.ts';

interface Activity {
  readonly organisation: Organisation;
  readonly theme: string | undefined;
  readonly country: Place | undefined;
  readonly region: Place | undefined;
  readonly districts: readonly Place[];
}

/**
 * The rows. One that acts in a whole country has a row without region for it. One that has no theme, or no region or
 * country of the programme, keeps a row with that part empty: it is known, what it does or where is not.
 */
export function activities(directory: Directory): Activity[] {
  return directory.organisations.flatMap((organisation) => {
    const themes = organisation.themes.length > 0 ? organisation.themes.map(({ id }) => id) : [undefined];
    const places = territories(directory, organisation);
    return themes.flatMap((theme) => places.map((place) => ({ organisation, theme, ...place })));
  });
}

function territories({ gazetteer }: Directory, { areas, servicePoints, regions, wholeCountries }: Organisation) {
  const districts = [...new Set([...areas, ...servicePoints].flatMap(({ place }) => lineage(gazetteer, place)))].filter(
    ({ level }) => level === 'cercle',
  );
  const here = regions.flatMap((id) => {
    const region = gazetteer.byId.get(id);
    const inside = districts.filter((district) => regionOf(gazetteer, district.id)?.id === id);
    return region ? [{ region, country: gazetteer.byId.get(region.parent ?? ''), districts: inside }] : [];
  });
  const everywhere = wholeCountries.map((id) => ({
    region: undefined,
    country: gazetteer.byId.get(id),
    districts: [],
  }));
  const known = [...here, ...everywhere];
  return known.length > 0 ? known : [{ region: undefined, country: undefined, districts: [] }];
}

/** The table, with hashtags as names of its columns. */
export function hxlTable(directory: Directory, locale: Locale): Table {
  const words = readingWording(directory, locale);
  const name = (place: Place | undefined) => place && localiseText(place.name, locale);
  return makeTable<Activity>('hxl-3w', activities(directory), {
    '#org+name': { value: ({ organisation }) => organisation.name },
    '#org+acronym': { value: ({ organisation }) => organisation.acronym },
    '#org+type': { value: ({ organisation }) => words.code('kind', organisation.kind) },
    '#sector+name': { value: ({ theme }) => theme && words.term('themes', theme) },
    '#country+code': { value: ({ country }) => country?.iso },
    '#adm1+name': { value: ({ region }) => name(region) },
    '#adm1+code': { value: ({ region }) => region?.pcode?.code },
    '#adm2+name': { value: ({ districts }) => districts.flatMap((place) => name(place) ?? []) },
    '#adm2+code': { value: ({ districts }) => districts.flatMap(({ pcode }) => pcode?.code ?? []) },
    '#contact+phone': {
      value: ({ organisation }) => (canBeCalled(organisation) ? organisation.phones[0]?.number : undefined),
    },
    '#contact+email': { value: ({ organisation }) => organisation.contacts?.emails.filter(isUsable)[0]?.address },
    '#org+url': { value: ({ organisation }) => organisation.contacts?.websites.filter(isUsable)[0]?.url },
    '#date+updated': { value: ({ organisation }) => organisation.verified?.date ?? String(organisation.year) },
    '#meta+source': { value: ({ organisation }) => sourceNames(directory, organisation, locale) },
  });
}

function sourceNames({ sources }: Directory, { citations }: Organisation, locale: Locale): string[] {
  const ids = new Set(citations.map((key) => parseCitation(key).source));
  return [...ids].flatMap((id) => localiseText(sources.get(id)?.shortTitle ?? { [DEFAULT_LOCALE]: id }, locale));
}

/** The file: a row of titles, the row of hashtags, then the rows. @param titleOf the title of a hashtag's column. */
export function hxl(directory: Directory, locale: Locale, titleOf: (hashtag: string) => string): string {
  const { fields, rows } = hxlTable(directory, locale);
  const tags = fields.map(({ name }) => name);
  return csv({ fields, rows: [tags, ...rows] }, PLAIN, tags.map(titleOf));
}
