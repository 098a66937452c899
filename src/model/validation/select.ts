/** Picks values out of a record that may be malformed: what is not there, or not of that shape, is passed over. */
import type { Path } from './fault.ts';

/** A value and the path that leads to it. */
export interface Picked {
  readonly value: unknown;
  readonly path: Path;
}

/** The values at a pattern such as `areas.*.place`, where `*` stands for each item of a list. */
export function select(value: unknown, pattern: string): Picked[] {
  const picked: Picked[] = [];
  pick({ value, path: [] }, pattern.split('.'), picked);
  return picked;
}

/** Into one list: of thousands of entries most patterns find nothing, and that costs nothing. */
function pick({ value, path }: Picked, [step, ...rest]: readonly string[], picked: Picked[]): void {
  if (step === undefined) {
    picked.push({ value, path });
  } else if (step !== '*') {
    const found = isMapping(value) ? own(value, step) : undefined;
    if (found !== undefined) pick({ value: found, path: [...path, step] }, rest, picked);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) pick({ value: item, path: [...path, index] }, rest, picked);
  }
}

/** Only the texts among the values at a pattern. */
export function selectTexts(value: unknown, pattern: string): { value: string; path: Path }[] {
  return select(value, pattern).filter(
    (picked): picked is { value: string; path: Path } => typeof picked.value === 'string',
  );
}

/** The citations anywhere in a record: each text of each list named `cite`. */
export function selectCitations(value: unknown): { value: string; path: Path }[] {
  const found: { value: string; path: Path }[] = [];
  collect(value, [], found);
  return found;
}

function collect(value: unknown, path: Path, found: { value: string; path: Path }[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], found);
  } else if (isMapping(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'object') continue;
      const here = [...path, key];
      if (key !== 'cite') collect(inner, here, found);
      else for (const text of selectTexts(inner, '*')) found.push({ ...text, path: [...here, ...text.path] });
    }
  }
}

/** The value at a path, undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((from, step) => own(from, step), value);
}

/** Whether a value is a mapping of keys. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function own(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
