/** The small valid content of the fixtures, and each broken variant of it laid over the base. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#model/validation/content-file.ts';
import { readContentFiles } from '#site/content-files.ts';

const FAULTS = 'test/fixtures/faults';
const BASE = 'test/fixtures/base/content';

interface Overlay {
  readonly remove?: readonly string[];
  readonly repeat?: { readonly file: string; readonly line: string; readonly times: number };
}

/** The codes that have a fixture, by the names of the folders. */
export const FIXTURES: readonly string[] = readdirSync(FAULTS).sort();

/** The valid content, its paths beginning with `content/`. */
export const baseFiles: readonly ContentFile[] = readContentFiles(BASE).map(({ path, text }) => ({
  path: path.slice(BASE.length - 'content'.length),
  text,
}));

/** Files laid over others: same paths replace, the order is that of paths. */
export function overlay(below: readonly ContentFile[], above: readonly ContentFile[]): ContentFile[] {
  const files = new Map([...below, ...above].map((file) => [file.path, file]));
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The content of one fixture. */
export function fixtureFiles(code: string): ContentFile[] {
  const folder = join(FAULTS, code);
  const own = existsSync(join(folder, 'content')) ? filesBelow(folder, 'content') : [];
  const { remove = [], repeat } = read<Overlay>(join(folder, 'overlay.json')) ?? {};
  const files = overlay(baseFiles, own).filter(({ path }) => !remove.includes(path));
  if (!repeat) return files;
  return files.map(({ path, text }) => ({
    path,
    text: path === repeat.file ? text + repeat.line.repeat(repeat.times) : text,
  }));
}

export interface Expected {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the faults of a fixture are, written by hand. */
export function expectedFaults(code: string): Expected[] {
  return read<Expected[]>(join(FAULTS, code, 'expected.json')) ?? [];
}

function filesBelow(folder: string, below: string): ContentFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [{ path, text: readFileSync(join(folder, path), 'utf8') }];
  });
}

function read<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
