/** The real content with its maps, read once, and read a second time without the project's own types. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildDirectory } from '#model/directory.ts';
import { buildLists } from '#model/lists/lists.ts';
import { buildCountryMap } from '#model/map/country-map.ts';
import { toPlaced } from '#model/map/placed.ts';
import { checkContent } from '#model/validation/check-content.ts';
import type { Place } from '#schema/place.ts';
import { readContentFiles } from '#site/content-files.ts';
import { outlineFiles } from '#site/outline-files.ts';
import { isRecent } from '../recent-facts.ts';

export const directory = buildDirectory(checkContent(readContentFiles('content')).records);
export const placed = directory.organisations.map((organisation) => toPlaced(organisation, directory));
const acted = buildLists(directory, 'pays').flatMap(({ subject, organisations }) =>
  organisations.length > 0 ? [subject as Place] : [],
);
export const country = directory.gazetteer.programmeCountries[0] as Place;
export const countryMap = buildCountryMap(directory, country, placed, acted, outlineFiles);

// biome-ignore lint/suspicious/noExplicitAny: the point is to read the files without the site's own types
type Loose = any;
const read = (path: string): Loose => parse(readFileSync(`content/${path}`, 'utf8'));

/** Places by id, as the files have them. */
export const loosePlaces: Record<string, Loose> = Object.fromEntries(
  readdirSync('content/places').flatMap((file) => read(`places/${file}`).map((place: Loose) => [place.id, place])),
);

/** Sources that are documents of the mapping, no public pages. */
const documents = new Set(
  readdirSync('content/sources').flatMap((file) => (read(`sources/${file}`).grade ? [] : [file.replace('.yaml', '')])),
);

/** Of an organisation of the mapping, a place counts only where a document names it. */
export const isLooselyCounted = (tier: string, { cite }: Loose) =>
  tier === 'releve' || cite.some((key: string) => documents.has(key.split('#')[0] ?? ''));

/** Organisations as the files have them, less those withdrawn. */
export const looseRecords: Loose[] = readdirSync('content/organisations')
  .map((file) => ({ id: file.replace('.yaml', ''), areas: [], servicePoints: [], ...read(`organisations/${file}`) }))
  .filter(({ withdrawn }) => !withdrawn);

/** The same with the places that count alone. */
export const looseOrganisations: Loose[] = looseRecords.map(({ areas, servicePoints, ...entry }) => ({
  ...entry,
  areas: areas.filter((item: Loose) => isLooselyCounted(entry.tier, item)),
  servicePoints: servicePoints.filter((item: Loose) => isLooselyCounted(entry.tier, item)),
}));

/** Whether a place is a region or lies in it. */
export function isWithin(placeId: string, regionId: string): boolean {
  for (let place = loosePlaces[placeId]; place; place = loosePlaces[place.parent])
    if (place.id === regionId) return true;
  return false;
}

/** Whether a current source places it in the region, or in the place itself. */
const actsIn = ({ areas, servicePoints }: Loose, isThere: (place: string) => boolean) =>
  [...areas, ...servicePoints].some((item: Loose) => isRecent(item) && isThere(item.place));

/** How many organisations a document of 2021 or later places in a region, counted by hand. */
export function countByHand(regionId: string): number {
  return looseOrganisations.filter((entry) => actsIn(entry, (place) => isWithin(place, regionId))).length;
}

/** How many act in the whole country of a region without being named in it, counted by hand. */
export function countWholeCountryByHand(regionId: string): number {
  const country = loosePlaces[regionId].parent;
  return looseOrganisations.filter(
    (entry) => actsIn(entry, (place) => place === country) && !actsIn(entry, (place) => isWithin(place, regionId)),
  ).length;
}
