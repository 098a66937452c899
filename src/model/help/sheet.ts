/** A region's contacts by need, as they fit on paper: for each need those to call, the nearest where there is nobody. */

import type { Organisation } from '#model/organisation.ts';
import { canBeCalled, isReachable } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { ReferralGroup, ReferralIndex } from './referral.ts';

export interface SheetLine {
  readonly organisation: Organisation;
  /** The group it comes from: it says how far, or how old. */
  readonly group: ReferralGroup;
}

export interface Sheet {
  readonly region: Place;
  readonly needs: readonly { readonly need: Term; readonly lines: readonly SheetLine[] }[];
  /** Everyone of the lines who can be called, written to or visited, once, in that order. */
  readonly contacts: readonly Organisation[];
  /** Years of the oldest and the newest document that the lines rest on; none where there is no line. */
  readonly years: readonly [number, number] | undefined;
}

/** Where to look next while nobody can be called yet. */
const FALLBACKS = ['nearest', 'elsewhere', 'dated', 'orientation'] as const;

/** The sheet of one region. */
export function buildSheet({ find, needs }: ReferralIndex, region: Place): Sheet {
  const rows = needs.map((need) => ({ need, lines: linesOf(find(need, region).groups) }));
  const contacts = [...new Set(rows.flatMap(({ lines }) => lines.map(({ organisation }) => organisation)))];
  const years = contacts.map(({ year }) => year);
  const found = contacts.filter((contact) => isReachable(contact) || contact.addresses.length > 0);
  return {
    region,
    needs: rows,
    contacts: found,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
  };
}

function linesOf(groups: readonly ReferralGroup[]): SheetLine[] {
  const take = (kind: ReferralGroup['kind']) =>
    groups
      .filter((group) => group.kind === kind)
      .flatMap((group) => group.entries.map(({ organisation }) => ({ organisation, group })));
  const lines = [...take('here'), ...take('wholeCountry')];
  for (const kind of FALLBACKS) {
    if (lines.some(({ organisation }) => canBeCalled(organisation))) break;
    lines.push(...take(kind));
  }
  return lines;
}
