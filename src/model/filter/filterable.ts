/** Organisations as the filter sees them. */
import { currentIdsIn } from '#model/dimension-standings.ts';
import { perFacet } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { foldWords } from '#model/fold.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Filterable } from './filter.ts';

/** What the filter knows of one organisation. */
export function toFilterable(organisation: Organisation, { gazetteer }: Directory): Filterable {
  const { acronym, aliases, name, regions, wholeCountries } = organisation;
  const everywhere = gazetteer.regions.filter((region) => wholeCountries.includes(region.parent ?? ''));
  return {
    values: perFacet((facet) => currentIdsIn(facet, organisation)),
    wholeCountryRegions: everywhere.map(({ id }) => id).filter((id) => !regions.includes(id)),
    words: foldWords([name, acronym ?? '', ...aliases].join(' ')),
  };
}
