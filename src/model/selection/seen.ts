/** What changed in the kept organisations since the person last said that they had seen it: by the length of each log, without a clock. */

/** How many changes the log of each organisation had, by id. */
export type Seen = ReadonlyMap<string, number>;

/** As the device keeps it: `ame=1&hcme=2`. */
export function writeSeen(seen: Seen): string {
  return `${new URLSearchParams([...seen].map(([id, changes]) => [id, String(changes)]))}`;
}

/** What is no number of changes counts as never seen. */
export function readSeen(text: string): Seen {
  const pairs = [...new URLSearchParams(text)].map(([id, changes]) => [id, Number.parseInt(changes, 10)] as const);
  return new Map(pairs.filter(([, changes]) => changes >= 0));
}

/**
 * The ids whose log has grown. Of one that was never seen nothing can be said.
 *
 * @param changes how many changes each has now, by id; nobody that is unknown has any.
 */
export function changedSince(ids: readonly string[], seen: Seen, changes: Seen): string[] {
  return ids.filter((id) => (changes.get(id) ?? 0) > (seen.get(id) ?? Number.POSITIVE_INFINITY));
}

/** What was seen of these, and of those that are new among them what is there now. */
export function withNew(ids: readonly string[], seen: Seen, changes: Seen): Seen {
  return new Map(ids.map((id) => [id, seen.get(id) ?? changes.get(id) ?? 0]));
}
