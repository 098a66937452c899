/** The organisations of each list that has a page, made once for a build. */
import { listPages } from '#model/lists/list-pages.ts';
import { buildAllLists, pairLists } from '#model/lists/lists.ts';
import { elsewhere, mapped } from './data.ts';

export const lists = buildAllLists(mapped);

/** The same lists of the organisations of other countries alone. */
export const elsewhereLists = buildAllLists(elsewhere);

/** Every country with a page: who acts there of the mapped countries, and who belongs there or acts there of the others. */
export const countryPages = pairLists(lists.pays, elsewhereLists.pays);

export const organisationPages = listPages(mapped.organisations);
