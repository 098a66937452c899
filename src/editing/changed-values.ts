/** What changes in an entry as values of fields, for who does not read its file: what goes out, what comes in. */
import { isSameValue } from '#imports/yaml/same-value.ts';
import type { Path } from '#model/validation/fault.ts';
import { isMapping } from '#model/validation/select.ts';

export interface ChangedValue {
  readonly kind: 'out' | 'in';
  readonly path: Path;
  readonly value: string | number | boolean;
}

/** Every single value that differs, in the order of the entry; items of lists that stay the same are not told apart by their place. */
export function changedValues(before: unknown, after: unknown, path: Path = []): ChangedValue[] {
  if (isSameValue(before, after)) return [];
  if (isMapping(before) && isMapping(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changedValues(before[key], after[key], [...path, key]),
    );
  if (Array.isArray(before) && Array.isArray(after)) return changedItems(before, after, path);
  return [...values(before, 'out', path), ...values(after, 'in', path)];
}

function changedItems(before: readonly unknown[], after: readonly unknown[], path: Path): ChangedValue[] {
  const lackedBy = (list: readonly unknown[]) => (item: unknown) => !list.some((other) => isSameValue(item, other));
  const [gone, added] = [before.filter(lackedBy(after)), after.filter(lackedBy(before))];
  const pairs = new Map<unknown, unknown>();
  for (const item of added) {
    const [same] = gone.filter((other) => !pairs.has(other) && isSameFact(other, item));
    if (same !== undefined) pairs.set(same, item);
  }
  const paired = new Set(pairs.values());
  const [out, fresh] = [gone.filter((item) => !pairs.has(item)), added.filter((item) => !paired.has(item))];
  // As many out as in: each was changed where it stood.
  if (out.length === fresh.length) out.forEach((item, index) => void pairs.set(item, fresh[index]));
  const isPaired = out.length === fresh.length;
  return [
    ...[...pairs].flatMap(([old, item]) => changedValues(old, item, [...path, after.indexOf(item)])),
    ...(isPaired ? [] : out.flatMap((item) => values(item, 'out', [...path, before.indexOf(item)]))),
    ...(isPaired ? [] : fresh.flatMap((item) => values(item, 'in', [...path, after.indexOf(item)]))),
  ];
}

/** What an item of a list is about, the first that it has: the rest of it (citations, state, words) may change. */
const ABOUT = ['number', 'address', 'url', 'id', 'organisation', 'place', 'printed'];

function isSameFact(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return false;
  const key = ABOUT.find((name) => one[name] !== undefined);
  return key !== undefined && one[key] === other[key];
}

function values(value: unknown, kind: 'out' | 'in', path: Path): ChangedValue[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => values(item, kind, [...path, index]));
  if (isMapping(value)) return Object.entries(value).flatMap(([key, inner]) => values(inner, kind, [...path, key]));
  const isValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isValue ? [{ kind, path, value }] : [];
}
