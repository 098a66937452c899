/** The one directory that every page reads: content is read and checked once for a build, which stops at any fault. */

import { textsFor } from '#i18n/texts.ts';
import { auditSummary } from '#model/audit.ts';
import { shareByCountry } from '#model/countries.ts';
import { MATRIX_FAMILIES, type MatrixFamily } from '#model/dimensions.ts';
import { buildDirectory } from '#model/directory.ts';
import { facetValues } from '#model/filter/facet-values.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { listPages } from '#model/lists/list-pages.ts';
import { buildAllLists, pairLists } from '#model/lists/lists.ts';
import { buildCountryMap } from '#model/map/country-map.ts';
import { toPlaced } from '#model/map/placed.ts';
import { buildCoverage, type Coverage } from '#model/mapping/coverage.ts';
import { buildGraph, buildNetworks } from '#model/mapping/networks.ts';
import { printedTables } from '#model/mapping/tables.ts';
import { buildPartners } from '#model/partners/partners.ts';
import { populationsOf } from '#model/populations.ts';
import { buildAcronyms } from '#model/reading/acronyms.ts';
import { buildArticles } from '#model/reading/articles.ts';
import { buildCitingIndex } from '#model/reading/citing.ts';
import { sortReferences, sourceReference } from '#model/reading/references.ts';
import { buildRelations } from '#model/relations.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults } from '#model/validation/format-faults.ts';
import { withoutWithdrawn } from '#model/withdrawal.ts';
import { DEFAULT_LOCALE, perLocale } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { buildDay } from './build-day.ts';
import { readContentFiles } from './content-files.ts';
import { chosenCountries } from './edition.ts';
import { readOnce } from './entries-read.ts';
import { outlineFiles } from './outline-files.ts';

const { records: checked, faults } = checkContent(readContentFiles(), undefined, readOnce);
if (faults.length > 0) {
  const error = new Error(`\n\n${formatFaults(faults, textsFor(DEFAULT_LOCALE).faults)}`);
  // Where the program stood says nothing to an editor; the list says where the files are wrong.
  error.stack = '';
  throw error;
}

// First whoever withdrew: those who stay may name somebody of a country that is left out.
const records = chosenCountries(
  withoutWithdrawn(
    checked,
    perLocale((locale) => textsFor(locale).organisation.withdrawnName),
  ),
);

/** On which day ages are counted in this build, and where that day comes from. */
export const countedOn = buildDay(records);

/** Our audit of accessibility, where the content has one. */
export const audit = records.audit && { ...records.audit, summary: auditSummary(records.audit) };

export const directory = buildDirectory(records, countedOn.day);

/** The organisations of the mapped countries, which are counted, and those of other countries alone, which are counted apart. */
export const { mapped, elsewhere } = shareByCountry(directory);

export const lists = buildAllLists(mapped);

/** The same lists of the organisations of other countries alone. */
export const elsewhereLists = buildAllLists(elsewhere);

/** Every country with a page: who acts there of the mapped countries, and who belongs there or acts there of the others. */
export const countryPages = pairLists(lists.pays, elsewhereLists.pays);

export const relations = buildRelations(directory);

export const citingIndex = buildCitingIndex(directory);

export const answers = buildAnswers(directory);

/** Organisations as the map counts them, in the order of the directory. */
export const placed = mapped.organisations.map((organisation) => toPlaced(organisation, mapped));

/** One map for each country of the programme, the first of which is at the short address. */
export const countryMaps = directory.gazetteer.programmeCountries.map((country) => {
  const acted = lists.pays
    .filter(({ organisations }) => organisations.length > 0)
    .map(({ subject }) => subject as Place);
  return buildCountryMap(mapped, country, placed, acted, outlineFiles);
});
export const facets = facetValues(mapped);

export const organisationPages = listPages(mapped.organisations);
/** The matrices of each programme country, by what they are about. */
export const coverage = Object.fromEntries(
  MATRIX_FAMILIES.map((dimension) => [
    dimension,
    directory.gazetteer.programmeCountries.map((country) => buildCoverage(mapped, dimension, country)),
  ]),
) as Record<MatrixFamily, Coverage[]>;

export const tables = printedTables(directory);

export const networks = buildNetworks(mapped);
export const populations = populationsOf(mapped.organisations);

export const networkGraph = await buildGraph(mapped, networks);

export const partners = buildPartners(mapped, relations);
/** The texts for reading, in every language. */
export const articles = buildArticles(records);

export const acronyms = buildAcronyms(records.acronyms, directory, articles);

/** The documents as works that can be cited, the public pages, then what the bibliographies of the documents list. */
export const references = {
  documents: [...directory.documents].map(([id, source]) => sourceReference(id, source)),
  pages: sortReferences([...directory.pages].map(([id, source]) => sourceReference(id, source))),
  bibliography: sortReferences(records.bibliography),
};
