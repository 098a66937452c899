/** Organisations as the filter sees them. */

import { standingsIn } from '#model/dimension-standings.ts';
import { isUnknownIn } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { FACETS, perFacet, UNKNOWN } from '#model/facets.ts';
import { foldWords } from '#model/fold.ts';
import type { Organisation } from '#model/organisation.ts';
import { otherNames } from '#model/organisation-name.ts';
import { currentIds, oldIds } from '#model/territory.ts';
import type { Filterable } from './filter.ts';

/** What the filter knows of one organisation. */
export function toFilterable(organisation: Organisation, { gazetteer }: Directory): Filterable {
  const { acronym, aliases, name, regions, wholeCountries } = organisation;
  const everywhere = gazetteer.regions.filter((region) => wholeCountries.includes(region.parent ?? ''));
  const standings = perFacet((facet) => standingsIn(facet, organisation));
  const old = FACETS.map((facet) => [facet, oldIds(standings[facet])] as const).filter(([, ids]) => ids.length > 0);
  return {
    values: perFacet((facet) => (isUnknownIn(facet, organisation) ? [UNKNOWN] : currentIds(standings[facet]))),
    ...(old.length > 0 && { old: Object.fromEntries(old.map(([facet, ids]) => [facet, Object.fromEntries(ids)])) }),
    wholeCountryRegions: everywhere.map(({ id }) => id).filter((id) => !regions.includes(id)),
    // Each word once: a query's words are looked for one by one.
    words: [
      ...new Set(foldWords([name, acronym ?? '', ...aliases, ...otherNames(organisation)].join(' ')).split(' ')),
    ].join(' '),
  };
}
