/** Documents and the faults of the data. */
import type { SiteText } from '../site-text.ts';

export const sources: Pick<SiteText, 'sources' | 'quality'> = {
  sources: {
    title: 'Sources',
    lead: 'Everything that this directory publishes comes from these documents.',
    author: 'Author',
    date: 'Date',
    language: 'Language',
    languages: { fr: 'French', en: 'English' },
    undated: (year) => `undated, filed under ${year}`,
    passages: 'Passages cited',
    faults: 'Faults found in the document',
    more: (count) => `and ${count} more, in the open data`,
    printedTitle: 'Title as printed',
  },
  quality: {
    title: 'Data quality',
    lead: 'What the documents print wrong, twice or doubtfully. We keep the printed value as evidence and say what is wrong.',
    organisations: 'About organisations',
    documents: 'About documents',
    what: 'What',
    where: 'Where',
    remark: 'What is wrong',
    printed: 'Printed',
    source: 'Source',
    kind: {
      invalid: 'Cannot work',
      conflict: 'Contradiction',
      outdated: 'Out of date',
      spelling: 'Different spellings',
      unclear: 'Unclear',
      sum: 'Wrong sum',
      translation: 'Translation',
    },
    /** A remark on what no field is for. */
    otherField: 'other',
  },
};
