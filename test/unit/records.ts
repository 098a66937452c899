/** Small records for tests of the model: only what a test speaks of has to be written. */
import type { ContentRecords } from '#model/directory.ts';
import { perLocale } from '#schema/locale.ts';
import { type OrganisationRecord, organisationSchema } from '#schema/organisation.ts';
import { type Place, placeSchema } from '#schema/place.ts';
import { type SourceRecord, sourceSchema } from '#schema/source.ts';
import { type Term, VOCABULARIES } from '#schema/vocabulary.ts';

export const CITE = ['carte-2022#t1'];
const both = (text: string) => ({ fr: text, en: text });

/** A valid organisation; what is given replaces the minimum. */
export function organisationRecord(fields: object = {}): OrganisationRecord {
  const minimum = { name: 'Une organisation', kind: 'osc', tier: 'named', summary: { ...both('Résumé.'), cite: CITE } };
  return organisationSchema.parse({ ...minimum, ...fields });
}

export function place(fields: { id: string; level: Place['level'] } & Partial<Place>): Place {
  return placeSchema.parse({ name: both(fields.id), ...fields });
}

export function source(year: number): SourceRecord {
  const anchors = { t1: { label: both('Tableau 1') }, t2: { label: both('Tableau 2') } };
  const words = {
    title: 'Titre',
    shortTitle: both(`Source de ${year}`),
    author: both('Auteur'),
    description: both('Texte'),
  };
  return sourceSchema.parse({ ...words, anchors, year, language: 'fr' });
}

export const term = (id: string): Term => ({
  id,
  label: both(id),
  definition: both(id),
  synonyms: perLocale((): string[] => []),
});

/** Two countries: one of the programme with two regions, one abroad with a region that has no page. */
export const PLACES: readonly Place[] = [
  place({
    id: 'mali',
    level: 'country',
    levels: { district: { one: both('cercle'), many: both('cercles') } },
    programme: { order: 1 },
  }),
  place({ id: 'kayes', level: 'region', parent: 'mali' }),
  place({ id: 'gao', level: 'region', parent: 'mali' }),
  place({ id: 'kita', level: 'district', parent: 'kayes' }),
  place({ id: 'france', level: 'country' }),
  place({ id: 'ile-de-france', level: 'region', parent: 'france' }),
];

/** Records of a directory with the places above, two sources and the terms named. */
export function contentRecords(
  organisations: Record<string, object>,
  terms: Partial<Record<(typeof VOCABULARIES)[number], string[]>> = {},
): ContentRecords {
  return {
    organisations: new Map(Object.entries(organisations).map(([id, fields]) => [id, organisationRecord(fields)])),
    places: PLACES,
    sources: new Map([
      ['carte-2022', source(2022)],
      ['note-2014', source(2014)],
    ]),
    tables: new Map(),
    profiles: [],
    acronyms: [],
    articles: new Map(),
    bibliography: [],
    vocabularies: Object.fromEntries(
      VOCABULARIES.map((name) => [name, (terms[name] ?? []).map(term)]),
    ) as unknown as ContentRecords['vocabularies'],
  };
}
