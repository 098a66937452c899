/** Which file holds what: its folder alone decides. A new kind of content is a new row of `FOLDERS`. */
import type * as z from 'zod';
import { acronymsSchema } from '#schema/acronym.ts';
import { ageingSchema } from '#schema/ageing.ts';
import { articleSchema } from '#schema/article.ts';
import { auditSchema } from '#schema/audit.ts';
import { deadLinksSchema } from '#schema/dead-link.ts';
import { distinctPairsSchema } from '#schema/distinct.ts';
import { isLocale, LOCALES } from '#schema/locale.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { placesSchema } from '#schema/place.ts';
import { profileSchema } from '#schema/profile.ts';
import { bibliographySchema } from '#schema/reference.ts';
import { sourceSchema } from '#schema/source.ts';
import { tableSchema } from '#schema/table.ts';
import { ID_PATTERN } from '#schema/text.ts';
import { VOCABULARIES, vocabularySchema } from '#schema/vocabulary.ts';

/** One file of the content, as it was read: its path as it is reported, with forward slashes, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

interface FolderRule {
  readonly schema: z.ZodType;
  readonly holds: 'mapping' | 'list';
  /** The most characters that a file may have. */
  readonly limit: number;
  /** The only names that a file may have, where the directory knows them beforehand. */
  readonly names?: readonly string[];
  /** Texts in MDX below a folder for each language, the record at their top. */
  readonly isText?: true;
}

const ENTRY_LIMIT = 256 * 1024;
const LIST_LIMIT = 4 * 1024 * 1024;

export const FOLDERS = {
  links: { schema: deadLinksSchema, holds: 'list', limit: LIST_LIMIT, names: ['dead'] },
  distinct: { schema: distinctPairsSchema, holds: 'list', limit: LIST_LIMIT },
  organisations: { schema: organisationSchema, holds: 'mapping', limit: ENTRY_LIMIT },
  places: { schema: placesSchema, holds: 'list', limit: LIST_LIMIT },
  profiles: { schema: profileSchema, holds: 'mapping', limit: ENTRY_LIMIT },
  sources: { schema: sourceSchema, holds: 'mapping', limit: ENTRY_LIMIT },
  tables: { schema: tableSchema, holds: 'mapping', limit: ENTRY_LIMIT },
  vocabularies: { schema: vocabularySchema, holds: 'list', limit: LIST_LIMIT, names: VOCABULARIES },
  acronyms: { schema: acronymsSchema, holds: 'list', limit: LIST_LIMIT },
  articles: { schema: articleSchema, holds: 'mapping', limit: ENTRY_LIMIT, isText: true },
  accessibility: { schema: auditSchema, holds: 'mapping', limit: ENTRY_LIMIT, names: ['rgaa'] },
  rules: { schema: ageingSchema, holds: 'mapping', limit: ENTRY_LIMIT, names: ['ageing'] },
  bibliography: { schema: bibliographySchema, holds: 'list', limit: LIST_LIMIT },
} as const satisfies Record<string, FolderRule>;

export type Folder = keyof typeof FOLDERS;

/** The rule of a folder, with its optional parts. */
export function ruleOf(folder: Folder): FolderRule {
  return FOLDERS[folder];
}

/** The folder that holds the content, derived from the paths: the shortest that holds a folder that we know. */
export function commonRoot(files: readonly ContentFile[]): string {
  const [shortest = 'content'] = files
    .flatMap(({ path }) => (rootPattern.test(path) ? path.replace(rootPattern, '$1') : []))
    .sort((a, b) => a.length - b.length);
  return shortest;
}

const rootPattern = new RegExp(`^(?:(.+?)/)?(?:${Object.keys(FOLDERS).join('|')})/[^/]+$`);

/** The files that a root may hold, as a person would write them; with `name`, those of that name. */
export function expectedFiles(root: string, name?: string): string[] {
  return Object.entries<FolderRule>(FOLDERS).flatMap(([folder, { names, isText }]) => {
    if (isText) return below(root, `${folder}/{${LOCALES.join('|')}}/${name ?? '*'}.mdx`);
    if (name === undefined) return below(root, `${folder}/${anyOf(names)}.yaml`);
    return (names ?? [name]).map((file) => below(root, `${folder}/${file}.yaml`));
  });
}

function anyOf(names: readonly string[] = ['*']): string {
  return names.length > 1 ? `{${names.join('|')}}` : names.join('');
}

/**
 * The folder and the name of a file below `root` (for a text with its language: `fr/contexte`); the problem if it has no
 * place there or no id for a name.
 */
export function identify(
  path: string,
  root: string,
): { folder: Folder; id: string } | { problem: 'UNKNOWN_FILE' | 'BAD_FILE_NAME' } {
  const [folder = '', file = '', ...deeper] = path.startsWith(below(root, ''))
    ? path.slice(below(root, '').length).split('/')
    : [];
  if (isFolder(folder) && ruleOf(folder).isText) return identifyText(folder, [file, ...deeper]);
  const name = file.replace(/\.ya?ml$/i, '');
  if (!isFolder(folder) || deeper.length > 0 || !file.endsWith('.yaml')) return { problem: 'UNKNOWN_FILE' };
  if (!ID_PATTERN.test(name)) return { problem: 'BAD_FILE_NAME' };
  const { names } = ruleOf(folder);
  return names && !names.includes(name) ? { problem: 'UNKNOWN_FILE' } : { folder, id: name };
}

function identifyText(
  folder: Folder,
  [language = '', file = '', ...deeper]: readonly string[],
): { folder: Folder; id: string } | { problem: 'UNKNOWN_FILE' | 'BAD_FILE_NAME' } {
  if (!isLocale(language) || deeper.length > 0 || !file.endsWith('.mdx')) return { problem: 'UNKNOWN_FILE' };
  const name = file.replace(/\.mdx$/, '');
  return ID_PATTERN.test(name) ? { folder, id: `${language}/${name}` } : { problem: 'BAD_FILE_NAME' };
}

/** The path of a file below the root, which may be the working folder itself. */
export function below(root: string, file: string): string {
  return root ? `${root}/${file}` : file;
}

function isFolder(name: string): name is Folder {
  return Object.hasOwn(FOLDERS, name);
}
