/** What the moving map of a country needs, in one language, as JSON. Internal to the site: no promise to others. */

import { cardTexts } from '#i18n/card-texts.ts';
import { formatList } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { yearWord } from '#i18n/year-word.ts';
import type { Directory } from '#model/directory.ts';
import { countryOf, regionOf } from '#model/gazetteer.ts';
import type { CountryMap } from '#model/map/country-map.ts';
import type { Placed } from '#model/map/placed.ts';
import type { MapPoint } from '#model/map/points.ts';
import type { SentPlace, ViewName } from '#model/map/sent.ts';
import { wordsBeside } from '#model/map/sent-words.ts';
import { type SparseMap, type SparseOrganisation, toSparse } from '#model/map/sparse.ts';
import type { Organisation } from '#model/organisation.ts';
import { byTrust } from '#model/standing.ts';
import { toCard } from '#model/to-card.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
export interface MapDataOptions {
  readonly locale: Locale;
  /** How addresses of the site begin in this language. */
  readonly root: string;
}

/** @param placed the same organisations as in the directory, as the map counts them. */
export function mapData(
  directory: Directory,
  placed: readonly Placed[],
  map: CountryMap,
  { locale, root }: MapDataOptions,
): SparseMap {
  const byId = new Map(placed.map((entry) => [entry.id, entry]));
  const view = (family: ViewName) => ({
    areas: map.views[family].areas.map((place) => sentArea(family, place, locale)),
    points: map.views[family].points.map((point) => sentPoint(directory, point, locale)),
  });
  return {
    organisations: byTrust(directory.organisations).flatMap((organisation) => {
      const entry = byId.get(organisation.id);
      return entry ? [sentOrganisation(organisation, entry, directory.gazetteer.byId, locale)] : [];
    }),
    views: { regions: view('regions'), pays: view('pays') },
    texts: { ...textsFor(locale).map.script, semicolon: textsFor(locale).semicolon },
    card: cardTexts(textsFor(locale)),
    root,
  };
}

function sentOrganisation(
  organisation: Organisation,
  entry: Placed,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): SparseOrganisation {
  const {
    aliases: _,
    areas: __,
    ...card
  } = toCard(organisation, { places, locale, formatList, yearWord: yearWord(locale) });
  return toSparse({ ...entry, ...card, words: wordsBeside(entry.words, card) });
}

function sentArea(family: ViewName, { id, name, surveyed }: Place, locale: Locale): SentPlace {
  return { id, name: localiseText(name, locale), path: `${family}/${id}/`, isSurveyed: surveyed !== false };
}

function sentPoint({ gazetteer }: Directory, { id, places, lat, lon }: MapPoint, locale: Locale): SentPlace {
  const names = places.map(({ name }) => localiseText(name, locale));
  const within = regionOf(gazetteer, id)?.id === id ? countryOf(gazetteer, id) : regionOf(gazetteer, id);
  const label = within ? `${names.join(', ')} (${localiseText(within.name, locale)})` : names.join(', ');
  return { id, name: label, isSurveyed: true, at: [onMap(lat), onMap(lon)], places: places.map((place) => place.id) };
}

/** In thousandths of a degree, some hundred metres: less than the finger that points, and fewer bytes. */
function onMap(degrees: number): number {
  return Number(degrees.toFixed(3));
}
