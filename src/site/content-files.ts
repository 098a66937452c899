/** Reads the files that people edit. Nothing else reads them, and nothing is decided here of what they say. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inEach } from '#i18n/texts.ts';
import type { ContentFile } from '#model/validation/content-file.ts';

/** The folder of the content: `CONTENT_DIR`, or `content` beside the package. */
export const CONTENT_ROOT = process.env.CONTENT_DIR || 'content';

/** The folder in it of what translators send, which `spoken-languages.ts` reads: a file each language, no records. */
export const TRANSLATIONS = 'translations';
/** The folder of recorded voices, which `voices.ts` reads: a folder each language, no records. */
export const AUDIO = 'audio';
const NO_RECORDS: readonly string[] = [TRANSLATIONS, AUDIO];

/**
 * Every file below a folder, sorted by path, dot files, translations and voices left out. Paths are relative to the working directory, with
 * forward slashes. Files that are neither YAML nor MDX come without their text: their name alone is judged.
 *
 * @throws Error with a plain message where the folder is not one, or holds no `organisations`.
 */
export function readContentFiles(root: string = CONTENT_ROOT): ContentFile[] {
  const base = relative(process.cwd(), root) || '.';
  if (!isDirectory(base)) throw new Error(inEach((t) => t.commands.content.noFolder(base)).join(' / '));
  if (!isDirectory(join(base, 'organisations'))) {
    throw new Error(inEach((t) => t.commands.content.noOrganisations(base)).join(' / '));
  }
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) =>
        !relative(base, path)
          .split(sep)
          .some((part, depth) => part.startsWith('.') || (depth === 0 && NO_RECORDS.includes(part))),
    )
    .map((path) => ({
      path: path.split(sep).join('/'),
      text: /\.(yaml|mdx)$/.test(path) ? readFileSync(path, 'utf8') : '',
    }))
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
