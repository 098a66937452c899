/** How dimensions and their values are called: as the field of an entry that gives them. */
import { choiceWord, filterName } from '#i18n/field-words.ts';
import type { SiteText } from '#i18n/site-text.ts';
import { dimensionOf, type Facet } from '#model/dimensions.ts';

export function facetName(t: SiteText, facet: Facet): string {
  const row = dimensionOf(facet);
  return 'field' in row ? filterName(t.fields[row.field]) : t.filter.places[row.kind];
}

/** The name of a code of a closed list; nothing for a facet whose values bear names of their own. */
export function codeName(t: SiteText, facet: Facet, id: string): string | undefined {
  const row = dimensionOf(facet);
  return row.kind === 'code' ? choiceWord(t, row.field, id) : undefined;
}
