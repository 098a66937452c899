/** Whether one passage says of an organisation both what it does and where: otherwise the two are put together by us. */
import type { DimensionFact } from '#model/dimension.ts';
import { dimensionOf } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { type Facet, UNKNOWN } from '#model/facets.ts';
import { regionOf } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';

/**
 * The regions in which a document says this value of an organisation: a passage cited for both facts, neither of them
 * inferred, or a service point that names the service.
 */
export function attestedRegions(
  { gazetteer }: Directory,
  organisation: Organisation,
  facet: Facet,
  id: string,
): ReadonlySet<string> {
  if (id === UNKNOWN) return new Set();
  const facts = dimensionOf(facet)
    .of(organisation)
    .filter((fact) => fact.id === id && fact.basis !== 'inferred');
  const areas = organisation.areas.filter(({ basis, cite }) => basis !== 'inferred' && facts.some(shares(cite)));
  const points = organisation.servicePoints.filter(({ services }) => facet === 'service' && services.includes(id));
  return new Set([...areas, ...points].flatMap(({ place }) => regionOf(gazetteer, place)?.id ?? []));
}

const shares = (cite: readonly string[]) => (fact: DimensionFact) =>
  (fact.cite ?? []).some((key) => cite.includes(key));
