/** How dimensions and their values are called: as the field of an entry that gives them. */
import { choiceWord, filterName } from '#i18n/field-words.ts';
import type { SiteText } from '#i18n/site-text.ts';
import { dimensionOf, type FacetWith, facetOf, type ListFamily } from '#model/dimensions.ts';
import { type Facet, UNKNOWN } from '#model/facets.ts';

/** The name of a facet: as its field is called as a filter, or as the kind of place or contact is. */
export function facetName(t: SiteText, facet: Facet): string {
  const row = dimensionOf(facet);
  return 'field' in row ? filterName(t.fields[row.field]) : t.filter.places[row.kind];
}

/** The name of a code of a closed list, or of the unknown; nothing for a value that bears a name of its own. */
export function codeName(t: SiteText, facet: Facet, id: string): string | undefined {
  const row = dimensionOf(facet);
  if (id === UNKNOWN) return unknownName(t, facet);
  if (row.kind === 'contact') return row.codes.flatMap((code) => (code === id ? t.filter.contacts[code] : []))[0];
  return row.kind === 'code' ? choiceWord(t, row.field, id) : undefined;
}

/** The facets that no field of an entry gives: their words are asked for in each language. */
type PlaceOrContact = FacetWith<{ kind: 'region' | 'country' | 'contact' }>;

/** What is said of those of whom an entry says nothing in this dimension; a facet without words of its own is called as its field. */
export function unknownName(t: SiteText, facet: Facet): string {
  const own: Readonly<Record<PlaceOrContact, string> & Partial<Record<Facet, string>>> = t.filter.unknown;
  return own[facet] ?? t.filter.notSaid(facetName(t, facet));
}

/** What the lists of a family are called and what they say; a family without sentences of its own is called as its field. */
export function familyText(t: SiteText, family: ListFamily): { readonly title: string; readonly lead: string } {
  const own: Readonly<Partial<Record<string, unknown>>> = t;
  if (own[family]) return own[family] as { title: string; lead: string };
  const row = dimensionOf(facetOf(family));
  const name = facetName(t, facetOf(family));
  return { title: 'field' in row ? t.fields[row.field].label : name, lead: t.listedBy(name) };
}
