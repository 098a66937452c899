/** The one directory that every page reads: content is read and checked once for a build, which stops at any fault. */
import { readContentFiles } from './content-files.ts';
import { buildAcronyms } from './model/acronyms.ts';
import { buildArticles } from './model/articles.ts';
import { buildCitingIndex } from './model/citing.ts';
import { buildDirectory } from './model/directory.ts';
import { buildLists, LIST_FAMILIES, type ListFamily, type OrganisationList } from './model/lists.ts';
import { sortReferences, sourceReference } from './model/references.ts';
import { buildRelations } from './model/relations.ts';
import { checkContent } from './model/validation/check-content.ts';
import { formatFaults } from './model/validation/format-faults.ts';

const { records, faults } = checkContent(readContentFiles());
if (faults.length > 0) {
  const error = new Error(`\n\n${formatFaults(faults, 'fr')}`);
  // Where the program stood says nothing to an editor; the list says where the files are wrong.
  error.stack = '';
  throw error;
}

export const directory = buildDirectory(records);

export const lists = Object.fromEntries(
  LIST_FAMILIES.map((family) => [family, buildLists(directory, family)]),
) as Record<ListFamily, OrganisationList[]>;

export const relations = buildRelations(directory);

export const citingIndex = buildCitingIndex(directory);

/** The texts for reading, in every language. */
export const articles = buildArticles(records);

export const acronyms = buildAcronyms(records.acronyms, directory, articles);

/** The documents as works that can be cited, then what their bibliographies list. */
export const references = {
  documents: [...records.sources].map(([id, source]) => sourceReference(id, source)),
  bibliography: sortReferences(records.bibliography),
};
