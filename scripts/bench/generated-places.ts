/** Where generated organisations are: in real places, and as unevenly as the real ones. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parse, parseDocument } from 'yaml';

export interface Territory {
  /** Of each country, the one with most real organisations first. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  /** The places below each region. */
  readonly towns: ReadonlyMap<string, readonly string[]>;
  /** How often a region, or a place in it, is chosen: once more than real entries name it. */
  readonly weightOf: (place: string) => number;
}

interface RealPlace {
  readonly id: string;
  readonly level: string;
  readonly parent?: string;
}

/** Makes the countries mapped ones in the places of a folder, one after the other. */
export function generatedTerritory(countries: readonly string[], folder: string): Territory {
  const places = countries.flatMap((country, index) => {
    const file = join(folder, 'places', `${country}.yaml`);
    const document = parseDocument(readFileSync(file, 'utf8'));
    if (!isSeq(document.contents)) throw new Error(`${file} is no list of places`);
    document.setIn([0, 'programme'], { order: index + 1 });
    writeFileSync(file, document.toString());
    return document.toJS() as RealPlace[];
  });
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const named = namedInEntries(parents);
  const weightOf = (place: string) => 1 + (named.get(place) ?? 0);
  const regions = places.filter(({ level }) => level === 'region').sort((a, b) => weightOf(b.id) - weightOf(a.id));
  const isWithin = (id: string | undefined, region: string): boolean =>
    id !== undefined && (id === region || isWithin(parents.get(id), region));
  return {
    regions: new Map(countries.map((own) => [own, regions.filter(({ parent }) => parent === own).map(({ id }) => id)])),
    towns: new Map(
      regions.map(({ id }) => [id, places.filter((it) => isWithin(it.parent, id)).map((it) => it.id)] as const),
    ),
    weightOf,
  };
}

/** How often entries act or are in each place or in a place within it. */
function namedInEntries(parents: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of readdirSync('content/organisations')) {
    const { areas = [], addresses = [] } = parse(readFileSync(join('content/organisations', file), 'utf8')) as {
      areas?: { place: string }[];
      addresses?: { place?: string }[];
    };
    for (const { place } of [...areas, ...addresses])
      for (let id = place; id !== undefined; id = parents.get(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
