/** Every answer of the directory: needs, places, and what all pairs share, each worked out once. */
import { helpCountries, regionsOf } from '#model/countries.ts';
import { compareNames, type Directory } from '#model/directory.ts';
import { type Gazetteer, regionOf } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { findAnswer } from './answer.ts';
import type { Answer, AnswerEntry } from './answer-entry.ts';
import { buildDoors, type Doors, RECEPTION_SERVICE } from './doors.ts';
import { isCallable, nearestCallable } from './shown.ts';

/** The answer for one town of a region. */
export interface TownAnswer {
  readonly town: Place;
  /** Those whom a document names in the town or in a place of it; never those of what is around it. */
  readonly inTown: readonly AnswerEntry[];
  /** Where nobody named there can be called: the nearest who can, seen from the town. */
  readonly nearest: AnswerEntry | undefined;
}

export interface Answers {
  /** The needs for which somebody can be asked, in the order of the vocabulary. */
  readonly needs: readonly Term[];
  /** The regions of these countries, country by country. */
  readonly regions: readonly Place[];
  /** Those in which help is asked for: the mapped ones first, then those that are listed. */
  readonly countries: readonly Place[];
  /** The places below each region, A to Z. */
  readonly towns: ReadonlyMap<string, readonly Place[]>;
  readonly answer: (need: Term, place: Place) => Answer;
  readonly townAnswers: (need: Term, region: Place) => readonly TownAnswer[];
}

/** Prepares the doors once; each answer is then found once, however many pages ask for it. */
export function buildAnswers(directory: Directory): Answers {
  const { gazetteer, vocabularies } = directory;
  const countries = helpCountries(directory);
  const doors = buildDoors(directory, countries);
  const regions = countries.flatMap((country) => regionsOf(gazetteer, country));
  const towns = townsByRegion(gazetteer, regions);
  const found = new Map<string, Answer>();
  const answer = (need: Term, place: Place): Answer => {
    const key = `${need.id} ${place.id}`;
    const known = found.get(key) ?? findAnswer(directory, doors, need, place);
    found.set(key, known);
    return known;
  };
  return {
    needs: vocabularies.services.filter(({ id }) => isOffered(id, doors)),
    regions,
    countries,
    towns,
    answer,
    townAnswers: (need, region) => (towns.get(region.id) ?? []).map((town) => toTownAnswer(answer(need, town))),
  };
}

/** A need is offered where somebody gives it, or where somebody receives people, whatever they need. */
function isOffered(id: string, { givers, receivers }: Doors): boolean {
  return givers.has(id) || (receivers.size > 0 && id !== RECEPTION_SERVICE);
}

function toTownAnswer(answer: Answer): TownAnswer {
  const { entries, old, place } = answer;
  const inTown = [...entries, ...old].filter(({ actsHere, isHere }) => isHere || actsHere);
  return { town: place, inTown, nearest: inTown.some(isCallable) ? undefined : nearestCallable(answer) };
}

function townsByRegion(gazetteer: Gazetteer, regions: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const published = new Set(regions);
  const below = [...gazetteer.byId.values()]
    .filter(({ level }) => level !== 'region' && level !== 'country')
    .sort((a, b) => compareNames(a.name.fr, b.name.fr));
  return groupByKeys(below, ({ id }) => {
    const region = regionOf(gazetteer, id);
    return region && published.has(region) ? [region.id] : [];
  });
}
