/**
 * In which organisations a word or a need is found, and how much it says of each. Organisations are numbers; they are
 * grouped by weight (1 to 9, 9 says most) and each group holds the differences between its numbers: small to send.
 */

export type Postings = readonly (readonly number[])[];

/** @param weights from an organisation's number to the weight, 1 to 9. */
export function packPostings(weights: ReadonlyMap<number, number>): Postings {
  const groups = new Map<number, number[]>();
  for (const [number, weight] of weights) {
    const group = groups.get(weight);
    if (group) group.push(number);
    else groups.set(weight, [number]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([weight, numbers]) => {
      const sorted = numbers.sort((a, b) => a - b);
      return [weight, ...sorted.map((number, index) => number - (sorted[index - 1] ?? 0))];
    });
}

/** Calls back with each organisation's number and weight. */
export function eachPosting(postings: Postings, visit: (number: number, weight: number) => void): void {
  for (const [weight = 0, ...differences] of postings) {
    let number = 0;
    for (const difference of differences) {
      number += difference;
      visit(number, weight);
    }
  }
}

/** In how many organisations something is found. */
export function countPostings(postings: Postings): number {
  return postings.reduce((sum, group) => sum + group.length - 1, 0);
}
