/** Whom to call, cut to what a page has room for: the promised weight holds however many organisations there are. */
import { pageSections } from '#model/lists/paging.ts';
import { ORIENTATION_SERVICE, type Referral, type ReferralGroup } from './referral.ts';

/** Cards of the place itself on one page; a card with its buttons weighs several of a list. */
const OWN_CARDS = 20;
/** Cards of each other group, which all have a page of their own elsewhere. */
const OTHER_CARDS = 10;

export interface ShownGroup extends ReferralGroup {
  /** How many of the group are not on this page, and the page, below the language, that has them. */
  readonly more?: { readonly count: number; readonly path: string };
}

export interface ReferralPage {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly groups: readonly ShownGroup[];
}

/** The pages of a referral: those of the place go on from page to page, the other groups stand on the first alone. */
export function referralPages(referral: Referral): ReferralPage[] {
  const { groups, place, country } = referral;
  const isOwn = ({ kind }: ReferralGroup) => kind === 'here' || (kind === 'wholeCountry' && place.id === country.id);
  const own = groups.filter(isOwn);
  const others = groups.filter((group) => !isOwn(group)).map((group) => cut(group, referral));
  const pages = pageSections(
    own.map(({ entries }) => entries),
    OWN_CARDS,
  );
  return pages.map(({ number, count, sections }) => {
    const shown = own.flatMap((group, index) => {
      const entries = sections[index] ?? [];
      return entries.length > 0 ? [{ ...group, entries }] : [];
    });
    return { number, count, groups: number === 1 ? [...shown, ...others] : shown };
  });
}

function cut(group: ReferralGroup, referral: Referral): ShownGroup {
  const count = group.entries.length - OTHER_CARDS;
  if (count <= 0) return group;
  return { ...group, entries: group.entries.slice(0, OTHER_CARDS), more: { count, path: pathOf(group, referral) } };
}

/** Where all of a group are listed. */
function pathOf({ kind, neighbour }: ReferralGroup, { need, place, country }: Referral): string {
  if (kind === 'wholeCountry') return `orientation/${need.id}/${country.id}/`;
  if (kind === 'nearest' && neighbour) return `orientation/${need.id}/${neighbour.region.id}/`;
  if (kind === 'orientation') return `orientation/${ORIENTATION_SERVICE}/${place.id}/`;
  return `services/${need.id}/`;
}
