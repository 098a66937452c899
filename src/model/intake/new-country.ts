/**
 * The file of places that `npm run new-country` writes: a country that is sound at once, its regions as far as the outlines name
 * them, and comments that say what to fill in.
 */
import { slug } from '#model/fold.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale, perLocale } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';

/** A region as an outline file names it. */
export interface OutlinedRegion {
  readonly name: string;
  /** The code or the name by which its outline is found. */
  readonly outline: string;
}

export interface NewCountry {
  /** ISO 3166-1, two letters: `SN`. */
  readonly iso: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly regions: readonly OutlinedRegion[];
}

/** A country that has its entry already, or none. */
export function knownCountry(places: readonly Place[], iso: string): Place | undefined {
  return places.find((place) => place.level === 'country' && place.iso === iso);
}

const POSITION = '# coordinates: { lat: 0, lon: 0, source: GeoNames }';
const quoted = (text: string) => JSON.stringify(text);
const inBraces = (words: Readonly<Record<Locale, string>>) =>
  `{ ${LOCALES.map((locale) => `${locale}: ${quoted(words[locale])}`).join(', ')} }`;

/**
 * The text of `content/places/<id>.yaml`, and its id.
 *
 * @param places those that are there: ids are unique over all countries, and a country that is there is not written again.
 */
export function newCountry({ iso, name, regions }: NewCountry, places: readonly Place[]): { id: string; text: string } {
  const known = knownCountry(places, iso);
  const id = known?.id ?? slug(name[DEFAULT_LOCALE]);
  const taken = new Set([...places.map((place) => place.id), id]);
  const country = `- id: ${id}
  name: ${inBraces(name)}
  # locative: { fr: "au …", en: "in …" } # dans une phrase
  # aliases: [] # autres graphies, aussi dans l’écriture du pays
  level: country
  # levels: { district: { one: { fr: département, en: department }, many: { fr: départements, en: departments } } } # ses propres mots
  iso: ${iso}
  # numbers: # secours et numéros gratuits, à composer depuis ce pays seulement ; aucun sans la page qui le donne
  #   - { number: "18", label: { fr: Sapeurs-pompiers, en: Fire and rescue service }, services: [sante], cite: [source#page] }
  # languages: # la plus parlée d’abord
  #   list: [{ code: wo }, { code: fr }]
  #   source: "Unicode CLDR"
  # coordinates: { lat: 0, lon: 0, source: "GeoNames, capitale" }
  # programme: { order: 2 } # seulement le jour où une cartographie y est faite
`;
  return {
    id,
    text: `# ${name[DEFAULT_LOCALE]} : ses régions, puis les villes et les lieux de passage que nomment les sources (docs/country.md).
# Chaque position dit d’où elle vient. Sans position, aucune distance n’est dite : remplissez d’abord celles-ci.
${known ? `# Le pays lui-même est déjà dans un autre fichier : ${id}.\n` : country}${regions.map((region) => regionText(region, id, taken)).join('')}# Puis, une à une, les villes : level: municipality ou locality (crossing pour un lieu de passage), parent: l’identifiant de leur région.
${regions.length === 0 ? `# Les régions d’abord, une à une :\n${EXAMPLE(id)}` : ''}`,
  };
}

function regionText({ name, outline }: OutlinedRegion, country: string, taken: Set<string>): string {
  const own = slug(name);
  const id = taken.has(own) ? `${own}-${country}` : own;
  taken.add(id);
  return `- id: ${id}
  name: ${inBraces(perLocale(() => name))}
  level: region
  parent: ${country}
  outline: ${quoted(outline)}
  ${POSITION}
`;
}

const EXAMPLE = (country: string) => `# - id: nom-de-la-region
#   name: { fr: Nom, en: Name }
#   level: region
#   parent: ${country}
#   ${POSITION.slice(2)}
`;
