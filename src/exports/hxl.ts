/** Who does what where, as humanitarian data (HXL 1.1). Promise (stable v1): one row an organisation, theme and region. */

import { districtWords } from '#i18n/level-name.ts';
import { capitalised } from '#i18n/locale.ts';
import { textsFor } from '#i18n/working-texts.ts';
import { parseCitation } from '#model/citations.ts';
import { usableEmails, usableWebsites } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import { lineage } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { bestOf, canBeCalled, type Fact, joinedStanding, lastKnownYear, type Standing } from '#model/standing.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { readingWording } from './code-words.ts';
import { csv, PLAIN } from './csv.ts';
import { makeTable, type Table } from './table.ts';

interface Activity {
  readonly organisation: Organisation;
  readonly theme: string | undefined;
  readonly country: Place | undefined;
  readonly region: Place | undefined;
  readonly districts: readonly Place[];
  /** How far what the row says is known; none where it says neither what nor where. */
  readonly standing: Standing | undefined;
  readonly cite: readonly string[];
}

type Territory = Pick<Activity, 'country' | 'region' | 'districts'> & { readonly facts: readonly Fact[] };

/**
 * The rows. One that acts in a whole country has a row without region for it. One that has no theme, or no region or
 * country of the programme, keeps a row with that part empty: it is known, what it does or where is not. Places of a region
 * that only an old document names have a row of their own: their date is not that of the others.
 */
export function activities(directory: Directory): Activity[] {
  return directory.organisations.flatMap((organisation) => {
    const themes = [...groupByKeys(organisation.themes, ({ id }) => [id])];
    const places = territories(directory, organisation);
    return (themes.length > 0 ? themes : [[undefined, []] as const]).flatMap(([theme, facts]) =>
      places.map((place) => toActivity(organisation, theme, facts, place)),
    );
  });
}

/** A row is known as its theme and its place are together; as the one of them that it has, else. */
function toActivity(
  organisation: Organisation,
  theme: string | undefined,
  themes: readonly Fact[],
  { facts: places, ...where }: Territory,
): Activity {
  const { standingOf } = organisation;
  const all = [...themes, ...places];
  const standing =
    themes.length > 0 && places.length > 0 ? joinedStanding(themes, places, standingOf) : bestOf(all.map(standingOf));
  const cite = all.length > 0 ? all.flatMap((fact) => fact.cite) : organisation.citations;
  return { organisation, theme, ...where, standing, cite };
}

function territories({ gazetteer }: Directory, { territory, standingOf }: Organisation): Territory[] {
  const here = [...territory.regions.keys()].flatMap((id) => {
    const region = gazetteer.byId.get(id);
    const facts = territory.facts.get(id) ?? [];
    const split = [true, false].map((isCurrent) => facts.filter((fact) => standingOf(fact).isCurrent === isCurrent));
    return split.flatMap((own) => {
      const districts = [...new Set(own.flatMap(({ place }) => lineage(gazetteer, place)))].filter(isDistrict);
      return region && own.length > 0
        ? [{ region, country: gazetteer.byId.get(region.parent ?? ''), districts, facts: own }]
        : [];
    });
  });
  const everywhere = [...territory.wholeCountries.keys()].map((id) => ({
    region: undefined,
    country: gazetteer.byId.get(id),
    districts: [],
    facts: territory.facts.get(id) ?? [],
  }));
  const known = [...here, ...everywhere];
  return known.length > 0 ? known : [{ region: undefined, country: undefined, districts: [], facts: [] }];
}

const isDistrict = ({ level }: Place) => level === 'district';

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
    '#contact+email': { value: ({ organisation }) => usableEmails(organisation.contacts)[0] },
    '#org+url': { value: ({ organisation }) => usableWebsites(organisation.contacts)[0] },
    '#date+updated': { value: updated },
    '#meta+source': { value: ({ cite }) => sourceNames(directory, cite, locale) },
    '#meta+basis': { value: ({ standing }) => standing && words.code('basis', standing.basis) },
  });
}

/** The year of the row's own facts, or the day of a confirmation since; of the organisation where the row says no fact; empty: undated. */
function updated({ organisation, standing }: Activity): string {
  const { verified, year } = organisation;
  const known = standing?.year ?? lastKnownYear(year, verified);
  if (known === 0) return '';
  return verified?.date.startsWith(String(known)) ? verified.date : String(known);
}

function sourceNames({ sources }: Directory, cite: readonly string[], locale: Locale): string[] {
  const ids = new Set(cite.map((key) => parseCitation(key).source));
  return [...ids].flatMap((id) => localiseText(sources.get(id)?.shortTitle ?? { [DEFAULT_LOCALE]: id }, locale));
}

/** The title of a hashtag's column for people; the second level is called as the mapped countries call it. */
export function hxlTitle(hashtag: string, { gazetteer }: Directory, locale: Locale): string {
  const titles: Readonly<Record<string, string>> = textsFor(locale).data.hxl;
  const districts = districtWords(gazetteer.programmeCountries, 'many', locale);
  return capitalised((titles[hashtag] ?? hashtag).replace('{districts}', districts), locale);
}

/** The file: a row of titles, the row of hashtags, then the rows. @param table for whoever has it already. */
export function hxl(directory: Directory, locale: Locale, table = hxlTable(directory, locale)): string {
  const { fields, rows } = table;
  const tags = fields.map(({ name }) => name);
  const titles = tags.map((tag) => hxlTitle(tag, directory, locale));
  return csv({ fields, rows: [tags, ...rows] }, PLAIN, titles);
}
