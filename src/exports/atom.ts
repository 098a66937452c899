/** Changes to entries as an Atom feed (RFC 4287). Promise (stable v1): one entry a change, with an id that never changes. */

import { firstDay } from '#model/ageing.ts';
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
}

/** The newest changes first, at most `limit`. A feed without changes carries the date of the newest document. */
export function atom(directory: Directory, locale: Locale, texts: FeedTexts, limit = 200): string {
  const changes = directory.organisations
    .flatMap(({ id, shortName, changes: list }) => list.map((change, index) => ({ id, shortName, index, ...change })))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, limit);
  const entries = changes.map(({ id, shortName, index, date, text }) => {
    const page = texts.pageOf(id);
    return `  <entry>
    <id>${xmlText(`${page}#changement-${index + 1}`)}</id>
    <title>${xmlText(shortName)}</title>
    <updated>${timestamp(date)}</updated>
    <link href="${xmlText(page)}"/>
    <summary>${xmlText(localiseText(text, locale))}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${xmlText(texts.self)}</id>
  <title>${xmlText(texts.title)}</title>
  <subtitle>${xmlText(texts.subtitle)}</subtitle>
  <updated>${timestamp(dataDate(directory))}</updated>
  <author><name>${xmlText(texts.author)}</name></author>
  <rights>${xmlText(texts.rights)}</rights>
  <link rel="self" type="application/atom+xml" href="${xmlText(texts.self)}"/>
  <link href="${xmlText(texts.home)}"/>
${entries.join('')}</feed>
`;
}

function timestamp(date: string): string {
  return `${firstDay(date)}T00:00:00Z`;
}
