/** The files that the editing page works on: what an entry is checked against, and nothing that must not be published. */
import { parse, stringify } from 'yaml';
import { textsFor } from '#i18n/working-texts.ts';
import { entryText } from '#imports/yaml/entry-text.ts';
import { isSameValue } from '#imports/yaml/same-value.ts';
import { isPublished } from '#model/standing.ts';
import { type ContentFile, commonRoot, type Folder, identify } from '#model/validation/content-file.ts';
import { type MentionRemover, mentionRemover, withoutMentions } from '#model/withdrawal.ts';
import { DEFAULT_LOCALE, perLocale } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';

/** What is asked of when an entry is checked, or drawn. Tables, texts and profiles are not: no entry is edited by them. */
const NEEDED: readonly Folder[] = ['organisations', 'places', 'sources', 'vocabularies', 'distinct', 'rules'];

/** As it is sent to the page: paths begin with `content/`, wherever the content lay when the site was built. */
export interface EditingContent {
  readonly files: readonly ContentFile[];
  /** Ids of entries that are not sent: withdrawn ones, and those whose text names one of them. */
  readonly closed: readonly string[];
  /** The day of the build, on which ages are counted. */
  readonly day: string;
}

/** Where the content stands in the project that proposals are made to. */
export const PROJECT_FOLDER = 'content';

/** Where an entry stands in the project. */
export function entryPath(id: string): string {
  return `${PROJECT_FOLDER}/organisations/${id}.yaml`;
}

/** The id of the entry in a file; undefined for another file. */
export function entryIdOf(path: string): string | undefined {
  return /^content\/organisations\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(path)?.[1];
}

/** Where a source stands in the project. */
export function sourcePath(id: string): string {
  return `${PROJECT_FOLDER}/sources/${id}.yaml`;
}

/** The id of the source in a file; undefined for another file. */
export function sourceIdOf(path: string): string | undefined {
  return /^content\/sources\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(path)?.[1];
}

/**
 * What the page gets of a content without faults. Of an entry that was withdrawn, its id alone; an entry whose text names a
 * withdrawn organisation is left out whole, for its text cannot be published and must not be written back without it.
 */
export function editingContent(files: readonly ContentFile[], day: string): EditingContent {
  const root = commonRoot(files);
  const needed = files.flatMap((file) => {
    const found = identify(file.path, root);
    if ('problem' in found || !NEEDED.includes(found.folder)) return [];
    return [{ ...found, path: `${PROJECT_FOLDER}/${found.folder}/${found.id}.yaml`, text: file.text }];
  });
  const isEntry = ({ folder }: { readonly folder: Folder }) => folder === 'organisations';
  const gone = needed.filter((file) => isEntry(file) && isWithdrawn(file.text));
  const clean = mentionRemover(
    gone.map(({ text }) => parse(text) as OrganisationRecord),
    perLocale((locale) => textsFor(locale).organisation.withdrawnName),
  );
  const namesOne = ({ text }: ContentFile) => {
    const record = parse(text) as OrganisationRecord;
    return !isSameValue(withoutMentions(record, clean), record);
  };
  const named =
    gone.length === 0 ? [] : needed.filter((file) => isEntry(file) && !gone.includes(file) && namesOne(file));
  const closed = new Set([...gone, ...named]);
  const textOf = (file: (typeof needed)[number]) => {
    if (closed.has(file)) return standIn(file.text);
    // What is only read on the page, and written back by nobody, goes without the mention alone.
    return gone.length === 0 || isEntry(file) ? file.text : withoutMention(file.text, clean);
  };
  return {
    files: needed.map((file) => ({ path: file.path, text: textOf(file) })),
    closed: [...closed].map(({ id }) => id),
    day,
  };
}

/** The same text where it names none of them. */
function withoutMention(text: string, clean: MentionRemover): string {
  const value: unknown = parse(text);
  const cleaned = clean(value);
  return isSameValue(cleaned, value) ? text : stringify(cleaned);
}

function isWithdrawn(text: string): boolean {
  return /^withdrawn:/m.test(text) && !isPublished(parse(text) as OrganisationRecord);
}

/** An entry that says nothing but to whom it is linked: what others say of it stays right. */
function standIn(text: string): string {
  const { kind, tier, summary, networks } = parse(text) as OrganisationRecord;
  const links = networks && {
    memberOf: networks.memberOf?.map(({ organisation, cite }) => ({ organisation, cite })),
    members: networks.members,
  };
  const record = { name: '—', kind, tier, summary: { [DEFAULT_LOCALE]: '—', cite: summary.cite }, networks: links };
  return entryText(JSON.parse(JSON.stringify(record)));
}
