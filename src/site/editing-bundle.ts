/**
 * What the editing page loads, made apart from the scripts of all other pages: were it one of them, parts of it would come along
 * with the form of a correction. One script and one file of content, each named by what it holds.
 */
import { createHash } from 'node:crypto';
import { editingContent } from '#editing/editing-content.ts';
import { readContentFiles } from './content-files.ts';
import { countedOn } from './data.ts';
import { bundleIsland } from './island-bundle.ts';

export interface EditingFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

const content = editingContent(readContentFiles(), countedOn.day);

const [script, data] = [
  named('redaction', 'js', 'text/javascript', await bundleIsland('src/islands/editing/start.ts')),
  named('contenu', 'json', 'application/json', JSON.stringify(content)),
];

/** Both files, below `redaction/`. */
export const editingFiles = { script, data } as const;

function named(name: string, ending: string, type: string, text: string): EditingFile {
  const fingerprint = createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 8);
  return { name: `${name}.${fingerprint}.${ending}`, text, type };
}
