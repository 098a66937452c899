/**
 * The content of some countries alone (decision 0058). The whole content is checked before: nothing that stays here names what
 * is left out.
 */
import { citationsOf, parseCitation } from '#model/citations.ts';
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer, countryOf, type Gazetteer } from '#model/gazetteer.ts';
import { linksOf, withLinksTo } from '#model/links.ts';
import { isPublished } from '#model/standing.ts';
import type { ArticleRecord } from '#schema/article.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Place } from '#schema/place.ts';
import { isDocument } from '#schema/source.ts';
import { namedBy } from './article-text.ts';

/**
 * The records of some countries. Stays: an organisation with a place in one of them; one that cites a document of one of them, or
 * that a table, a portrait or an article of one of them names; and one that no place and no document ties to any country. All places
 * stay, for addresses and areas name them, but a country that is left out was not mapped as far as the edition goes.
 */
export function ofCountries(records: ContentRecords, countries: ReadonlySet<string>): ContentRecords {
  const isOutside = (citation: string) => {
    const source = records.sources.get(parseCitation(citation).source);
    return source !== undefined && isDocument(source) && source.country !== undefined && !countries.has(source.country);
  };
  const tables = new Map([...records.tables].filter(([, { country }]) => countries.has(country)));
  const profiles = records.profiles.filter(({ country }) => countries.has(country));
  const articles = new Map([...records.articles].filter(([, { record }]) => !record.sources.every(isOutside)));
  const bodies = [...articles.values()].map(({ body }) => body);
  const named = new Set([
    ...[...tables.values()].flatMap(
      ({ organisations }) => organisations?.groups.flatMap((it) => it.organisations) ?? [],
    ),
    ...profiles.flatMap(({ examples }) => examples.map(({ organisation }) => organisation)),
    ...bodies.flatMap((body) => namedBy(body, 'Org')),
  ]);
  const gazetteer = buildGazetteer(records.places);
  const kept = new Map(
    [...records.organisations].filter(
      ([id, record]) => named.has(id) || isOf(record, countries, gazetteer, records.sources),
    ),
  );
  const spelledOut = new Set(bodies.flatMap((body) => namedBy(body, 'Acronym')));
  const acronyms = records.acronyms
    .filter(({ id, cite }) => spelledOut.has(id) || !cite.every(isOutside))
    .map(({ organisation, ...acronym }) =>
      organisation && kept.has(organisation) ? { ...acronym, organisation } : acronym,
    );
  const bibliography = records.bibliography.filter(({ cite }) => !cite.every(isOutside));
  const organisations = new Map([...kept].map(([id, record]) => [id, withLinksTo((other) => kept.has(other), record)]));
  const places = records.places.map((it) => (isPartOf(it, countries, gazetteer) ? it : withoutMapping(it)));
  const cited = new Set([
    ...citationsOf([[...organisations.values()], [...tables.values()], profiles, acronyms, bibliography, places]).map(
      sourceOf,
    ),
    ...[...articles.values()].flatMap(({ record, body }) => sourcesOfArticle(record, body)),
  ]);
  return {
    ...records,
    organisations,
    tables,
    profiles,
    articles,
    acronyms,
    bibliography,
    places,
    sources: new Map(
      [...records.sources].filter(
        ([id, source]) => cited.has(id) || (source.country !== undefined && countries.has(source.country)),
      ),
    ),
    distinct: (records.distinct ?? []).filter((pair) => pair.organisations.every((id) => kept.has(id))),
    edition: { countries, linksOut: linksOut(records.organisations, kept) },
  };
}

/** How many others that are left out each one is linked with, whichever of the two says so. Who withdrew is no link. */
function linksOut(
  all: ContentRecords['organisations'],
  kept: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const out = new Map<string, Set<string>>();
  const note = (own: string, other: string) => {
    const record = all.get(other);
    if (kept.has(own) && !kept.has(other) && record && isPublished(record))
      out.set(own, (out.get(own) ?? new Set()).add(other));
  };
  for (const [id, record] of all) {
    for (const other of linksOf(record)) {
      note(id, other);
      note(other, id);
    }
  }
  return new Map([...out].map(([id, others]) => [id, others.size]));
}

function isOf(
  record: OrganisationRecord,
  countries: ReadonlySet<string>,
  gazetteer: Gazetteer,
  sources: ContentRecords['sources'],
): boolean {
  const places = [...record.addresses, ...record.areas, ...record.servicePoints];
  const documented = citationsOf(record).flatMap((key) => {
    const source = sources.get(sourceOf(key));
    return source && isDocument(source) && source.country ? [source.country] : [];
  });
  const own = [...places.flatMap(({ place }) => countryOf(gazetteer, place)?.id ?? []), ...documented];
  return own.length === 0 || own.some((country) => countries.has(country));
}

function isPartOf(place: Place, countries: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  const country = countryOf(gazetteer, place.id);
  return country !== undefined && countries.has(country.id);
}

/** Its pages would say “none” of places of which this edition knows nothing; its numbers stay with the edition that asks there for help. */
function withoutMapping({ programme: _, surveyed: __, numbers: ___, ...place }: Place): Place {
  return place;
}

function sourcesOfArticle(record: ArticleRecord, body: string): string[] {
  return [...record.sources, ...[...namedBy(body, 'Cite'), ...citationsOf(record)].map(sourceOf)];
}

function sourceOf(citation: string): string {
  return parseCitation(citation).source;
}
