/** Reports what Zod finds in one record in the terms of our table of faults. */
import type * as z from 'zod';
import type { Params, Path, Where } from './fault.ts';
import { isFaultCode } from './fault-codes.ts';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import { valueAt } from './select.ts';
import {
  at,
  badFormat,
  badValue,
  type FoundInValue,
  keyOfPath,
  outOfBounds,
  suggestion,
  textFinding,
  wrongType,
} from './value-findings.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  readonly schema: z.ZodType;
  readonly root: unknown;
}

/** What is wrong with the shape of `root`, a value that `schema` refused for these issues. */
export function shapeFindings(schema: z.ZodType, root: unknown, issues: readonly Issue[]): FoundInValue[] {
  return issues.flatMap((issue) => toFindings({ ...issue, path: issue.path.map(plainStep) }, { schema, root }));
}

function plainStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}

function toFindings(issue: Issue & { path: (string | number)[] }, context: Context): FoundInValue[] {
  const { path } = issue;
  const value = valueAt(context.root, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, context));
  if (issue.code === 'invalid_key') return [textFinding('BAD_ID', keyOfPath(path), { path, on: 'key' }, path)];
  if (value === undefined) return [missingKey(path)];
  if (value === null && path.length > 0) return [emptyValue(issue, path)];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue.expected, value, path, context.schema)];
    case 'invalid_value':
      return [badValue(issue.values.map(String), value, path)];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, value, path)];
    case 'invalid_format':
      return [badFormat(issue.pattern ?? '', value, path)];
    default: {
      const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
      return [textFinding(isFaultCode(code) ? code : 'BAD_FORMAT', String(value), at(path), path)];
    }
  }
}

function unknownKey(key: string, path: Path, { schema, root }: Context): FoundInValue {
  const options = knownKeys(schema, path);
  const bare: Params = valueAt(root, [...path, key]) === null ? { variant: 'bare' } : {};
  return {
    code: 'UNKNOWN_KEY',
    where: { path: [...path, key], on: 'key' },
    params: { key, options, ...suggestion(nearest(key, options)), ...bare },
  };
}

function missingKey(path: Path): FoundInValue {
  const where: Where = { path: path.slice(0, -1), on: 'holder' };
  return keyOfPath(path) === 'cite'
    ? { code: 'MISSING_CITATION', where }
    : { code: 'MISSING_KEY', where, params: { key: keyOfPath(path) } };
}

function emptyValue(issue: Issue, path: Path): FoundInValue {
  if (keyOfPath(path) === 'cite') return { code: 'MISSING_CITATION', where: at(path) };
  const choice: Params = issue.code === 'invalid_value' ? { options: issue.values.map(String), variant: 'choice' } : {};
  return { code: 'EMPTY_TEXT', where: at(path), params: { key: keyOfPath(path), ...choice } };
}
