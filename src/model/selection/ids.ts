/** The organisations that a person has chosen as an address holds them: their ids, in the order of the choice. */

/** What a page shows: on the pages of the selection and of the comparison. */
export const SHOWN_KEY = 'ids';

/** What a person carries along through every other page. */
export const CARRIED_KEY = 'selection';

/** No id holds it, and an address leaves it as it is: fifty ids stay short. */
const SEPARATOR = '.';

/** The ids of one key of an address, each once, whether or not an organisation has them. Commas and spaces part them too. */
export function readIds(query: URLSearchParams, key: string): string[] {
  return [...new Set(query.getAll(key).flatMap((text) => text.split(/[.,\s]+/).filter(Boolean)))];
}

/** The same query with these ids under the key, and without the key where there are none. */
export function withIds(query: URLSearchParams, key: string, ids: readonly string[]): URLSearchParams {
  const written = new URLSearchParams(query);
  written.delete(key);
  if (ids.length > 0) written.set(key, ids.join(SEPARATOR));
  return written;
}

/** The ids with one more at the end, or without it where it is among them. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** Whether two choices hold the same, in whatever order. */
export function isSameSelection(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** The chosen ones by their number in the order of all, and the ids that nobody has. */
export interface Chosen {
  readonly numbers: readonly number[];
  readonly unknown: readonly string[];
}

/** @param all every id, in the order in which organisations are numbered. */
export function findChosen(ids: readonly string[], all: readonly string[]): Chosen {
  const numbers = new Map(all.map((id, number) => [id, number]));
  return {
    numbers: ids.flatMap((id) => numbers.get(id) ?? []),
    unknown: ids.filter((id) => !numbers.has(id)),
  };
}
