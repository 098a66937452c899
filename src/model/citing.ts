/** Which organisations cite which passage of a document. */
import type { Directory } from './directory.ts';
import { groupByKeys } from './grouping.ts';
import type { Organisation } from './organisation.ts';

/** Organisations by citation (`source#anchor`), A to Z. One pass over the directory. */
export function buildCitingIndex(directory: Directory): ReadonlyMap<string, readonly Organisation[]> {
  return groupByKeys(directory.organisations, (organisation) => organisation.citations);
}
