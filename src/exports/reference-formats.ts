/** One reference in every format that the site shows. */
import type { Reference } from '#model/reading/references.ts';
import { bibtexEntry } from './bibtex.ts';
import { type CitationWords, citationText } from './citation-text.ts';
import { risRecord } from './ris.ts';

/** The text, BibTeX and RIS of a reference, beside the reference itself. */
export function referenceFormats(reference: Reference, words: CitationWords) {
  return {
    reference,
    text: citationText(reference, words),
    bibtex: bibtexEntry(reference),
    ris: risRecord(reference).trim(),
  };
}
