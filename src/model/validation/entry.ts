/** One file of the content, read: its value as written, the record if its shape is right, and its own faults. */
import type * as z from 'zod';
import { slug } from '#model/fold.ts';
import { type ContentFile, expectedFiles, type Folder, identify, ruleOf } from './content-file.ts';
import type { Finding } from './fault.ts';
import { nearest } from './nearest.ts';
import { shapeFindings } from './shape.ts';
import { splitText } from './text-file.ts';
import { plainLines, readYaml } from './yaml.ts';

/** A file that has its place. `value` is undefined if the text could not be read, `record` if its shape is wrong. */
export interface Entry {
  readonly path: string;
  readonly folder: Folder;
  readonly id: string;
  readonly value?: unknown;
  readonly record?: unknown;
  /** What follows the record of a text, and the offset at which it begins in the file. */
  readonly text?: { readonly body: string; readonly start: number };
}

const START = { offset: 0 };

/** Reads one file; the entry is undefined if the file has no place in the content. */
export function readEntry(file: ContentFile, root: string): { entry?: Entry; findings: Finding[] } {
  const found = identify(file.path, root);
  if ('problem' in found) return { findings: [misplaced(file.path, found.problem, root)] };
  const { schema, limit } = ruleOf(found.folder);
  const base = { path: file.path, ...found };
  if (file.text.length > limit) {
    const params = { size: file.text.length, limit };
    return { entry: base, findings: [{ code: 'FILE_TOO_LARGE', file: file.path, where: START, params }] };
  }
  const { top, text } = splitText(file.path, plainLines(file.text));
  if (top === undefined) return { entry: base, findings: [{ code: 'NO_FRONT_MATTER', file: file.path, where: START }] };
  return readText({ ...base, ...(text && { text }) }, top, schema);
}

function readText(base: Omit<Entry, 'value' | 'record'>, body: string, schema: z.ZodType) {
  const { path: file } = base;
  const { value, problems } = readYaml(body);
  const findings = problems.map(({ code, offset, params, otherOffset }): Finding => {
    const other = otherOffset === undefined ? {} : { other: { file, where: { offset: otherOffset } } };
    return { code, file, where: { offset }, ...(params && { params }), ...other };
  });
  if (value === undefined) return { entry: base, findings };
  const { data, error } = schema.safeParse(value);
  const shape = shapeFindings(schema, value, error?.issues ?? []).map((finding): Finding => ({ ...finding, file }));
  return { entry: { ...base, value, record: data }, findings: [...findings, ...shape] };
}

function misplaced(file: string, problem: 'UNKNOWN_FILE' | 'BAD_FILE_NAME', root: string): Finding {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const near = problem === 'BAD_FILE_NAME' ? slug(name) : nearest(file, expectedFiles(root, slug(name)));
  const params = { value: name, options: expectedFiles(root), ...(near && { nearest: near }) };
  return { code: problem, file, where: START, params };
}
