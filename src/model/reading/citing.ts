/** Which organisations cite which passage of a document. */
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';

/** Organisations by citation (`source#anchor`), A to Z. One pass over the directory. */
export function buildCitingIndex(directory: Directory): ReadonlyMap<string, readonly Organisation[]> {
  return groupByKeys(directory.organisations, (organisation) => organisation.citations);
}
