/** The amounts that a document gives by typology, as bars on one scale of which each step is ten times the one before. */
import type { BudgetRange, ProfileRecord } from '#schema/profile.ts';
import { logPosition } from './charts.ts';

/** The marks of the scale, in euros. */
export const AMOUNT_MARKS = [1000, 10_000, 100_000, 1_000_000, 10_000_000] as const;
const [LEAST, MOST] = [Math.min(...AMOUNT_MARKS), Math.max(...AMOUNT_MARKS)];

/** A bar, in hundredths of the scale; it opens where the document gives no limit. */
export interface AmountSpan {
  readonly start: number;
  readonly end: number;
  readonly opensDown: boolean;
  readonly opensUp: boolean;
}

/** Where an amount lies on the scale, in hundredths of its length. */
export function amountAt(amount: number): number {
  return logPosition(amount, LEAST, MOST);
}

/** The bars of a portrait, in its order. */
export function amountSpans({ capacity }: Pick<ProfileRecord, 'capacity'>): AmountSpan[] {
  return capacity.ranges.map(spanOf);
}

function spanOf({ above, below, from, to }: BudgetRange): AmountSpan {
  const start = from === undefined ? 0 : amountAt(from);
  const end = amountAt(to ?? below ?? above ?? MOST);
  return { start, end: Math.max(end, start), opensDown: from === undefined, opensUp: above !== undefined };
}
