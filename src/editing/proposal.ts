/** A proposition: files as they were and as they would be, in one file that can be sent by any way and read again. */
import * as z from 'zod';
import { idSchema } from '#schema/text.ts';
import { entryIdOf, sourceIdOf } from './editing-content.ts';
import type { ChangedFile } from './entry-draft.ts';

/** Far above what an entry may have, or what is said of a change. */
const LONGEST_TEXT = 256 * 1024;
/** Far above what a table brings. */
const MOST_FILES = 50_000;
/** In letters. */
export const LONGEST_TITLE = 200;
/** The room of the names in it. */
const LONGEST_NAMES = 120;

const fileSchema = z
  .strictObject({
    path: z.string(),
    before: z.string().max(LONGEST_TEXT).optional(),
    after: z.string().max(LONGEST_TEXT),
  })
  .refine(isProposable);

const proposalSchema = z.strictObject({
  /** What the file is, so that no other is taken for one. */
  proposition: z.literal(1),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  title: z.string().max(LONGEST_TITLE),
  /** What changed, and where it says so: words for who decides, written into no entry. */
  message: z.string().max(LONGEST_TEXT).default(''),
  files: z.array(fileSchema).min(1).max(MOST_FILES),
});

/** Whether a proposition may hold it: an entry, or a source that is not there yet. */
export function isProposable({
  path,
  before,
}: {
  readonly path: string;
  readonly before?: string | undefined;
}): boolean {
  return entryIdOf(path) !== undefined || (sourceIdOf(path) !== undefined && before === undefined);
}

export interface Proposition {
  readonly date: string;
  readonly title: string;
  readonly message: string;
  readonly files: readonly ChangedFile[];
}

/** The text of a file of a proposition. */
export function proposalText(proposal: Proposition): string {
  return `${JSON.stringify({ proposition: 1, ...proposal }, null, 1)}\n`;
}

/** Reads such a file; undefined where it is something else. */
export function readProposal(text: string): Proposition | undefined {
  const { data } = proposalSchema.safeParse(parsed(text));
  if (!data) return undefined;
  const { date, title, message, files } = data;
  return { date, title, message, files: files.map(({ path, before, after }) => ({ path, before, after })) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The ids of the entries of a proposition; those of its sources where it holds nothing else. */
function idsOf(files: readonly Pick<ChangedFile, 'path'>[]): string[] {
  const entries = files.flatMap(({ path }) => entryIdOf(path) ?? []);
  return entries.length > 0 ? entries : files.map(({ path }) => sourceIdOf(path) ?? path);
}

/** The first names, as many as a title has room for, and how many others there are. */
export function namesInTitle(all: readonly string[]): { names: string[]; others: number } {
  const names: string[] = [];
  for (const name of all) {
    if ([...names, name].join(', ').length > LONGEST_NAMES) break;
    names.push(name);
  }
  const [first = ''] = all;
  if (names.length === 0) names.push(`${first.slice(0, LONGEST_NAMES - 1)}…`);
  return { names, others: all.length - names.length };
}

/** What the files of a proposition are called by: the entry, or how many there are. */
export function proposalName(files: readonly ChangedFile[]): string {
  const ids = idsOf(files);
  const [first = ''] = ids;
  return ids.length > 3 ? `${first}-et-${ids.length - 1}` : ids.join('-');
}

/** `proposition-ame-2026-11-30.json` */
export function proposalFileName({ files, date }: Pick<Proposition, 'files' | 'date'>): string {
  return `proposition-${proposalName(files)}-${date}.json`;
}

/** Whether a word can be the id of an entry. */
export function isEntryId(id: string): boolean {
  return idSchema.safeParse(id).success;
}
