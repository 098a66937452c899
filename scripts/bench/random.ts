/** Numbers that look random and are the same at each run. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items, each once, in their order; early items more often, as in real directories. */
  some<Item>(items: readonly Item[], least: number, most: number): Item[];
  /** One of the items, more often the more it weighs. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
  chance(share: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  return {
    below,
    pick,
    weighted: (items, weightOf) => {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
      for (const item of items) {
        left -= weightOf(item);
        if (left < 0) return item;
      }
      return items.at(-1) as (typeof items)[number];
    },
    chance: (share) => next() < share,
    some: (items, least, most) => {
      const wanted = least + below(most - least + 1);
      const chosen = new Set<number>();
      for (let tries = 0; chosen.size < wanted && tries < 50; tries++)
        chosen.add(Math.floor(items.length * next() ** 1.5));
      return [...chosen].sort((a, b) => a - b).map((index) => items[index] as (typeof items)[number]);
    },
  };
}
