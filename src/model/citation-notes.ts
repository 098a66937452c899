/** Citations as numbered notes: what a reader sees, and which passage of which source they lead to. */
import type { Text } from '#schema/locale.ts';
import { isPage, type SourceRecord } from '#schema/source.ts';
import { parseCitation } from './citations.ts';

export interface CitationNote {
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly source: Text;
  readonly passage: Text;
  /** `sources/cartographie-2022/#t13`, below the language. */
  readonly path: string;
}

export type CitationNotes = ReadonlyMap<string, CitationNote>;

/** Where the site shows a passage: on the page of its document; public pages stand together on the list of sources. */
export function passagePath(citation: string, source: SourceRecord): string {
  const { source: id, anchor } = parseCitation(citation);
  return isPage(source) ? `sources/#${id}` : `sources/${id}/#${anchor}`;
}

/** Numbers citations in the order given. A citation of an unknown source or passage is a fault of content and left out. */
export function citationNotes(citations: readonly string[], sources: ReadonlyMap<string, SourceRecord>): CitationNotes {
  const notes = new Map<string, CitationNote>();
  for (const key of citations) {
    const { source: id, anchor } = parseCitation(key);
    const source = sources.get(id);
    const passage = source?.anchors[anchor];
    if (source && passage && !notes.has(key)) {
      notes.set(key, {
        number: notes.size + 1,
        source: source.shortTitle,
        passage: passage.label,
        path: passagePath(key, source),
      });
    }
  }
  return notes;
}
