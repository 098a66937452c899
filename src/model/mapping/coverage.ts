/**
 * Who is known for what and where: a theme, a service or a typology across the regions of one country. Counting follows the
 * lists: an organisation counts in a region when a current document names it there; those of the whole country are counted apart.
 */

import { currentIdsIn } from '#model/dimension-standings.ts';
import { DIMENSIONS, type FacetWith, facetOf, type MatrixFamily } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { isMapped, type MappedTier } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { type CoverageState, stateOf } from './coverage-state.ts';

/** How many organisations, by how well they are known. */
export type Tally = Readonly<Record<MappedTier, number>>;

export interface CoverageCell {
  readonly region: Place;
  readonly here: Tally;
  /** Those that act in the whole country and are not named in this region. */
  readonly wholeCountry: Tally;
  readonly state: CoverageState;
}

export interface CoverageRow {
  readonly subject: Term;
  /** One for each region of the matrix, in its order. */
  readonly cells: readonly CoverageCell[];
  /** All that act in the whole country, named in a region besides or not. */
  readonly wholeCountry: Tally;
  /** All of the subject, wherever they act, each once. */
  readonly total: Tally;
}

export interface Coverage {
  readonly dimension: MatrixFamily;
  readonly country: Place;
  readonly regions: readonly Place[];
  readonly rows: readonly CoverageRow[];
  /** All organisations of each region, with or without a subject, each once. */
  readonly totals: readonly Tally[];
  /** All organisations of the directory, and those of them that act in the whole country. */
  readonly overall: { readonly wholeCountry: Tally; readonly total: Tally };
}

type Count = Record<MappedTier, number>;
const none = (): Count => ({ interviewed: 0, named: 0 });

/** Both tiers of the mapping together: what only public pages tell of is no part of its counts. */
export function sumOf(tally: Tally): number {
  return tally.interviewed + tally.named;
}

/** Builds one matrix. Each organisation is read once. */
export function buildCoverage(directory: Directory, dimension: MatrixFamily, country: Place): Coverage {
  const regions = directory.gazetteer.regions.filter(({ parent }) => parent === country.id);
  const facet = facetOf(dimension) as FacetWith<{ hasMatrix: true }>;
  const subjects = directory.vocabularies[DIMENSIONS[facet].vocabulary];
  const rows = new Map(subjects.map((subject) => [subject.id, emptyRow(regions)]));
  const totals = new Map(regions.map(({ id }) => [id, none()]));
  const overall = { wholeCountry: none(), total: none() };
  for (const organisation of directory.organisations.filter(isMapped)) {
    const { regions: here, tier, wholeCountries } = organisation;
    add(overall.total, tier);
    if (wholeCountries.includes(country.id)) add(overall.wholeCountry, tier);
    for (const region of here) add(totals.get(region), tier);
    for (const key of currentIdsIn(facet, organisation)) count(rows.get(key), organisation, country);
  }
  return {
    dimension,
    country,
    regions,
    rows: subjects.map((subject) => toRow(subject, rows.get(subject.id), regions)),
    totals: regions.map(({ id }) => totals.get(id) ?? none()),
    overall,
  };
}

interface RowCount {
  readonly here: ReadonlyMap<string, Count>;
  readonly elsewhere: ReadonlyMap<string, Count>;
  readonly wholeCountry: Count;
  readonly total: Count;
}

function emptyRow(regions: readonly Place[]): RowCount {
  const byRegion = () => new Map(regions.map(({ id }) => [id, none()]));
  return { here: byRegion(), elsewhere: byRegion(), wholeCountry: none(), total: none() };
}

function add(count: Count | undefined, tier: MappedTier): void {
  if (count) count[tier] += 1;
}

function count(
  row: RowCount | undefined,
  { regions, tier, wholeCountries }: Organisation & { tier: MappedTier },
  country: Place,
): void {
  if (!row) return;
  add(row.total, tier);
  for (const region of regions) add(row.here.get(region), tier);
  if (!wholeCountries.includes(country.id)) return;
  add(row.wholeCountry, tier);
  for (const [region, elsewhere] of row.elsewhere) if (!regions.includes(region)) add(elsewhere, tier);
}

function toRow(subject: Term, row: RowCount | undefined, regions: readonly Place[]): CoverageRow {
  const cells = regions.map((region) => {
    const here = row?.here.get(region.id) ?? none();
    return { region, here, wholeCountry: row?.elsewhere.get(region.id) ?? none(), state: stateOf(sumOf(here), region) };
  });
  return { subject, cells, wholeCountry: row?.wholeCountry ?? none(), total: row?.total ?? none() };
}
