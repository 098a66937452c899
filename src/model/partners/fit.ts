/**
 * Why two organisations may work together, and how much that is: the one rule behind the suggestions of an organisation's page
 * and the finder in the browser. It reads ids that hold today, and knows nothing of where they come from.
 */

/** What counts for working together, of one organisation. The ids of all that are compared may be replaced by numbers. */
export interface Side<Id = string> {
  readonly themes: readonly Id[];
  /** The people it works with. */
  readonly publics: readonly Id[];
  readonly typologies: readonly Id[];
  readonly regions: readonly Id[];
  /** Regions of the countries in the whole of which it acts, without those of `regions`. */
  readonly everywhere: readonly Id[];
  /** The networks it belongs to; a network belongs to itself. */
  readonly networks: readonly Id[];
}

type Shared = 'themes' | 'publics' | 'typologies' | 'networks';

/** Who looks for partners, read once and not for each of them. */
export interface Seeker<Id = string> extends Readonly<Record<Shared, ReadonlySet<Id>>> {
  readonly regions: ReadonlySet<Id>;
  /** Regions that are nothing new to it. */
  readonly knownRegions: ReadonlySet<Id>;
  /** Where it acts, be it with the whole country. */
  readonly reached: ReadonlySet<Id>;
  /** One that acts in the whole country lacks no region of it. */
  readonly seeksRegions: boolean;
}

/** What both have, each by its ids. */
export interface Reasons extends Readonly<Record<Shared, readonly string[]>> {
  readonly sharedRegions: readonly string[];
  /** That the other acts in the whole of a country where the seeker acts. */
  readonly isEverywhere: boolean;
  /** Regions of the other that are new to the seeker; only where both do something alike, else it is no reason. */
  readonly newRegions: readonly string[];
}

/** @param knownRegions where any document names it, also one that is too old to count. */
export function toSeeker<Id>(side: Side<Id>, knownRegions: Iterable<Id> = side.regions): Seeker<Id> {
  return {
    themes: new Set(side.themes),
    publics: new Set(side.publics),
    typologies: new Set(side.typologies),
    networks: new Set(side.networks),
    regions: new Set(side.regions),
    knownRegions: new Set(knownRegions),
    reached: new Set([...side.regions, ...side.everywhere]),
    seeksRegions: side.everywhere.length === 0,
  };
}

/** What speaks for the other. Costs what the other has. */
export function reasonsFor(mine: Seeker, other: Side): Reasons {
  const shared = (name: Shared) => other[name].filter((id) => mine[name].has(id));
  const found = {
    themes: shared('themes'),
    publics: shared('publics'),
    typologies: shared('typologies'),
    networks: shared('networks'),
    sharedRegions: other.regions.filter((region) => mine.regions.has(region)),
    isEverywhere: other.everywhere.some((region) => mine.reached.has(region)),
  };
  const isAlike = found.themes.length + found.publics.length + found.typologies.length > 0;
  const isNew = (region: string) => !mine.knownRegions.has(region);
  return { ...found, newRegions: isAlike && mine.seeksRegions ? other.regions.filter(isNew) : [] };
}

/** How much speaks for another. */
export interface Likeness {
  /** For the order alone, never shown; 0 where nothing speaks for it. */
  readonly weight: number;
  /** They share more than a place or a kind: without that, a suggestion is made only where nobody else can be. */
  readonly isStrong: boolean;
}

/**
 * How much the reasons are, without naming them: asked of many, of whom few are shown. The weights are our own choice: to do the
 * same counts most, then to sit in one network, then to work with the same people, then where they act, then to be of one kind;
 * more than two peoples or places say little more.
 */
export function likenessOf<Id>(mine: Seeker<Id>, other: Side<Id>): Likeness {
  const [themes, publics, typologies, networks] = [
    countIn(mine.themes, other.themes),
    countIn(mine.publics, other.publics),
    countIn(mine.typologies, other.typologies),
    countIn(mine.networks, other.networks),
  ] as const;
  const isAlike = themes + publics + typologies > 0;
  const isNew = isAlike && mine.seeksRegions && other.regions.some((region) => !mine.knownRegions.has(region));
  return {
    weight:
      themes * 4 +
      networks * 3 +
      Math.min(publics, 2) * 2 +
      Math.min(countIn(mine.regions, other.regions), 2) +
      Number(other.everywhere.some((region) => mine.reached.has(region))) +
      typologies +
      Number(isNew),
    isStrong: themes + networks + publics > 0,
  };
}

function countIn<Id>(mine: ReadonlySet<Id>, ids: readonly Id[]): number {
  let count = 0;
  for (const id of ids) if (mine.has(id)) count += 1;
  return count;
}
