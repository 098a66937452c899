/** Which of several places with one name is meant: what stands above the column says it, or where the column leads. */
import { foldWords } from '#model/fold.ts';
import { PLACE_LEVELS, type Place, type PlaceLevel } from '#schema/place.ts';

/** What people write before or after the name of a place, beside what its country calls its level. */
export const LEVEL_WORDS: Readonly<Record<PlaceLevel, readonly string[]>> = {
  country: ['pays', 'country'],
  region: ['région', 'district', 'region'],
  district: ['cercle', 'circle', 'département', 'department', 'district', 'province'],
  municipality: ['commune', 'municipality'],
  locality: ['ville', 'village', 'localité', 'town'],
  crossing: ['ville', 'village', 'localité', 'town', 'frontière', 'border'],
  'historic-area': ['territoire', 'area'],
};

/** Levels that one header asks for alike: nobody asks for communes without towns. */
const ALIKE: readonly (readonly PlaceLevel[])[] = [
  ['country'],
  ['region'],
  ['district'],
  ['municipality', 'locality', 'crossing'],
];

/** Gives the levels that a header asks for; none where it names none, or several that are not alike ("Région, cercle"). */
export function headerLevels(places: readonly Place[]): (header: string) => readonly PlaceLevel[] {
  const own = places.flatMap(({ levels }) => Object.entries(levels ?? {}));
  const wordsOf = (level: PlaceLevel) => [
    ...LEVEL_WORDS[level],
    ...own.flatMap(([name, names]) => (name === level && names ? [...Object.values(names.one)] : [])),
  ];
  const groups = ALIKE.map((levels) => ({
    levels,
    words: new Set(levels.flatMap(wordsOf).map(foldWords)),
  }));
  return (header) => {
    const typed = foldWords(header)
      .split(' ')
      .flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')]);
    const asked = groups.filter(({ words }) => typed.some((word) => words.has(word)));
    return asked.length === 1 ? (asked[0]?.levels ?? []) : [];
  };
}

/** What is known of the places of a wordbook. */
export interface PlacesByLevel {
  readonly levels: ReadonlyMap<string, PlaceLevel>;
  readonly levelsAsked: (header: string) => readonly PlaceLevel[];
}

/** One of the ids that a word can mean, below a header; undefined where none of them is meant more than another. */
export type Choose = (ids: readonly string[], header: string) => string | undefined;

/**
 * Of places with one name, that of the level that the header asks for; else the widest (`Kayes` among areas is the region) or
 * the narrowest (in an address, the town).
 */
export function choosePlace({ levels, levelsAsked }: PlacesByLevel, prefer: 'widest' | 'narrowest'): Choose {
  return (ids, header) => {
    const asked = levelsAsked(header);
    const fitting = ids.filter((id) => asked.some((level) => level === levels.get(id)));
    const sorted = [...(fitting.length > 0 ? fitting : ids)].sort(
      (a, b) => width(levels.get(a)) - width(levels.get(b)),
    );
    const [first, second] = prefer === 'widest' ? sorted : sorted.reverse();
    return second !== undefined && levels.get(second) === levels.get(first ?? '') ? undefined : first;
  };
}

function width(level: PlaceLevel | undefined): number {
  return level ? PLACE_LEVELS.indexOf(level) : -1;
}
