/** The place of a card within its step, for anyone and for each who can ask, as one short word that a page carries. */

const BASE = 36;

/** @param ranks from 0; from 35 on they are one, so that such cards keep among them the order that they have. */
export function writeRanks(ranks: readonly number[]): string {
  return ranks.map((rank) => Math.min(rank, BASE - 1).toString(BASE)).join('');
}

/** @param at which of the ranks. */
export function readRank(written: string, at: number): number {
  return Number.parseInt(written[at] ?? '', BASE) || 0;
}
