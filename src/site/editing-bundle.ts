/**
 * What the editing page loads, made apart from the scripts of all other pages: were it one of them, parts of it would come along
 * with the form of a correction. What an entry is edited with comes first, what reads tables after it; each file is named by what
 * it holds.
 */
import { createHash } from 'node:crypto';
import { inParts } from '#editing/content-parts.ts';
import { editingContent } from '#editing/editing-content.ts';
import { readContentFiles } from './content-files.ts';
import { countedOn } from './data.ts';
import { bundleParts } from './island-bundle.ts';

export interface EditingFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

const { first, later } = inParts(editingContent(readContentFiles(), countedOn.day));
const scripts = await bundleParts('src/islands/editing/start.ts');
const [data, rest] = [named('contenu', first), named('sources', later)];
const entry = scripts.find(({ isEntry }) => isEntry);

/** The script where the page begins, and those that it needs to begin: the languages come by an import of their own. */
export const editingFiles = {
  script: entry?.name ?? '',
  needed: scripts.flatMap(({ name, isEntry, isLater }) => (isEntry || isLater ? [] : [name])),
  data: data.name,
  rest: rest.name,
} as const;

/** All of them, below `redaction/`. */
export const allEditingFiles: readonly EditingFile[] = [
  ...scripts.map(({ name, code }) => ({ name, text: code, type: 'text/javascript' })),
  data,
  rest,
];

function named(name: string, value: unknown): EditingFile {
  const text = JSON.stringify(value);
  const fingerprint = createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 8);
  return { name: `${name}.${fingerprint}.json`, text, type: 'application/json' };
}
