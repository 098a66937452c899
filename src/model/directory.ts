/** The whole directory, built once from the records: every page, list and export reads from it. */

import type { AcronymRecord } from '#schema/acronym.ts';
import type { AgeingRecord } from '#schema/ageing.ts';
import type { ArticleRecord } from '#schema/article.ts';
import type { Audit } from '#schema/audit.ts';
import type { DeadLink } from '#schema/dead-link.ts';
import type { DistinctPair } from '#schema/distinct.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { ProfileRecord } from '#schema/profile.ts';
import type { ReferenceRecord } from '#schema/reference.ts';
import { type DocumentRecord, isDocument, isPage, type PageRecord, type SourceRecord } from '#schema/source.ts';
import type { TableRecord } from '#schema/table.ts';
import type { Term, VocabularyName } from '#schema/vocabulary.ts';
import { type Ageing, ageingOn, newestDay } from './ageing.ts';
import { deadLinkIndex } from './dead-links.ts';
import type { Edition } from './edition.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { withLinksTo } from './links.ts';
import { type Organisation, toOrganisation } from './organisation.ts';
import { isPublished } from './standing.ts';
import { perVocabulary } from './vocabularies.ts';
/** What the content files hold, once they have been checked. */
export interface ContentRecords {
  readonly organisations: ReadonlyMap<string, OrganisationRecord>;
  readonly places: readonly Place[];
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly tables: ReadonlyMap<string, TableRecord>;
  readonly profiles: readonly ProfileRecord[];
  readonly acronyms: readonly AcronymRecord[];
  /** By language and slug: `fr/contexte`. */
  readonly articles: ReadonlyMap<string, { readonly record: ArticleRecord; readonly body: string }>;
  readonly bibliography: readonly ReferenceRecord[];
  /** Outward addresses that no longer answered when they were last tried. */
  readonly deadLinks?: readonly DeadLink[];
  /** Pairs that look alike and are not one organisation. */
  readonly distinct?: readonly DistinctPair[];
  /** What is said of the age of facts; the rules of the schema where it is absent. */
  readonly ageing?: AgeingRecord | undefined;
  /** Our audit of accessibility, where one was made: the pages say it, the directory is built without it. */
  readonly audit?: Audit | undefined;
  readonly vocabularies: Readonly<Record<VocabularyName, readonly Term[]>>;
  /** Of which countries alone these records are; absent: of all. */
  readonly edition?: Edition | undefined;
}

export interface Directory {
  /**
   * Published organisations: those of the mapped countries, then those of other countries alone, each A to Z by short name.
   * Withdrawn ones are not among them.
   */
  readonly organisations: readonly Organisation[];
  readonly byId: ReadonlyMap<string, Organisation>;
  /** Ids of organisations that were withdrawn at their request; nothing else of them is kept. */
  readonly withdrawn: readonly string[];
  readonly gazetteer: Gazetteer;
  /** Which countries this is the directory of; absent: all that the content knows. */
  readonly edition?: Edition | undefined;
  /** On which day, and by which rules, facts are as old as they are said to be. */
  readonly ageing: Ageing;
  /** Everything that facts are cited from. */
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Those of the sources that are documents of a mapping. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** Those of the sources that are public pages. */
  readonly pages: ReadonlyMap<string, PageRecord>;
  readonly tables: ContentRecords['tables'];
  readonly profiles: ContentRecords['profiles'];
  readonly vocabularies: ContentRecords['vocabularies'];
  /** What is known of an outward address that no longer answers. */
  readonly deadLink: (url: string | undefined) => DeadLink | undefined;
  /** The terms of each vocabulary by id. */
  readonly terms: Readonly<Record<VocabularyName, ReadonlyMap<string, Term>>>;
}

// One collator for all sorts: creating one costs more than comparing.
const collator = new Intl.Collator(DEFAULT_LOCALE, { sensitivity: 'base', numeric: true });

/** Alphabetical order of names, without regard to accents and case. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/**
 * Builds the directory. References to withdrawn organisations are cut, so that nothing leads to them.
 *
 * @param day the stated day of the build, `2026-11-29`; otherwise the newest day of which the content speaks.
 */
export function buildDirectory(
  records: ContentRecords,
  day = newestDay(records.organisations.values(), records.sources),
): Directory {
  const ageing = ageingOn(day, records.ageing);
  const gazetteer = buildGazetteer(records.places);
  const withdrawn = [...records.organisations].filter(([, record]) => !isPublished(record)).map(([id]) => id);
  const gone = new Set(withdrawn);
  const organisations = [...records.organisations]
    .filter(([id]) => !gone.has(id))
    .map(([id, record]) =>
      toOrganisation(
        id,
        gone.size === 0 ? record : withLinksTo((other) => !gone.has(other), record),
        gazetteer,
        records.sources,
        ageing,
      ),
    )
    .sort(
      (a, b) =>
        Number(a.isElsewhere) - Number(b.isElsewhere) ||
        compareNames(a.shortName, b.shortName) ||
        compareNames(a.id, b.id),
    );
  return {
    organisations,
    byId: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    withdrawn: withdrawn.sort(compareNames),
    gazetteer,
    edition: records.edition,
    ageing,
    sources: records.sources,
    documents: new Map([...records.sources].flatMap(([id, source]) => (isDocument(source) ? [[id, source]] : []))),
    pages: new Map([...records.sources].flatMap(([id, source]) => (isPage(source) ? [[id, source]] : []))),
    tables: records.tables,
    profiles: inOrderOf(records.vocabularies.typologies, records.profiles),
    vocabularies: records.vocabularies,
    deadLink: deadLinkIndex(records.deadLinks ?? []),
    terms: perVocabulary((name) => new Map(records.vocabularies[name].map((term) => [term.id, term]))),
  };
}

function inOrderOf(terms: readonly Term[], profiles: ContentRecords['profiles']): ContentRecords['profiles'] {
  const rank = new Map(terms.map(({ id }, index) => [id, index]));
  return [...profiles].sort((a, b) => (rank.get(a.typology) ?? 0) - (rank.get(b.typology) ?? 0));
}
