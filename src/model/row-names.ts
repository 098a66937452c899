/** What a row of the list of all organisations names beside the places: as text, from values of the filter. */
import type { Card } from './card.ts';
import { type Facet, UNKNOWN } from './facets.ts';

export const ROW_FACETS = ['typologie', 'theme'] as const satisfies readonly Facet[];
export type RowFacet = (typeof ROW_FACETS)[number];

/**
 * Typology and themes as a card says them; nothing where nothing is known.
 *
 * @param valuesOf the values of an organisation in a facet, in their order.
 * @param labelOf how a value is called.
 */
export function rowNames(
  valuesOf: (facet: RowFacet) => readonly string[],
  labelOf: (facet: RowFacet, value: string) => string,
): Pick<Card, 'typology' | 'themes'> {
  const text = (facet: RowFacet) =>
    valuesOf(facet)
      .filter((value) => value !== UNKNOWN)
      .map((value) => labelOf(facet, value))
      .join(', ');
  return { typology: text('typologie'), themes: text('theme') };
}
