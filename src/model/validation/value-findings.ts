/** Reports what is wrong with one value: its type, its length, its words. */
import type * as z from 'zod';
import { slug } from '#model/fold.ts';
import { HIDDEN_PATTERN, MARKUP_PATTERN } from '#schema/text.ts';
import { codePoint } from './describe-fault.ts';
import type { Finding, Params, Path, Where } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';

/** A finding in a record whose file the caller knows. */
export type FoundInValue = Omit<Finding, 'file'>;

/** A value of another type than the schema wants; `wanted` in the words of Zod. */
export function wrongType(wanted: string, value: unknown, path: Path, schema: z.ZodType): FoundInValue {
  const expected = EXPECTED[wanted] ?? 'text';
  if (path.length === 0) return { code: expected === 'list' ? 'NOT_A_LIST' : 'NOT_A_MAPPING', where: at(path) };
  const found = typeName(value);
  const isUnquoted = expected === 'text' && (found === 'number' || found === 'boolean');
  const options = expected === 'mapping' ? knownKeys(schema, path) : [];
  const variant = isUnquoted ? 'unquoted' : expected;
  return { code: 'WRONG_TYPE', where: at(path), params: { key: keyOfPath(path), expected, found, options, variant } };
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return typeof value === 'string' ? 'text' : typeof value;
}

/** A value that is not among those allowed. */
export function badValue(options: readonly string[], value: unknown, path: Path): FoundInValue {
  const text = typeof value === 'object' ? '…' : String(value);
  return {
    code: 'BAD_VALUE',
    where: at(path),
    params: { key: keyOfPath(path), value: text, options, ...suggestion(nearest(text, options)) },
  };
}

/** A text that lacks the form of its key, such as a country code. */
export function badFormat(pattern: string, value: unknown, path: Path): FoundInValue {
  const key = keyOfPath(path);
  return { code: 'BAD_FORMAT', where: at(path), params: { key, value: String(value), pattern, variant: key } };
}

/** A text, list or number that is too short, long, small or large. */
export function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  path: Path,
): FoundInValue {
  const key = keyOfPath(path);
  const where = at(path);
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array')
    return key === 'cite' ? { code: 'MISSING_CITATION', where } : { code: 'EMPTY_LIST', where, params: { key } };
  if (issue.origin === 'string')
    return issue.code === 'too_small'
      ? { code: 'EMPTY_TEXT', where, params: { key } }
      : { code: 'TOO_LONG', where, params: { key, limit } };
  const lower = issue.inclusive ? 'min' : 'above';
  return {
    code: 'BAD_NUMBER',
    where,
    params: { key, value: Number(value), limit, variant: issue.code === 'too_small' ? lower : 'max' },
  };
}

/** A fault of what a text says, at the very character where there is one. */
export function textFinding(code: FaultCode, value: string, where: Where, path: Path): FoundInValue {
  const find = FINDERS[code];
  const params = { key: keyOfPath(path), value, point: codePoint(HIDDEN_PATTERN.exec(value)?.[0] ?? '') };
  const near = code === 'BAD_ID' ? suggestion(slug(value) || undefined) : {};
  return { code, where: find && 'path' in where ? { ...where, find } : where, params: { ...params, ...near } };
}

const FINDERS: Partial<Record<FaultCode, RegExp>> = { HTML_IN_TEXT: MARKUP_PATTERN, HIDDEN_CHARACTER: HIDDEN_PATTERN };

/** At the value that a path leads to. */
export function at(path: Path): Where {
  return { path, on: 'value' };
}

/** What a wording needs to suggest a word. */
export function suggestion(word: string | undefined): Params {
  return word === undefined ? {} : { nearest: word };
}

/** The key that a path speaks of: the last one, items of a list having none. */
export function keyOfPath(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? `${Number(path.at(-1) ?? 0) + 1}`;
}
