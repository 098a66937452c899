/** The partners that fit what is asked, from the file of the filter: the same rule and reasons as on an organisation's page. */
import { type Facet, UNKNOWN } from '#model/facets.ts';
import type { FilterFile } from '#model/filter/filter-files.ts';
import { isSociety, type Kind } from '#schema/choices.ts';
import { likenessOf, type Reasons, reasonsFor, toSeeker } from './fit.ts';
import { type Criterion, criteriaOf, type PartnerQuery, type Sought } from './wishes.ts';

export interface FoundPartner {
  /** Its number among all organisations, A to Z. */
  readonly organisation: number;
  readonly reasons: Reasons;
}

export interface Found {
  /** The likeliest first. */
  readonly partners: readonly FoundPartner[];
  /** Where nobody fits: those who fail in one thing alone that is no wish, the likeliest first. */
  readonly nearest: readonly FoundPartner[];
  /** For each thing asked: how many fail in it alone, and of how many of these nothing is known there. */
  readonly without: readonly {
    readonly facet: Criterion['facet'];
    readonly isWish: boolean;
    readonly count: number;
    readonly unknown: number;
  }[];
}

/** What is looked at of an organisation of the file, by its number. */
export function soughtAt({ facets, wholeCountryRegions }: FilterFile, organisation: number): Sought {
  const idsOf = (facet: Facet) => valuesAt(facets[facet], organisation).filter((id) => id !== UNKNOWN);
  return {
    themes: idsOf('theme'),
    publics: idsOf('public'),
    typologies: idsOf('typologie'),
    regions: idsOf('region'),
    everywhere: valuesAt(wholeCountryRegions, organisation),
    networks: idsOf('reseau'),
    isNetwork: idsOf('genre').includes('reseau' satisfies Kind),
  };
}

/** The values of one facet, `inconnu` among them. */
export function valuesAt({ rows, sets }: FilterFile['wholeCountryRegions'], organisation: number): readonly string[] {
  return sets[rows[organisation] ?? 0] ?? [];
}

/** Who fits. Each organisation is read once. */
export function findPartners(file: FilterFile, asked: PartnerQuery): Found {
  const { region, theme, typologie } = asked;
  const some = (id: string | undefined) => (id ? [id] : []);
  const seeker = toSeeker({
    themes: some(theme),
    publics: some(asked.public),
    typologies: some(typologie),
    regions: some(region),
    everywhere: [],
    networks: [],
  });
  const criteria = criteriaOf(asked);
  const without = new Map(criteria.map(({ facet, isWish }) => [facet, { isWish, count: 0, unknown: 0 }]));
  const [found, near]: [Weighed[], Weighed[]] = [[], []];
  const apart = new Set(file.notSuggested);
  file.facets.genre.rows.forEach((_, organisation) => {
    const [kind] = valuesAt(file.facets.genre, organisation);
    if (apart.has(organisation) || !isSociety({ kind: kind as Kind })) return;
    const sought = soughtAt(file, organisation);
    const [failed, ...others] = criteria.filter(({ passes }) => !passes(sought));
    if (others.length > 0) return;
    const tally = failed && without.get(failed.facet);
    if (failed && tally) {
      tally.count += 1;
      if (valuesAt(file.facets[failed.facet], organisation).includes(UNKNOWN)) tally.unknown += 1;
      if (failed.isWish || failed.facet === 'genre') return;
    }
    const weighed = { organisation, reasons: reasonsFor(seeker, sought), weight: likenessOf(seeker, sought).weight };
    (failed ? near : found).push(weighed);
  });
  return {
    partners: likeliest(found, file),
    nearest: found.length > 0 ? [] : likeliest(near, file),
    without: [...without].flatMap(([facet, tally]) => (tally.count > 0 ? [{ facet, ...tally }] : [])),
  };
}

type Weighed = FoundPartner & { readonly weight: number };

/** Who shares most first, then who was interviewed, then A to Z. */
function likeliest(some: readonly Weighed[], { facets }: FilterFile): FoundPartner[] {
  const isInterviewed = (organisation: number) => Number(valuesAt(facets.palier, organisation).includes('interviewed'));
  return [...some]
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        isInterviewed(b.organisation) - isInterviewed(a.organisation) ||
        a.organisation - b.organisation,
    )
    .map(({ organisation, reasons }) => ({ organisation, reasons }));
}
