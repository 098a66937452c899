/** How the values of dimensions are called that are codes of a closed list. */
import type { SiteText } from '#i18n/site-text.ts';
import type { Facet, FacetWith } from '#model/dimensions.ts';

/** Gives the name of a code; nothing for a facet whose values bear names of their own. */
export function codeNames(t: SiteText): (facet: Facet, id: string) => string | undefined {
  const names: Readonly<Record<FacetWith<{ kind: 'code' }>, Readonly<Record<string, string>>>> = {
    genre: t.kind,
    echelle: t.scale,
    palier: t.tier,
  };
  return (facet, id) => (facet in names ? names[facet as keyof typeof names][id] : undefined);
}
