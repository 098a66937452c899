/** The one directory that every page reads: content is read and checked once for a build, which stops at any fault. */
import { readContentFiles } from './content-files.ts';
import { buildCitingIndex } from './model/citing.ts';
import { buildDirectory } from './model/directory.ts';
import { facetValues } from './model/facet-values.ts';
import { listPages } from './model/list-pages.ts';
import { buildLists, LIST_FAMILIES, type ListFamily, type OrganisationList } from './model/lists.ts';
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

export const facets = facetValues(directory, lists);

export const organisationPages = listPages(directory.organisations);
