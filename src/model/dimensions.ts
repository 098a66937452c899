/**
 * The dimensions of the directory, one row each: by what organisations are filtered, listed, counted, searched, mapped and
 * exported. Whatever lists dimensions derives from these rows. A browser gets them too: they import no library.
 */
import { CONTACT_WAYS, KINDS, SCALES, TIERS } from '#schema/choices.ts';
import type { Confirmed } from '#schema/confirmation.ts';
import type { ChoiceName, FieldName } from '#schema/fields.ts';
import type { Text } from '#schema/locale.ts';
import type { VocabularyName } from '#schema/vocabulary.ts';
import { isContactWithheld, isUsable } from './contact-status.ts';
import type { Organisation } from './organisation.ts';

/** One value that an organisation has, as its entry says it. */
export interface DimensionFact {
  readonly id: string;
  readonly basis?: 'stated' | 'inferred';
  readonly cite?: readonly string[];
  readonly confirmed?: Confirmed | undefined;
  readonly detail?: Text | undefined;
}

interface Common {
  /** First part of the addresses of its lists; none for a dimension without pages of lists. */
  readonly family?: string;
  /** Whether `/couverture/` crosses it with regions. */
  readonly hasMatrix?: true;
  /** Whether the map can be filtered by it, and the frames that partners show. */
  readonly onMap?: true;
  readonly inFrames?: true;
  /** Whether a list shows its commonest values beside itself. */
  readonly besideLists?: true;
  /** Whether its values stand open in the panel of filters. */
  readonly isOpen?: true;
  /**
   * The subjects that a search knows: `strength`, 0 to 1, how much its words say of what a person wants (a need more than
   * a legal status); `namesakes`: an organisation whose name holds such a word counts a little.
   */
  readonly search?: { readonly strength: number; readonly namesakes?: true };
  /** Whether an entry may say nothing of it: then `inconnu` is its value, with a count of its own. */
  readonly canBeUnknown?: true;
  /** Where it may be known without a value that the facet lists: who acts in a whole country, or abroad, has no region. */
  readonly isKnown?: (organisation: Organisation) => boolean;
  /** Every value of an organisation as far as its entry says. */
  readonly of: (organisation: Organisation) => readonly DimensionFact[];
}

/**
 * What the values are: terms of a vocabulary, codes of a closed list, networks, ways to contact, or places of the gazetteer.
 * All but the last two are called as the field of an entry that gives them, the codes by the site's words for that field.
 */
export type Dimension = Common &
  (
    | {
        readonly kind: 'term';
        readonly field: FieldName;
        readonly vocabulary: VocabularyName;
        /** Where an entry names a term, as `validate` reads it: `themes.*.id`. */
        readonly at: string;
      }
    | { readonly kind: 'code'; readonly field: ChoiceName; readonly codes: readonly string[] }
    | { readonly kind: 'contact'; readonly codes: typeof CONTACT_WAYS }
    | { readonly kind: 'network'; readonly field: FieldName }
    | { readonly kind: 'region' | 'country' }
  );

const ids = (values: readonly string[]): DimensionFact[] => values.map((id) => ({ id }));

/** The value of every facet of which an entry says nothing: unknown is not none. */
export const UNKNOWN = 'inconnu';

/** By the key in an address, in the order of the panel of filters. */
export const DIMENSIONS = {
  typologie: {
    kind: 'term',
    field: 'typology',
    canBeUnknown: true,
    vocabulary: 'typologies',
    at: 'typology.id',
    family: 'typologies',
    hasMatrix: true,
    onMap: true,
    besideLists: true,
    search: { strength: 0.85 },
    of: ({ typology }) => (typology ? [typology] : []),
  },
  genre: {
    kind: 'code',
    field: 'kind',
    codes: KINDS,
    search: { strength: 0.7 },
    of: ({ kind }) => [{ id: kind }],
  },
  statut: {
    kind: 'term',
    field: 'legal_forms',
    canBeUnknown: true,
    vocabulary: 'statuts',
    at: 'legal.forms.*',
    family: 'statuts',
    search: { strength: 0.6 },
    of: ({ legal }) => (legal ? legal.forms.map((id) => ({ id, basis: legal.basis, cite: legal.cite })) : []),
  },
  region: {
    kind: 'region',
    canBeUnknown: true,
    isKnown: ({ areas, servicePoints }) => areas.length + servicePoints.length > 0,
    family: 'regions',
    inFrames: true,
    besideLists: true,
    isOpen: true,
    search: { strength: 1 },
    of: ({ regions }) => ids(regions),
  },
  pays: {
    kind: 'country',
    canBeUnknown: true,
    isKnown: ({ territory }) => territory.countries.size > 0,
    family: 'pays',
    search: { strength: 1 },
    of: ({ countries }) => ids(countries),
  },
  theme: {
    kind: 'term',
    field: 'themes',
    canBeUnknown: true,
    vocabulary: 'themes',
    at: 'themes.*.id',
    family: 'themes',
    hasMatrix: true,
    onMap: true,
    inFrames: true,
    besideLists: true,
    search: { strength: 0.9, namesakes: true },
    of: ({ themes }) => themes,
  },
  service: {
    kind: 'term',
    field: 'services',
    canBeUnknown: true,
    vocabulary: 'services',
    at: 'services.*.id',
    family: 'services',
    hasMatrix: true,
    onMap: true,
    inFrames: true,
    besideLists: true,
    isOpen: true,
    search: { strength: 1, namesakes: true },
    of: ({ services }) => services,
  },
  public: {
    kind: 'term',
    field: 'audiences',
    canBeUnknown: true,
    vocabulary: 'publics',
    at: 'audiences.*.id',
    search: { strength: 0.8 },
    of: ({ audiences }) => audiences,
  },
  echelle: {
    kind: 'code',
    field: 'scale',
    canBeUnknown: true,
    codes: SCALES,
    of: ({ scope }) => (scope ? [{ ...scope, id: scope.scale }] : []),
  },
  reseau: {
    kind: 'network',
    field: 'networks',
    canBeUnknown: true,
    of: ({ networks }) => (networks?.memberOf ?? []).map((link) => ({ ...link, id: link.organisation })),
  },
  contact: {
    kind: 'contact',
    canBeUnknown: true,
    codes: CONTACT_WAYS,
    of: (organisation) => ids(contactWays(organisation)),
  },
  palier: { kind: 'code', field: 'tier', codes: TIERS, onMap: true, of: ({ tier }) => [{ id: tier }] },
} as const satisfies Record<string, Dimension>;

/** How an organisation can be reached: what is printed and cannot work, or is withheld, is given all the same. */
function contactWays({ contacts, phones, withheld }: Organisation): (typeof CONTACT_WAYS)[number][] {
  const { emails = [], websites = [], social = [], phones: printed = [] } = contacts ?? {};
  const has: Readonly<Record<(typeof CONTACT_WAYS)[number], boolean>> = {
    telephone: phones.length > 0,
    courriel: emails.some(isUsable),
    site: websites.some(isUsable),
    'reseau-social': social.length > 0,
    inutilisable: false,
  };
  const ways = CONTACT_WAYS.filter((way) => has[way]);
  const isGiven = printed.length + emails.length + websites.length > 0 || isContactWithheld({ withheld });
  return ways.length === 0 && isGiven ? ['inutilisable'] : ways;
}

type Rows = typeof DIMENSIONS;
/** The key of a dimension in an address. */
export type Facet = keyof Rows;
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

/** The facets in the order of the panel of filters. */
export const FACETS = Object.keys(DIMENSIONS) as readonly Facet[];

/** The row of a dimension, as one of all. */
export function dimensionOf(facet: Facet): Dimension {
  return DIMENSIONS[facet];
}

/** One value for each facet. */
export function perFacet<Value>(make: (facet: Facet, at: number) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet, at) => [facet, make(facet, at)])) as Record<Facet, Value>;
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
