/** The subjects that people look for, and who has them: terms of the vocabularies, and places. */

import { helpCountries } from '#model/countries.ts';
import type { Dimension } from '#model/dimension.ts';
import { standingsIn } from '#model/dimension-standings.ts';
import { SEARCH_DIMENSIONS, type SearchDimension } from '#model/dimensions.ts';
import { foldWords } from '#model/fold.ts';
import { LOCALES, type Text } from '#schema/locale.ts';
import type { Kind } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { Directory } from '../directory.ts';
import { lineage } from '../gazetteer.ts';
import type { Fact } from '../standing.ts';
import type { Family } from './search-files.ts';
import { stem } from './stem.ts';
import { GENERIC_WORDS } from './stop-words.ts';
export interface ConceptSource {
  readonly family: Family;
  readonly subject: Term | Place;
  /** Numbers of organisations with weights 1 to 9. */
  readonly members: ReadonlyMap<number, number>;
  /** A place of a country in which help is asked for: the region or the country whose pages answer for it. */
  readonly within?: string;
}

/** What a kind of organisation is called; the vocabularies of content do not hold kinds. */
export type KindTerm = Term & { readonly id: Kind };

/** Every term and every place that an organisation has, with who has it. */
export function buildConcepts(directory: Directory, kinds: readonly KindTerm[]): ConceptSource[] {
  return [
    ...SEARCH_DIMENSIONS.flatMap((dimension) =>
      termConcepts(directory, dimension, termsOf(directory, dimension, kinds)),
    ),
    ...placeConcepts(directory),
  ];
}

/** The terms of a dimension; places are distinguished by how an organisation acts in them. */
function termsOf({ vocabularies }: Directory, dimension: Dimension, kinds: readonly KindTerm[]): readonly Term[] {
  switch (dimension.kind) {
    case 'term':
      return vocabularies[dimension.vocabulary];
    case 'code':
      return kinds.filter(({ id }) => dimension.codes.includes(id));
    case 'region':
    case 'country':
    case 'network':
    case 'contact':
      return [];
  }
}

function termConcepts(directory: Directory, dimension: SearchDimension, terms: readonly Term[]): ConceptSource[] {
  const { facet, name: family, search } = dimension;
  const members = new Map<string, Map<number, number>>();
  directory.organisations.forEach((organisation, number) => {
    // Who looks for help is not led to one that is over.
    for (const [id, { basis, ended, isCurrent }] of standingsIn(facet, organisation))
      if (ended === undefined) raise(members, id, number, aged(basis === 'inferred' ? 8 : 9, isCurrent));
  });
  if (search.namesakes) addNamesakes(directory, terms, members);
  return terms.map((subject) => ({ family, subject, members: members.get(subject.id) ?? new Map() }));
}

/** What only an old document says counts less: found after what is said today, and before what lies around a place (6). */
const aged = (weight: number, isCurrent: boolean) => (isCurrent ? weight : weight - 2);

/** A name that holds a word of a need ("Maison du Migrant", "Union des Travailleurs") speaks for it a little. */
const IN_NAME = 3;

function addNamesakes(directory: Directory, terms: readonly Term[], members: Map<string, Map<number, number>>): void {
  const needs = new Map<string, string[]>();
  for (const { id, label, synonyms } of terms) {
    for (const word of [label, synonyms].flatMap(everyWord).map(foldWords)) {
      if (word.includes(' ') || GENERIC_WORDS.has(word)) continue;
      needs.set(stem(word), [...(needs.get(stem(word)) ?? []), id]);
    }
  }
  directory.organisations.forEach(({ name }, number) => {
    for (const word of foldWords(name).split(' ')) {
      for (const id of needs.get(stem(word)) ?? []) raise(members, id, number, IN_NAME);
    }
  });
}

/** Texts, or lists of texts, of all languages. */
function everyWord(texts: Text | Term['synonyms']): string[] {
  return LOCALES.flatMap((locale) => texts[locale] ?? []);
}

/** What an area says of a place: the place itself or one in it, the region around it, the whole country, an address. */
const PLACE_WEIGHT = { here: 9, around: 6, country: 4, address: 3 } as const;

function placeConcepts(directory: Directory): ConceptSource[] {
  const { gazetteer, organisations } = directory;
  const members = new Map<string, Map<number, number>>();
  const below = new Map<string, string[]>();
  for (const { id } of gazetteer.byId.values())
    for (const above of lineage(gazetteer, id)) below.set(above.id, [...(below.get(above.id) ?? []), id]);
  organisations.forEach((organisation, number) => {
    const acts = (id: string, fact: Fact, weight: number) =>
      raise(members, id, number, aged(weight, organisation.standingOf(fact).isCurrent));
    for (const area of [...organisation.areas, ...organisation.servicePoints]) {
      const { place } = area;
      const isCountry = gazetteer.byId.get(place)?.level === 'country';
      for (const { id } of lineage(gazetteer, place)) acts(id, area, PLACE_WEIGHT.here);
      for (const id of below.get(place) ?? []) {
        if (id !== place) acts(id, area, isCountry ? PLACE_WEIGHT.country : PLACE_WEIGHT.around);
      }
    }
    for (const address of organisation.addresses)
      for (const { id } of lineage(gazetteer, address.place)) acts(id, address, PLACE_WEIGHT.address);
  });
  const countries = new Set(helpCountries(directory));
  const published = new Set(gazetteer.regions);
  return [...gazetteer.byId.values()].flatMap((subject) => {
    // A place where nobody is known is a place all the same: its name is a word, and help can be asked for there.
    const found = members.get(subject.id) ?? new Map<number, number>();
    const around = lineage(gazetteer, subject.id);
    const country = around.find((place) => countries.has(place));
    if (found.size === 0 && !country) return [];
    const within = country && (around.find(({ level }) => level === 'region') ?? country);
    const family = published.has(subject) ? 'regions' : subject.level === 'country' ? 'pays' : 'lieux';
    return [{ family, subject, members: found, ...(within && { within: within.id }) }];
  });
}

function raise(members: Map<string, Map<number, number>>, key: string, number: number, weight: number): void {
  const weights = members.get(key) ?? new Map<number, number>();
  members.set(key, weights);
  weights.set(number, Math.max(weight, weights.get(number) ?? 0));
}
