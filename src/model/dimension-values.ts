/** The values that exist in each dimension, in the order of its vocabulary, closed list or gazetteer. */

import type { Text } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { dimensionOf } from './dimensions.ts';
import type { Directory } from './directory.ts';
import { type Facet, UNKNOWN } from './facets.ts';

/** What a value is; codes of closed lists and the unknown are ids only, which the sentences of the site name. */
export interface DimensionValue {
  readonly id: string;
  readonly label: Text | undefined;
  /** The term or place of which there may be a list; networks are organisations and codes have none. */
  readonly subject?: Term | Place;
  /** The page that says the same without a script, below the language. */
  readonly path: string | undefined;
}

/** Every value of a dimension, and last that nothing is known. Reads each organisation once at most. */
export function dimensionValues(directory: Directory, facet: Facet): readonly DimensionValue[] {
  const unknown = { id: UNKNOWN, label: undefined, path: undefined };
  return [...knownValues(directory, facet), ...(dimensionOf(facet).canBeUnknown ? [unknown] : [])];
}

function knownValues(directory: Directory, facet: Facet): readonly DimensionValue[] {
  const row = dimensionOf(facet);
  const subjectValue = (subject: Term | Place): DimensionValue => ({
    id: subject.id,
    label: nameOf(subject),
    subject,
    path: row.family && `${row.family}/${subject.id}/`,
  });
  switch (row.kind) {
    case 'term':
      return directory.vocabularies[row.vocabulary].map(subjectValue);
    case 'region':
      return directory.gazetteer.regions.map(subjectValue);
    case 'country':
      return countries(directory).map(subjectValue);
    case 'code':
    case 'contact':
      return row.codes.map((id) => ({ id, label: undefined, path: undefined }));
    case 'network': {
      const networks = new Set(directory.organisations.flatMap((it) => row.of(it).map(({ id }) => id)));
      return directory.organisations
        .filter(({ id }) => networks.has(id))
        .map(({ id, shortName }) => ({ id, label: { fr: shortName }, path: `organisations/${id}/` }));
    }
  }
}

/** Countries of the programme, and those in which an organisation acts or has an address. */
function countries({ gazetteer, organisations }: Directory): Place[] {
  const ofOrganisations = new Set(organisations.flatMap(({ territory }) => [...territory.countries.keys()]));
  return [...gazetteer.byId.values()].filter(
    (place) => place.level === 'country' && (place.programme || ofOrganisations.has(place.id)),
  );
}

/** How a term or a place is called. */
export function nameOf(subject: Term | Place): Term['label'] {
  return 'label' in subject ? subject.label : subject.name;
}
