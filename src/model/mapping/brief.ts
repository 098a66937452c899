/**
 * A list in brief, for two sides of paper: who is there, what is done there and what nobody is known to do, and what that rests on.
 * Every number is one of the lists or of the matrices; nothing is counted here a second time.
 */
import { parseCitation } from '#model/citations.ts';
import { factsIn } from '#model/dimension-standings.ts';
import { facetOf, isUnknownIn, type ListFamily, type MatrixFamily } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import { narrowLists } from '#model/lists/narrow-lists.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Fact } from '#model/standing.ts';
import { KINDS, type Kind, TIERS, type Tier } from '#schema/choices.ts';
import type { Place } from '#schema/place.ts';
import { type DocumentRecord, isDocument } from '#schema/source.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { Coverage, CoverageCell } from './coverage.ts';

/** One subject crossed with one region: a theme of a region's brief, a region of a theme's. */
export interface BriefRow {
  readonly subject: Term | Place;
  /** All who are listed for both, however they came to be known. */
  readonly here: number;
  /** Those of the subject that act in the whole country and are not named in the region. */
  readonly wholeCountry: number;
  /** What the matrix says of it, which counts those of the mapping alone. */
  readonly state: CoverageCell['state'];
}

export interface BriefCrossing {
  /** What its rows are. */
  readonly family: ListFamily;
  /** The country whose regions they are, or in which the region lies. */
  readonly country: Place;
  readonly rows: readonly BriefRow[];
  /** Those of the list of whom nothing is known in this dimension: they may belong in any row. */
  readonly unknown: number;
}

export interface Brief {
  readonly tiers: readonly { readonly tier: Tier; readonly count: number }[];
  /** Years of the oldest and the newest source that puts somebody here. */
  readonly years: readonly [number, number] | undefined;
  /** Those here by what they are and how they came to be known, never mixed. */
  readonly groups: readonly {
    readonly kind: Kind;
    readonly tier: Tier;
    readonly organisations: readonly Organisation[];
  }[];
  /** Those known here from an old document alone, with its year; what is over is none of them. */
  readonly old: readonly (readonly [organisation: Organisation, year: number])[];
  readonly crossings: readonly BriefCrossing[];
  /** The documents that say of somebody that they belong here, with of how many, those of most first. */
  readonly documents: readonly { readonly id: string; readonly source: DocumentRecord; readonly count: number }[];
  /** How many public pages say it. */
  readonly pages: number;
}

/** What a brief is drawn from, the same for all. */
export interface BriefContext {
  readonly directory: Directory;
  readonly lists: Readonly<Record<ListFamily, readonly OrganisationList[]>>;
  readonly coverage: Readonly<Record<MatrixFamily, readonly Coverage[]>>;
}

/** What a region's brief crosses the region with. */
const OF_REGION = ['themes', 'services'] as const satisfies readonly MatrixFamily[];

/** What a reader must know of a number: we put two facts together (`×`), or no document of the mapping says it (`°`). */
export function rowSign({ here, state }: BriefRow): '' | '×' | '°' {
  if (here === 0 || state === 'attested') return '';
  return state === 'crossed' ? '×' : '°';
}

/** How many are listed in each region that a brief crosses its subject with, by id. */
export function countsByRegion({ crossings }: Pick<Brief, 'crossings'>): Map<string, number> {
  const rows = crossings.filter(({ family }) => family === 'regions').flatMap((crossing) => crossing.rows);
  return new Map(rows.map(({ here, subject }) => [subject.id, here]));
}

/** The brief of a region. Costs what is in its lists. */
export function regionBrief(list: OrganisationList, context: BriefContext): Brief {
  const crossings = OF_REGION.flatMap((family) =>
    context.coverage[family].flatMap(({ country, regions, rows }): BriefCrossing[] => {
      const at = regions.findIndex(({ id }) => id === list.id);
      const own = byId(context.lists[family], list.organisations);
      const everywhere = byId(context.lists[family], list.wholeCountry);
      const found = rows.flatMap(({ cells, subject }) => {
        const cell = cells[at];
        return subject && cell ? [rowOf(subject, own.get(subject.id), everywhere.get(subject.id), cell)] : [];
      });
      return found.length > 0 ? [{ family, country, rows: found, unknown: unknownOf(family, list) }] : [];
    }),
  );
  const { directory } = context;
  const { parent = '' } = list.subject as Place;
  // Of one that acts in the whole country it is the country that a source names.
  const factsOf = ({ territory: { facts } }: Organisation) => [list.id, parent].flatMap((id) => facts.get(id) ?? []);
  return { ...contentOf(list, directory, factsOf), crossings };
}

/** The brief of a theme or another subject of a matrix: across the regions of each mapped country. */
export function subjectBrief(family: MatrixFamily, list: OrganisationList, context: BriefContext): Brief {
  const members = new Set(list.organisations);
  const regions = new Map(context.lists.regions.map((region) => [region.id, region]));
  const among = (organisations: readonly Organisation[] = []) => organisations.filter((it) => members.has(it)).length;
  const crossings = context.coverage[family].flatMap(({ country, rows }): BriefCrossing[] => {
    const cells = rows.find(({ id }) => id === list.id)?.cells ?? [];
    const found = cells.map((cell) => {
      const { organisations, wholeCountry } = regions.get(cell.region.id) ?? {};
      return rowOf(cell.region, among(organisations), among(wholeCountry), cell);
    });
    return found.length > 0 ? [{ family: 'regions', country, rows: found, unknown: unknownOf('regions', list) }] : [];
  });
  const facet = facetOf(family);
  return { ...contentOf(list, context.directory, (it) => factsIn(facet, it, list.id)), crossings };
}

function unknownOf(family: ListFamily, { organisations }: OrganisationList): number {
  return organisations.filter((it) => isUnknownIn(facetOf(family), it)).length;
}

/** How many of a group stand in each list. */
function byId(lists: readonly OrganisationList[], group: readonly Organisation[]): ReadonlyMap<string, number> {
  return new Map(narrowLists(lists, group).map(({ id, organisations }) => [id, organisations.length]));
}

function rowOf(subject: Term | Place, here = 0, wholeCountry = 0, { state }: CoverageCell): BriefRow {
  return { subject, here, wholeCountry, state };
}

/** @param factsOf what says of an organisation that it belongs to the list. */
function contentOf(
  { old, organisations, standings, wholeCountry }: OrganisationList,
  { sources }: Directory,
  factsOf: (organisation: Organisation) => readonly Fact[],
): Omit<Brief, 'crossings'> {
  const years = organisations.flatMap(({ id }) => standings.get(id)?.year || []);
  const byKind = groupByKeys(organisations, ({ kind }) => [kind]);
  const cited = groupByKeys([...organisations, ...wholeCountry], (it) => [
    ...new Set(factsOf(it).flatMap(({ cite }) => cite.map((key) => parseCitation(key).source))),
  ]);
  const known = [...cited].flatMap(([id, saidOf]) => {
    const source = sources.get(id);
    return source ? [{ id, source, count: saidOf.length }] : [];
  });
  const documents = known.flatMap(({ id, source, count }) => (isDocument(source) ? [{ id, source, count }] : []));
  return {
    tiers: TIERS.map((tier) => ({ tier, count: organisations.filter((it) => it.tier === tier).length })),
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    groups: KINDS.flatMap((kind) =>
      TIERS.flatMap((tier) => {
        const own = (byKind.get(kind) ?? []).filter((it) => it.tier === tier);
        return own.length > 0 ? [{ kind, tier, organisations: own }] : [];
      }),
    ),
    old: old.flatMap((organisation) => {
      const standing = standings.get(organisation.id);
      return standing && standing.ended === undefined ? [[organisation, standing.year] as const] : [];
    }),
    documents: documents.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    pages: known.length - documents.length,
  };
}
