/** A reference as one line of text. A versioned promise: what people have pasted must stay recognisable. */
import type { Reference } from '#model/reading/references.ts';

/** The parts of a line that change with the language. */
export interface CitationWords {
  /** Between two authors. */
  readonly semicolon: string;
  readonly undated: string;
  readonly accessed: (date: string) => string;
  readonly date: (date: string) => string;
}

/** `Roy, Alexis (2005). La société civile… Cahiers d'études africaines, 178.` A title is never followed by two stops. */
export function citationText(reference: Reference, words: CitationWords): string {
  const { title, container, volume, issue, pages, publisher, date, accessed, url, doi } = reference;
  const who = creators(reference, words);
  const when = `(${date ? words.date(date) : words.undated})`;
  const where = [container, [volume, issue && (volume ? `(${issue})` : `n° ${issue}`)].filter(Boolean).join(''), pages];
  const parts = [
    who ? `${who} ${when}` : '',
    who ? title : `${title} ${when}`,
    where.filter(Boolean).join(', '),
    publisher,
    doi ? `https://doi.org/${doi}` : url,
    accessed && words.accessed(words.date(accessed)),
  ];
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function creators({ authors, institution }: Reference, { semicolon }: CitationWords): string {
  const names = authors.map(({ family, given }) => (given ? `${family}, ${given}` : family));
  return names.length > 0 ? names.join(semicolon) : (institution ?? '');
}
