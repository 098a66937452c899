/** The records of the whole content, as the directory is built from them. */
import type { ContentRecords } from '#model/directory.ts';
import type { AcronymRecord } from '#schema/acronym.ts';
import type { AgeingRecord } from '#schema/ageing.ts';
import type { ArticleRecord } from '#schema/article.ts';
import type { Audit } from '#schema/audit.ts';
import type { DeadLink } from '#schema/dead-link.ts';
import type { DistinctPair } from '#schema/distinct.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { ProfileRecord } from '#schema/profile.ts';
import type { ReferenceRecord } from '#schema/reference.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { TableRecord } from '#schema/table.ts';
import { type Term, VOCABULARIES } from '#schema/vocabulary.ts';
import type { Folder } from './content-file.ts';
import type { Entry } from './entry.ts';

/**
 * Gathers every record whose shape is right, in the order of files and, within a file, of its list. The schema of an entry's folder vouches for the type of its record.
 */
export function gatherRecords(entries: readonly Entry[]): ContentRecords {
  const inFolder = <T>(folder: Folder) =>
    entries
      .filter((entry) => entry.folder === folder && entry.record !== undefined)
      .map(({ id, record }) => [id, record as T] as const);
  const bodies = new Map(entries.map(({ id, text }) => [id, text?.body]));
  const terms = new Map(inFolder<Term[]>('vocabularies'));
  return {
    organisations: new Map(inFolder<OrganisationRecord>('organisations')),
    places: inFolder<Place[]>('places').flatMap(([, places]) => places),
    sources: new Map(inFolder<SourceRecord>('sources')),
    tables: new Map(inFolder<TableRecord>('tables')),
    profiles: inFolder<ProfileRecord>('profiles').map(([, profile]) => profile),
    acronyms: inFolder<AcronymRecord[]>('acronyms').flatMap(([, acronyms]) => acronyms),
    articles: new Map(
      inFolder<ArticleRecord>('articles').map(([id, record]) => [id, { record, body: bodies.get(id) ?? '' }]),
    ),
    bibliography: inFolder<ReferenceRecord[]>('bibliography').flatMap(([, references]) => references),
    deadLinks: inFolder<DeadLink[]>('links').flatMap(([, links]) => links),
    distinct: inFolder<DistinctPair[]>('distinct').flatMap(([, pairs]) => pairs),
    ageing: inFolder<AgeingRecord>('rules')[0]?.[1],
    audit: inFolder<Audit>('accessibility')[0]?.[1],
    vocabularies: Object.fromEntries(
      VOCABULARIES.map((name) => [name, terms.get(name) ?? []]),
    ) as unknown as ContentRecords['vocabularies'],
  };
}
