/**
 * What changes as Atom feeds (RFC 4287): entries, and the age of their facts. Promise (stable v1): one entry a change, with an
 * id that never changes.
 */

import { firstDay } from '#model/ageing.ts';
import { endedHelp, type PassedAge, passedAges } from '#model/ageing-events.ts';
import type { Directory } from '#model/directory.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { dataDate } from './licence.ts';
import { xmlText } from './xml.ts';

export interface FeedTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly rights: string;
  readonly author: string;
  /** The whole addresses of the feed itself and of the page that explains it. */
  readonly self: string;
  readonly home: string;
  pageOf(id: string): string;
  /** That help was to end on a day: it is no longer offered. */
  ended(help: string, until: string): string;
}

interface FeedEntry {
  readonly organisation: { readonly id: string; readonly shortName: string };
  /** What distinguishes it from the others of the same organisation, for ever. */
  readonly anchor: string;
  readonly date: string;
  readonly text: string;
}

/** The most entries of a feed. */
const LIMIT = 200;

/** What a feed of changes reads: the whole directory, or some of its organisations with all its sources. */
export type FeedShare = Pick<Directory, 'ageing' | 'organisations' | 'sources' | 'terms'>;

/**
 * Changes to entries, and help that time alone takes off the pages of help; the newest first, at most `limit`. A feed without
 * changes carries the date of the newest document.
 */
export function atom(directory: FeedShare, locale: Locale, texts: FeedTexts, limit = LIMIT): string {
  const changes = directory.organisations.flatMap((organisation) =>
    organisation.changes.map(({ date, text }, index): FeedEntry => {
      return { organisation, anchor: `changement-${index + 1}`, date, text: localiseText(text, locale) };
    }),
  );
  const ended = endedHelp(directory).map(({ day, organisation, service }): FeedEntry => {
    const label = directory.terms.services.get(service)?.label;
    const text = texts.ended(label ? localiseText(label, locale) : service, day);
    return { organisation, anchor: `fin-${service}-${day}`, date: day, text };
  });
  const entries = [...changes, ...ended].sort(newestFirst).slice(0, limit);
  const updated = [dataDate(directory), ...ended.map(({ date }) => date)].sort().at(-1) ?? '';
  return feedText(entries, updated, locale, texts);
}

/** Facts that became older than an age that is counted, up to the day of the build; the newest first, at most `limit`. */
export function ageingFeed(
  directory: Directory,
  locale: Locale,
  texts: Omit<FeedTexts, 'ended'> & { passed(event: PassedAge): string },
  limit = LIMIT,
): string {
  const entries = passedAges(directory)
    .slice(0, limit)
    .map((event): FeedEntry => {
      const { day, months, organisation } = event;
      return { organisation, anchor: `age-${months}-${day}`, date: day, text: texts.passed(event) };
    });
  return feedText(entries, entries[0]?.date ?? dataDate(directory), locale, texts);
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.organisation.id < b.organisation.id ? -1 : 1;
}

function feedText(
  entries: readonly FeedEntry[],
  updated: string,
  locale: Locale,
  texts: Omit<FeedTexts, 'ended'>,
): string {
  const written = entries.map(({ anchor, date, organisation: { id, shortName }, text }) => {
    const page = texts.pageOf(id);
    return `  <entry>
    <id>${xmlText(`${page}#${anchor}`)}</id>
    <title>${xmlText(shortName)}</title>
    <updated>${timestamp(date)}</updated>
    <link href="${xmlText(page)}"/>
    <summary>${xmlText(text)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${xmlText(texts.self)}</id>
  <title>${xmlText(texts.title)}</title>
  <subtitle>${xmlText(texts.subtitle)}</subtitle>
  <updated>${timestamp(updated)}</updated>
  <author><name>${xmlText(texts.author)}</name></author>
  <rights>${xmlText(texts.rights)}</rights>
  <link rel="self" type="application/atom+xml" href="${xmlText(texts.self)}"/>
  <link href="${xmlText(texts.home)}"/>
${written.join('')}</feed>
`;
}

function timestamp(date: string): string {
  return `${firstDay(date)}T00:00:00Z`;
}
