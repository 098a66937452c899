/** The amounts of a portrait in words. */
import type { ProfileRecord } from '#schema/profile.ts';
import type { SiteText } from './site-text.ts';

/** All amounts that a document gives for a typology in one line; that it gives none where it does not. */
export function amountWords({ capacity }: Pick<ProfileRecord, 'capacity'>, t: SiteText): string {
  return capacity.ranges.map(t.profiles.budget).join(t.semicolon) || t.charts.noBudget;
}
