/** A record while a form fills it: values at paths, and what is empty taken out before it is written. */
import type { DraftRecord } from '#imports/merge/draft.ts';
import type { Path } from '#model/validation/fault.ts';
import { isMapping } from '#model/validation/select.ts';

/** The record with another value at a path, made on the way where it lacks; undefined takes a key out, and an item of a list. */
export function withValue<Holder>(holder: Holder, [step, ...rest]: Path, value: unknown): Holder {
  if (step === undefined) return value as Holder;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(holder) ? [...holder] : [];
    if (rest.length === 0 && value === undefined) items.splice(step, 1);
    else items[step] = withValue(items[step], rest, value);
    return items as Holder;
  }
  const own: Readonly<Record<string, unknown>> = isMapping(holder) ? holder : {};
  if (rest.length > 0 || value !== undefined) return { ...own, [step]: withValue(own[step], rest, value) } as Holder;
  const { [step]: _, ...others } = own;
  return others as Holder;
}

/** The record without texts, lists and groups that hold nothing. What is only spaces is nothing. */
export function withoutEmpty(record: DraftRecord): DraftRecord {
  return (pruned(record) ?? {}) as DraftRecord;
}

function pruned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isMapping(value)) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = pruned(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
