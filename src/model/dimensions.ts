/** What derives from the rows of the dimensions: families of lists, matrices and frames, and what a search knows. */
import type { Common, Dimension } from './dimension.ts';
import { DIMENSIONS } from './dimension-rows.ts';
import { FACETS, type Facet } from './facets.ts';
import type { Organisation } from './organisation.ts';

type Rows = typeof DIMENSIONS;
/** The facets whose rows have something: `FacetWith<{ family: string }>`. */
export type FacetWith<Part> = { [Name in Facet]: Rows[Name] extends Part ? Name : never }[Facet];
/** The families of lists; the names are also the first part of their addresses. */
export type ListFamily = Rows[FacetWith<{ family: string }>]['family'];
/** What a matrix of coverage can be about. */
export type MatrixFamily = Rows[FacetWith<{ hasMatrix: true }>]['family'];

type SearchedFacet = FacetWith<{ search: object }>;
type SearchNameOf<Row, Name> = Row extends { family: infer Family }
  ? Family
  : Row extends { vocabulary: infer Own }
    ? Own
    : Name;
/** The families of subjects that words lead to: those of lists first, then vocabularies, then the facet alone. */
export type SearchFamily = { [Name in SearchedFacet]: SearchNameOf<Rows[Name], Name> }[SearchedFacet];

/** The row of a dimension, as one of all. */
export function dimensionOf(facet: Facet): Dimension {
  return DIMENSIONS[facet];
}

const familyFacets = FACETS.filter((facet): facet is FacetWith<{ family: string }> => 'family' in DIMENSIONS[facet]);
const facetByFamily = new Map<string, Facet>(familyFacets.map((facet) => [DIMENSIONS[facet].family, facet]));

export const LIST_FAMILIES: readonly ListFamily[] = familyFacets.map((facet) => DIMENSIONS[facet].family);
export const MATRIX_FAMILIES = familyFacets
  .filter((facet): facet is FacetWith<{ hasMatrix: true }> => 'hasMatrix' in DIMENSIONS[facet])
  .map((facet): MatrixFamily => DIMENSIONS[facet].family);

/** The families whose lists partners can frame. */
export const FRAME_FAMILIES = familyFacets
  .filter((facet): facet is FacetWith<{ inFrames: true }> => 'inFrames' in DIMENSIONS[facet])
  .map((facet) => DIMENSIONS[facet].family);

/** The facet of which a family of lists shows the values. */
export function facetOf(family: ListFamily): Facet {
  return facetByFamily.get(family) as Facet;
}

/** Whether an entry says nothing of an organisation in a dimension, neither today nor in an old document. */
export function isUnknownIn(facet: Facet, organisation: Organisation): boolean {
  const { canBeUnknown, isKnown, of } = dimensionOf(facet);
  return canBeUnknown === true && !(isKnown ? isKnown(organisation) : of(organisation).length > 0);
}

/** A dimension of the search: its subjects count `strength`, its values are found by `of`. */
export type SearchDimension = Dimension & { readonly facet: Facet; readonly name: SearchFamily } & Required<
    Pick<Common, 'search'>
  >;

/** The dimensions that words lead to, the strongest first. */
export const SEARCH_DIMENSIONS: readonly SearchDimension[] = FACETS.flatMap((facet) => {
  const row = dimensionOf(facet);
  const name = (row.family ?? ('vocabulary' in row ? row.vocabulary : facet)) as SearchFamily;
  return row.search ? [{ ...row, facet, name, search: row.search }] : [];
}).sort((a, b) => b.search.strength - a.search.strength);

/** The rows of the dimensions whose values are terms of a vocabulary. */
export const TERM_DIMENSIONS = FACETS.map(dimensionOf).filter((row) => row.kind === 'term');
