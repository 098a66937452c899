/** Organisations side by side: which rows, what of each they share, where they act together. Runs in the browser. */

/** The rows of a comparison, in their order. */
export const COMPARED_ROWS = [
  'lieux',
  'theme',
  'service',
  'public',
  'typologie',
  'genre',
  'statut',
  'echelle',
  'reseau',
  'contacts',
  'palier',
  'sources',
  'age',
] as const;
export type ComparedRow = (typeof COMPARED_ROWS)[number];

/** How many stand side by side. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

/** One value of a row; two organisations share it where its id is the same. */
export interface ComparedValue {
  readonly id: string;
  readonly label: string;
  /** That it is old, over or concluded by us. */
  readonly note?: string;
  /** Ids of what it holds: of a whole country, its regions. Another one that has such an id shares it. */
  readonly holds?: readonly string[];
  /** Where it leads outside of the site: a number, an address, a site. */
  readonly href?: string;
  /** Where it leads on the site, below the language. */
  readonly path?: string;
}

/** `unknown`: of one of them nothing is said, so that nobody can tell. */
export const LIKENESSES = ['same', 'partly', 'different', 'unknown'] as const;
export type Alikeness = (typeof LIKENESSES)[number];

export interface RowLikeness {
  readonly likeness: Alikeness;
  /** The ids that all of them have. */
  readonly shared: ReadonlySet<string>;
}

/** @param cells the values of one row, one list an organisation. */
export function compareRow(cells: readonly (readonly ComparedValue[])[]): RowLikeness {
  const [first = [], ...others] = cells.map((values) => values.flatMap(idsOf));
  const shared = new Set(first.filter((id) => others.every((ids) => ids.includes(id))));
  return { likeness: likenessOf([first, ...others], shared.size), shared };
}

/** Whether all have this value, or something of what it holds. */
export function isShared(value: ComparedValue, { shared }: RowLikeness): boolean {
  return idsOf(value).some((id) => shared.has(id));
}

function idsOf({ holds = [], id }: ComparedValue): string[] {
  return [id, ...holds];
}

function likenessOf(cells: readonly (readonly string[])[], shared: number): Alikeness {
  if (cells.some((ids) => ids.length === 0)) return 'unknown';
  if (shared === 0) return 'different';
  return cells.every((ids) => new Set(ids).size === shared) ? 'same' : 'partly';
}

/** The letter by which one of them is meant on the map and in the head of its column: A, B, C, D. */
export function columnLetter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

interface Named {
  readonly card: { readonly acronym?: string | undefined; readonly name: string };
}

const shortName = ({ card }: Named) => card.acronym ?? card.name;

/** How one of them is called in its column and beside the map: `A · AME`. */
export function columnName(one: Named, at: number): string {
  return `${columnLetter(at)} · ${shortName(one)}`;
}

/** All of them, for a title. */
export function namesOf(compared: readonly Named[]): string {
  return compared.map(shortName).join(', ');
}

/** For each region where one of them acts, their letters: `AC`. */
export function lettersByRegion(compared: readonly { readonly regions: readonly string[] }[]): Map<string, string> {
  const letters = new Map<string, string>();
  compared.forEach(({ regions }, at) => {
    for (const region of regions) letters.set(region, `${letters.get(region) ?? ''}${columnLetter(at)}`);
  });
  return letters;
}
