/** Organisations of the moving map as they are sent: without what most of them leave empty or say twice. */
import { FACETS, UNKNOWN } from '../facets.ts';
import type { SentMap, SentOrganisation } from './sent.ts';

/** What is left out where it is empty. */
type Emptied = 'places' | 'wholeCountryRegions' | 'words';

export interface SparseOrganisation
  extends Omit<SentOrganisation, Emptied | 'values'>,
    Partial<Pick<SentOrganisation, Emptied>> {
  /** Without the facets of which nothing is known, and those that its card says. */
  readonly values: Partial<SentOrganisation['values']>;
}

/** The file of the map, and the map once it has come. */
export type SparseMap = Omit<SentMap, 'organisations'> & { readonly organisations: readonly SparseOrganisation[] };

/** What the card says: its kind and how it is known. */
const ofCard = ({ kind, tier }: Pick<SentOrganisation, 'kind' | 'tier'>) => ({ genre: [kind], palier: [tier] });

/** The organisation as it is sent. */
export function toSparse(sent: SentOrganisation): SparseOrganisation {
  const { places, values, wholeCountryRegions, words, ...rest } = sent;
  const said = ofCard(sent);
  const isSent = ([facet, ids]: [string, readonly string[]]) =>
    !(facet in said) && !(ids.length === 1 && ids[0] === UNKNOWN);
  return {
    ...rest,
    values: Object.fromEntries(Object.entries(values).filter(isSent)),
    ...(places.length > 0 && { places }),
    ...(wholeCountryRegions.length > 0 && { wholeCountryRegions }),
    ...(words && { words }),
  };
}

/**
 * The organisation as it was before `toSparse`.
 *
 * @throws Error where it is none: what came is another file.
 */
export function fromSparse(sent: SparseOrganisation): SentOrganisation {
  if (!sent.values) throw new Error(`${sent.id}: no values`);
  const unknown = Object.fromEntries(FACETS.map((facet) => [facet, [UNKNOWN]])) as SentOrganisation['values'] & object;
  const values = { ...unknown, ...sent.values, ...ofCard(sent) };
  return { places: [], wholeCountryRegions: [], words: '', ...sent, values };
}
