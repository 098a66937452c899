/** One organisation with every reference resolved, ready for a page: no id is left to look up. */

import type { ServiceConditions } from '#schema/conditions.ts';
import type { Text } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term, VocabularyName } from '#schema/vocabulary.ts';
import { type DatedFact, hasEnded } from './ageing.ts';
import { type CitationNotes, citationNotes } from './citation-notes.ts';
import { CORROBORATED, type Corroboration, corroborationOf } from './corroboration.ts';
import type { Directory } from './directory.ts';
import { regionOf } from './gazetteer.ts';
import type { Organisation } from './organisation.ts';
import type { Relation } from './relations.ts';

export interface Cited {
  readonly basis?: 'stated' | 'inferred';
  readonly detail?: Text | undefined;
  readonly cite: readonly string[];
}
export interface TermItem extends Cited {
  readonly term: Term;
  /** For help: the sources of its points count too. */
  readonly corroboration?: Corroboration;
  /** The last day of this help, where a source says it. */
  readonly until?: string | undefined;
  /** That this day has passed. */
  readonly isOver?: boolean;
  readonly conditions?: ServiceConditions | undefined;
}
export interface PlaceItem extends Cited {
  readonly place: Place;
}
export interface RegionItem {
  readonly region: Place;
  readonly items: readonly PlaceItem[];
}

export interface OrganisationView {
  readonly notes: CitationNotes;
  readonly typology: TermItem | undefined;
  readonly forms: readonly Term[];
  readonly regions: readonly RegionItem[];
  readonly wholeCountries: readonly PlaceItem[];
  readonly abroad: readonly PlaceItem[];
  readonly themes: readonly TermItem[];
  readonly services: readonly TermItem[];
  readonly audiences: readonly TermItem[];
  readonly servicePoints: readonly (PlaceItem & {
    readonly services: readonly Term[];
    readonly conditions?: ServiceConditions | undefined;
  })[];
  readonly memberOf: readonly (Cited & { readonly organisation: Organisation })[];
  readonly members: readonly Organisation[];
  readonly relations: readonly Relation[];
  /** How many organisations it is linked with that are outside this edition. */
  readonly linksOut: number;
  /** How many sources say a fact. */
  readonly corroborationOf: (fact: DatedFact) => Corroboration;
}

/** Resolves the references of one organisation. References that lead nowhere are faults of content and are left out. */
export function organisationView(
  directory: Directory,
  organisation: Organisation,
  relations: readonly Relation[],
): OrganisationView {
  const { gazetteer, terms } = directory;
  const term = <Item extends Cited & { id: string }>(vocabulary: VocabularyName, item: Item): TermItem[] => {
    const found = terms[vocabulary].get(item.id);
    return found ? [{ ...item, term: found }] : [];
  };
  const place = <Item extends Cited & { place: string }>(item: Item): (Omit<Item, 'place'> & PlaceItem)[] => {
    const found = gazetteer.byId.get(item.place);
    return found ? [{ ...item, place: found }] : [];
  };
  // Of a relation what links the two, not what is cited of the other.
  const cited = [...organisation.citations, ...relations.flatMap(({ cite }) => cite)];
  return {
    notes: citationNotes(cited, directory.sources),
    typology: organisation.typology && term('typologies', organisation.typology)[0],
    forms: (organisation.legal?.forms ?? []).flatMap((id) => terms.statuts.get(id) ?? []),
    ...territory(directory, organisation.areas.flatMap(place)),
    themes: organisation.themes.flatMap((item) => term('themes', item)),
    services: organisation.services.flatMap((item, index) => {
      const fact = CORROBORATED.services(organisation)[index] ?? item;
      const corroboration = corroborationOf(fact, directory.sources);
      return term('services', { ...item, corroboration, isOver: hasEnded(item, directory.ageing.day) });
    }),
    audiences: organisation.audiences.flatMap((item) => term('publics', item)),
    servicePoints: organisation.servicePoints.flatMap(place).map((point) => ({
      ...point,
      services: point.services.flatMap((id) => terms.services.get(id) ?? []),
    })),
    memberOf: (organisation.networks?.memberOf ?? []).flatMap((link) => {
      const network = directory.byId.get(link.organisation);
      return network ? [{ ...link, organisation: network }] : [];
    }),
    members: (organisation.networks?.members ?? []).flatMap((id) => directory.byId.get(id) ?? []),
    relations,
    linksOut: directory.edition?.linksOut.get(organisation.id) ?? 0,
    corroborationOf: (fact) => corroborationOf(fact, directory.sources),
  };
}

function territory({ gazetteer }: Directory, areas: readonly PlaceItem[]) {
  const programme = new Set<Place>(gazetteer.programmeCountries);
  const published = new Set<Place>(gazetteer.regions);
  const regions = new Map<Place, PlaceItem[]>();
  const abroad: PlaceItem[] = [];
  for (const item of areas) {
    const region = regionOf(gazetteer, item.place.id);
    if (region && published.has(region)) regions.set(region, [...(regions.get(region) ?? []), item]);
    else if (!programme.has(item.place)) abroad.push(item);
  }
  return {
    regions: [...regions].map(([region, items]) => ({ region, items })),
    wholeCountries: areas.filter((item) => programme.has(item.place)),
    abroad,
  };
}
