/** Documents and the faults of the data. */
import type { SiteText } from '../site-text.ts';

export const sources: Pick<SiteText, 'sources' | 'quality'> = {
  sources: {
    title: 'Sources',
    lead: 'Everything that this directory publishes comes from these documents and pages. Each fact says where it comes from.',
    documents: 'The documents of the mapping',
    pages: 'Public pages',
    pagesLead:
      'Pages that we read besides the documents. What they say is as old as they are; nobody has called to confirm it.',
    grade: {
      'own-site': 'Sites of the organisations themselves',
      state: 'The State',
      un: 'The United Nations',
      press: 'The press',
      other: 'Others',
    },
    noDate: 'no date',
    read: (date) => `read on ${date}`,
    author: 'Author',
    date: 'Date',
    language: 'Language',
    languages: { fr: 'French', en: 'English', es: 'Spanish' },
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
