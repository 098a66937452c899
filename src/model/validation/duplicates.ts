/** Finds what is said twice: identifiers over all files, and items within one list. */
import type { Folder } from './content-file.ts';
import type { Entry } from './entry.ts';
import type { Finding, Path } from './fault.ts';
import { selectTexts } from './select.ts';

/** Lists of an organisation that name each thing once. */
const UNIQUE_ITEMS: readonly string[] = [
  'legal.forms.*',
  'areas.*.place',
  'themes.*.id',
  'services.*.id',
  'audiences.*.id',
  'networks.memberOf.*.organisation',
  'networks.members.*',
  'contacts.phones.*.number',
  'contacts.emails.*.address',
  'contacts.websites.*.url',
];

/** Folders of lists whose identifiers are unique over all their files. */
const LISTS: readonly Folder[] = ['places', 'acronyms', 'bibliography'];

interface Occurrence {
  readonly value: string;
  readonly file: string;
  readonly path: Path;
}

/** Identifiers taken twice (over all files of a folder of lists, terms in their vocabulary) and repeated items of lists. */
export function duplicateFindings(entries: readonly Entry[]): Finding[] {
  const listed = (name: Folder) =>
    entries.filter(({ folder }) => folder === name).flatMap((entry) => occurrences(entry, '*.id'));
  const vocabularies = entries.filter(({ folder }) => folder === 'vocabularies');
  const organisations = entries.filter(({ folder }) => folder === 'organisations');
  return [
    ...LISTS.flatMap((folder) => repeated(listed(folder), 'DUPLICATE_ID')),
    ...vocabularies.flatMap((entry) => repeated(occurrences(entry, '*.id'), 'DUPLICATE_ID')),
    ...organisations.flatMap((entry) =>
      UNIQUE_ITEMS.flatMap((list) => repeated(occurrences(entry, list), 'DUPLICATE_ITEM')),
    ),
  ];
}

function occurrences(entry: Entry, pattern: string): Occurrence[] {
  return selectTexts(entry.value, pattern).map((picked) => ({ ...picked, file: entry.path }));
}

function repeated(found: readonly Occurrence[], code: 'DUPLICATE_ID' | 'DUPLICATE_ITEM'): Finding[] {
  const firsts = new Map<string, Occurrence>();
  return found.flatMap((occurrence): Finding[] => {
    const { value, file, path } = occurrence;
    const first = firsts.get(value);
    if (!first) {
      firsts.set(value, occurrence);
      return [];
    }
    const other = { file: first.file, where: { path: first.path, on: 'value' as const } };
    return [{ code, file, where: { path, on: 'value' }, params: { value }, other }];
  });
}
