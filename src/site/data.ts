/**
 * The one directory that every page reads: content is read and checked once for a build, which stops at any fault. What follows from
 * it and costs more stands in modules of its own (lists, answers, maps ...): while pages are developed, a save makes only those anew
 * that the page asked for reads.
 */

import { textsFor } from '#i18n/texts.ts';
import { auditSummary } from '#model/audit.ts';
import { shareByCountry } from '#model/countries.ts';
import { buildDirectory } from '#model/directory.ts';
import { buildGraph, buildNetworks } from '#model/mapping/networks.ts';
import { printedTables } from '#model/mapping/tables.ts';
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
import { buildDay } from './build-day.ts';
import { readContentFiles } from './content-files.ts';
import { chosenCountries } from './edition.ts';
import { readOnce } from './entries-read.ts';

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

export const relations = buildRelations(directory);

export const citingIndex = buildCitingIndex(directory);

export const tables = printedTables(directory);

export const networks = buildNetworks(mapped);
export const populations = populationsOf(mapped.organisations);

export const networkGraph = await buildGraph(mapped, networks);

/** The texts for reading, in every language. */
export const articles = buildArticles(records);

export const acronyms = buildAcronyms(records.acronyms, directory, articles);

/** The documents as works that can be cited, the public pages, then what the bibliographies of the documents list. */
export const references = {
  documents: [...directory.documents].map(([id, source]) => sourceReference(id, source)),
  pages: sortReferences([...directory.pages].map(([id, source]) => sourceReference(id, source))),
  bibliography: sortReferences(records.bibliography),
};
