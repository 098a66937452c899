/**
 * Who is known for what and where: a theme, a service or a typology across the regions of one country. Counting follows the
 * lists: an organisation counts in a region when a current document names it there; those of the whole country are counted apart.
 */

import { DIMENSIONS } from '#model/dimension-rows.ts';
import { valuesIn } from '#model/dimension-standings.ts';
import { type FacetWith, facetOf, isUnknownIn, MATRIX_FAMILIES, type MatrixFamily } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { UNKNOWN } from '#model/facets.ts';
import type { Organisation } from '#model/organisation.ts';
import { shadingSteps, stepOf } from '#model/shading.ts';
import { isMapped, type MappedTier } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { attestedRegions } from './attested.ts';
import { type CoverageState, stateOf } from './coverage-state.ts';

/** What `/couverture/` shows; the others stand below it, each under its name. */
export const FIRST_MATRIX = 'themes' satisfies MatrixFamily;
export const OTHER_MATRICES: readonly MatrixFamily[] = MATRIX_FAMILIES.filter((family) => family !== FIRST_MATRIX);

/** How many organisations, by how well they are known. */
export type TierTally = Readonly<Record<MappedTier, number>>;

export interface CoverageCell {
  readonly region: Place;
  readonly here: TierTally;
  /** Those of them of whom one passage says both subject and place; of the others we put two facts together. */
  readonly attested: TierTally;
  /** Those that act in the whole country and are not named in this region. */
  readonly wholeCountry: TierTally;
  /** `unknown` in the row of those whose subject no document says. */
  readonly state: CoverageState | 'unknown';
}

export interface CoverageRow {
  /** A term; nothing for the row of those whose subject no document says. */
  readonly subject: Term | undefined;
  /** The value of the facet: a term's id, or `inconnu`. */
  readonly id: string;
  /** One for each region of the matrix, in its order. */
  readonly cells: readonly CoverageCell[];
  /** All that act in the whole country, named in a region besides or not. */
  readonly wholeCountry: TierTally;
  /** Those of which no document says where they act. */
  readonly unplaced: TierTally;
  /** All of the subject, wherever they act, each once. */
  readonly total: TierTally;
}

export interface Coverage {
  readonly dimension: MatrixFamily;
  readonly country: Place;
  readonly regions: readonly Place[];
  readonly rows: readonly CoverageRow[];
  /** All organisations of each region, with or without a subject, each once. */
  readonly totals: readonly TierTally[];
  /** All organisations of the directory, and those of them that act in the whole country. */
  readonly overall: { readonly wholeCountry: TierTally; readonly unplaced: TierTally; readonly total: TierTally };
  /** Subject and place of one organisation: how many in all, and how many of them one passage says together. */
  readonly pairs: { readonly all: number; readonly attested: number };
}

type Count = Record<MappedTier, number>;
const none = (): Count => ({ interviewed: 0, named: 0 });

/** Both tiers of the mapping together: what only public pages mention is no part of its counts. */
export function sumOf(tally: TierTally): number {
  return tally.interviewed + tally.named;
}

/** The step of a cell among those of its matrix, from 1, and 0 for none; the row of those without a subject makes no step. */
export function shadesOf({ rows }: Pick<Coverage, 'rows'>): (tally: TierTally) => number {
  const numbers = rows.flatMap(({ subject, cells }) => (subject ? cells.map(({ here }) => sumOf(here)) : []));
  const steps = shadingSteps(Math.max(1, ...numbers));
  return (tally) => stepOf(Math.min(sumOf(tally), steps.at(-1)?.to ?? 1), steps);
}

/** Builds one matrix. Each organisation is read once. */
export function buildCoverage(directory: Directory, dimension: MatrixFamily, country: Place): Coverage {
  const regions = directory.gazetteer.regions.filter(({ parent }) => parent === country.id);
  const facet = facetOf(dimension) as FacetWith<{ hasMatrix: true }>;
  const subjects = [
    ...directory.vocabularies[DIMENSIONS[facet].vocabulary].map((subject) => ({ subject, id: subject.id })),
    { subject: undefined, id: UNKNOWN },
  ];
  const rows = new Map(subjects.map(({ id }) => [id, emptyRow(regions)]));
  const all = emptyRow(regions);
  for (const organisation of directory.organisations.filter(isMapped)) {
    count(all, organisation, country, new Set());
    for (const id of valuesIn(facet, organisation))
      count(rows.get(id), organisation, country, attestedRegions(directory, organisation, facet, id));
  }
  const made = subjects.map(({ subject, id }) => toRow({ subject, id }, rows.get(id) ?? emptyRow(regions), regions));
  const cells = made.filter(({ subject }) => subject).flatMap((row) => row.cells);
  const sum = (tallies: readonly TierTally[]) => tallies.reduce((total, tally) => total + sumOf(tally), 0);
  return {
    dimension,
    country,
    regions,
    rows: made,
    totals: regions.map(({ id }) => all.here.get(id) ?? none()),
    overall: { wholeCountry: all.wholeCountry, unplaced: all.unplaced, total: all.total },
    pairs: { all: sum(cells.map(({ here }) => here)), attested: sum(cells.map(({ attested }) => attested)) },
  };
}

interface RowCount {
  readonly here: ReadonlyMap<string, Count>;
  readonly attested: ReadonlyMap<string, Count>;
  readonly elsewhere: ReadonlyMap<string, Count>;
  readonly wholeCountry: Count;
  readonly unplaced: Count;
  readonly total: Count;
}

function emptyRow(regions: readonly Place[]): RowCount {
  const byRegion = () => new Map(regions.map(({ id }) => [id, none()]));
  return {
    here: byRegion(),
    attested: byRegion(),
    elsewhere: byRegion(),
    wholeCountry: none(),
    unplaced: none(),
    total: none(),
  };
}

function add(count: Count | undefined, tier: MappedTier): void {
  if (count) count[tier] += 1;
}

function count(
  row: RowCount | undefined,
  organisation: Organisation & { tier: MappedTier },
  country: Place,
  attested: ReadonlySet<string>,
): void {
  if (!row) return;
  const { regions, tier, wholeCountries } = organisation;
  add(row.total, tier);
  if (isUnknownIn('region', organisation)) add(row.unplaced, tier);
  for (const region of regions) {
    add(row.here.get(region), tier);
    if (attested.has(region)) add(row.attested.get(region), tier);
  }
  if (!wholeCountries.includes(country.id)) return;
  add(row.wholeCountry, tier);
  for (const [region, elsewhere] of row.elsewhere) if (!regions.includes(region)) add(elsewhere, tier);
}

function toRow(
  { subject, id }: Pick<CoverageRow, 'subject' | 'id'>,
  { unplaced, wholeCountry, total, ...byRegion }: RowCount,
  regions: readonly Place[],
): CoverageRow {
  const cells = regions.map((region) => {
    const [here, attested, elsewhere] = [byRegion.here, byRegion.attested, byRegion.elsewhere].map(
      (counts) => counts.get(region.id) ?? none(),
    ) as [Count, Count, Count];
    const counts = { here: sumOf(here), attested: sumOf(attested), unplaced: sumOf(unplaced) };
    return {
      region,
      here,
      attested,
      wholeCountry: elsewhere,
      state: subject ? stateOf(counts, region) : ('unknown' as const),
    };
  });
  return { subject, id, cells, wholeCountry, unplaced, total };
}
