/** Our vocabularies as HSDS taxonomies, and which terms an organisation and its services have. */

import { textsFor } from '#i18n/texts.ts';
import { TERM_DIMENSIONS } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { BASES, type Standing } from '#model/standing.ts';
import { standingsOf } from '#model/territory.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { VOCABULARIES, type VocabularyName } from '#schema/vocabulary.ts';
import { uuid } from './identity.ts';
import type { HsdsRecord } from './schema.ts';

/** HSDS has one language a file: French, the documents' own. */
export const LANGUAGE = DEFAULT_LOCALE;

/** One taxonomy a vocabulary, and one for how a fact is known. */
export function taxonomies(): HsdsRecord<'taxonomy'>[] {
  const { vocabulary, vocabularyText } = textsFor(LANGUAGE).data;
  const own = VOCABULARIES.map((name) => ({ id: name, name: vocabulary[name], description: vocabularyText[name] }));
  return [...own, { id: BASIS, ...basisTaxonomy() }].map(({ id, ...rest }) => ({
    id: uuid('taxonomy', id),
    ...rest,
    version: '1',
  }));
}

/** How a fact is known, as a taxonomy: what says so of a place or an area needs a term. */
const BASIS = 'basis';

function basisTaxonomy() {
  const { basisTaxonomy: name, basisTaxonomyText: description } = textsFor(LANGUAGE).data;
  return { name, description };
}

/** The terms of every vocabulary and the ways in which a fact is known. */
export function taxonomyTerms({ vocabularies }: Directory): HsdsRecord<'taxonomy_term'>[] {
  const { basis, basisTaxonomy: taxonomy } = textsFor(LANGUAGE).data;
  const bases = BASES.map((code) => ({
    id: termId(BASIS, code),
    code,
    name: basis[code],
    description: basis[code],
    taxonomy,
    language: LANGUAGE,
    taxonomy_id: uuid('taxonomy', BASIS),
  }));
  const terms = VOCABULARIES.flatMap((name) =>
    vocabularies[name].map(({ id, label, definition }) => ({
      id: termId(name, id),
      code: id,
      name: label[LANGUAGE],
      description: definition[LANGUAGE],
      taxonomy: textsFor(LANGUAGE).data.vocabulary[name],
      language: LANGUAGE,
      taxonomy_id: uuid('taxonomy', name),
    })),
  );
  return [...terms, ...bases];
}

/** Every term of an organisation, apart from its services, which are records of their own. Value: year; label: basis. */
export function organisationAttributes(organisation: Organisation): HsdsRecord<'attribute'>[] {
  return TERM_DIMENSIONS.filter(({ vocabulary }) => vocabulary !== 'services').flatMap(({ vocabulary, of }) => {
    const facts = groupByKeys(of(organisation), ({ id }) => [id]);
    const standings = standingsOf(facts, ({ cite = [], basis, confirmed }) =>
      organisation.standingOf({ cite, confirmed, ...(basis && { basis }) }),
    );
    return [...standings].map(([term, standing]) =>
      attribute('organization', [organisation.id], vocabulary, term, standing),
    );
  });
}

/** The kind of a service, as a term, with the year and the basis of what says that it is given. */
export function serviceAttribute(organisation: string, service: string, standing: Standing): HsdsRecord<'attribute'> {
  return attribute('service', [organisation, service], 'services', service, standing);
}

/** How a place or an area is known: the basis is the term, the year its value. @param key what its identifier is made of. */
export function basisAttribute(
  entity: 'location' | 'service_area',
  key: readonly string[],
  standing: Standing,
): HsdsRecord<'attribute'> {
  return attribute(entity, key, BASIS, standing.basis, standing);
}

function attribute(
  entity: HsdsRecord<'attribute'>['link_entity'],
  key: readonly string[],
  vocabulary: VocabularyName | typeof BASIS,
  term: string,
  { basis, year }: Standing,
): HsdsRecord<'attribute'> {
  return {
    id: uuid('attribute', entity, ...key, vocabulary, term),
    link_id: uuid(entity, ...key),
    taxonomy_term_id: termId(vocabulary, term),
    link_type: vocabulary,
    link_entity: entity,
    value: year > 0 ? String(year) : undefined,
    label: textsFor(LANGUAGE).data.basis[basis],
  };
}

function termId(vocabulary: VocabularyName | typeof BASIS, term: string): string {
  return uuid('taxonomy_term', vocabulary, term);
}
