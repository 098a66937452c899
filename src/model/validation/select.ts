/** Picks values out of a record that may be malformed: what is not there, or not of that shape, is passed over. */
import type { Path } from './fault.ts';

/** A value and the path that leads to it. */
export interface Picked {
  readonly value: unknown;
  readonly path: Path;
}

/** The values at a pattern such as `areas.*.place`, where `*` stands for each item of a list. */
export function select(value: unknown, pattern: string): Picked[] {
  let picked: Picked[] = [{ value, path: [] }];
  for (const step of pattern.split('.'))
    picked = picked.flatMap((from) => (step === '*' ? items(from) : member(from, step)));
  return picked;
}

/** Only the texts among the values at a pattern. */
export function selectTexts(value: unknown, pattern: string): { value: string; path: Path }[] {
  return select(value, pattern).filter(
    (picked): picked is { value: string; path: Path } => typeof picked.value === 'string',
  );
}

/** The citations anywhere in a record: each text of each list named `cite`. */
export function selectCitations(value: unknown, path: Path = []): { value: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => selectCitations(item, [...path, index]));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return key === 'cite'
      ? selectTexts(inner, '*').map((text) => ({ ...text, path: [...here, ...text.path] }))
      : selectCitations(inner, here);
  });
}

/** The value at a path, undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((from, step) => own(from, step), value);
}

/** Whether a value is a mapping of keys. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function items({ value, path }: Picked): Picked[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : [];
}

function member({ value, path }: Picked, key: string): Picked[] {
  const found = isMapping(value) ? own(value, key) : undefined;
  return found === undefined ? [] : [{ value: found, path: [...path, key] }];
}

function own(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
