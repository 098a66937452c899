/** Grouping one collection under several keys at once, each item read once. */

/** Items by key, in their order; an item appears under every key that `keysOf` gives for it. */
export function groupByKeys<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
