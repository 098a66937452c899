/** An entry that two people changed: what one changed stands, what both changed otherwise is said, field by field, for an editor to decide. */
import { isSameValue } from '#imports/yaml/same-value.ts';
import type { Path } from '#model/validation/fault.ts';
import { isMapping } from '#model/validation/select.ts';

/** A field that says something else now, in the proposition, and before both. */
export interface Conflict {
  readonly path: Path;
  readonly before: unknown;
  readonly now: unknown;
  readonly proposed: unknown;
}

export interface Merged {
  /** With the value of now wherever there is a conflict. */
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
  /** Where somebody else changed something meanwhile. */
  readonly meanwhile: readonly Path[];
}

/** Lays what a proposition changes into the entry as it is now. Lists are merged by their items, in whatever order. */
export function mergeEntries(before: unknown, now: unknown, proposed: unknown, path: Path = []): Merged {
  if (isSameValue(now, before)) return { value: proposed, conflicts: [], meanwhile: [] };
  if (isSameValue(proposed, before) || isSameValue(proposed, now))
    return { value: now, conflicts: [], meanwhile: [path] };
  if (isMapping(now) && isMapping(proposed)) return mergeMappings(isMapping(before) ? before : {}, now, proposed, path);
  if (Array.isArray(now) && Array.isArray(proposed)) {
    const merged = mergeLists(Array.isArray(before) ? before : [], now, proposed);
    if (merged) return { value: merged, conflicts: [], meanwhile: [path] };
  }
  return { value: now, conflicts: [{ path, before, now, proposed }], meanwhile: [path] };
}

type Mapping = Readonly<Record<string, unknown>>;

function mergeMappings(before: Mapping, now: Mapping, proposed: Mapping, path: Path): Merged {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(proposed)])];
  const parts = keys.map((key) => [key, mergeEntries(before[key], now[key], proposed[key], [...path, key])] as const);
  return {
    value: Object.fromEntries(parts.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]]))),
    conflicts: parts.flatMap(([, { conflicts }]) => conflicts),
    meanwhile: parts.flatMap(([, { meanwhile }]) => meanwhile),
  };
}

/** Undefined where an item that the proposition takes out or changes is there no more: somebody else changed it too. */
function mergeLists(before: readonly unknown[], now: readonly unknown[], proposed: readonly unknown[]) {
  const lacks = (list: readonly unknown[]) => (item: unknown) => !list.some((other) => isSameValue(item, other));
  const out = before.filter(lacks(proposed));
  if (out.some(lacks(now))) return undefined;
  const added = proposed.filter(lacks(before)).filter(lacks(now));
  return [...now.filter(lacks(out)), ...added];
}
