/** What the lists and maps can be filtered by, with how many each choice leaves, made once for a build. */
import { facetValues } from '#model/filter/facet-values.ts';
import { mapped } from './data.ts';

export const facets = facetValues(mapped);
