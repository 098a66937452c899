/** Articles, acronyms, bibliography, how the directory was made. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const articles = {
  articles: {
    title: 'Articles',
    lead: 'Short texts in our own words on what the documents say. Each important sentence leads to its passage.',
    none: 'No article has been written for this country yet.',
    part: { cartographie: 'The mapping, part by part', encadres: 'The boxes', documents: 'The other documents' },
    minutes: (count: number) => `Reading time: ${n(count, 'minute', 'minutes')}`,
    figureOf: {
      organisations: (count: number) => (count === 1 ? 'organisation named' : 'organisations named'),
      passages: (count: number) => (count === 1 ? 'passage cited' : 'passages cited'),
    },
    rests: (count: number) => n(count, 'source', 'sources'),
    ownWords: 'Summarised in our own words.',
    contents: 'In this article',
    sources: 'Sources of this article',
    named: 'Organisations named',
    neighbours: 'Neighbouring articles',
    previous: 'Before:',
    next: 'Next:',
    withdrawn: 'an organisation withdrawn at its request',
    bar: 'As a bar',
  },
  acronyms: {
    title: 'Acronyms',
    lead: 'What the acronyms of the documents stand for, and where they are used.',
    count: (count: number) => n(count, 'acronym', 'acronyms'),
    acronym: 'Acronym',
    words: 'What it stands for',
    used: 'Where it is used',
    unknown: 'No document explains it.',
    entry: 'Entry:',
    inArticles: 'Articles:',
    language: { fr: 'in French', en: 'in English', de: 'in German' },
  },
  bibliography: {
    title: 'Bibliography',
    lead: 'The works and sites that the bibliography of the documents lists. The authors’ names are those of published works.',
    citePage: 'Cite this page',
    cite: 'Cite this document',
    text: 'Text',
    formats: 'BibTeX and RIS',
    copy: (formats: string, title: string) => `${formats}: ${title}`,
    download: 'Download',
    downloadAll: 'Download all',
    undated: 'n.d.',
    accessed: (date: string) => `Accessed on ${date}`,
  },
  method: {
    title: 'Method',
    lead: 'How this directory is made, and what it does not know. The numbers are counted from the entries at each publication.',
    from: 'Where what you read comes from',
    fromText: (documents: number, pages: number, passages: number, citations: number) =>
      `Everything comes from ${n(documents, 'document', 'documents')}${pages > 0 ? ` and ${n(pages, 'public page', 'public pages')}` : ''}, ${n(passages, 'passage', 'passages')} in all. The entries refer to them ${n(citations, 'time', 'times')}. The sentences are ours; the facts and numbers are those of the sources.`,
    checked: 'Each file is checked before publication: a reference that leads nowhere stops everything.',
    counted: 'What is counted',
    organisations: (count: number) => n(count, 'published entry', 'published entries'),
    withdrawn: (count: number) => n(count, 'entry withdrawn at its request', 'entries withdrawn at their request'),
    articles: (count: number) => n(count, 'article', 'articles'),
    tiers: 'The levels of information',
    tiersText:
      'We always keep apart the organisations that were interviewed, those that the documents only name and those that only public pages mention. The first answered a survey, so more is known about them. Of the second, sometimes only the name is known. The third are counted neither in the matrices nor in the tables of the mapping.',
    tierCount: (count: number, label: string, hint: string) => `${label}: ${count} (${hint}).`,
    kinds: 'Kinds of entries',
    counting: 'How we count in regions',
    countingText: [
      'An organisation counts in a region when a document names the region, or a place in it, among the places where it works or gives a service.',
      'An address alone does not count: a head office in the capital says nothing about where help is given.',
      'Those that work in the whole country are counted apart, everywhere alike.',
    ],
    surveyed: (surveyed: number, regions: number) =>
      `Interviews were held in ${surveyed} of ${n(regions, 'region', 'regions')}. Elsewhere, an empty region means “not surveyed”, never “nobody”.`,
    inferred: 'What we conclude',
    inferredText:
      'When a document does not say it in so many words but it follows, we mark it “concluded”. For instance: a theme headed “reception” gives the service “reception”. The page always says so.',
    facts: 'Facts concluded',
    rule: 'The rule, word by word',
    ruleText:
      'A theme, a public or a service is concluded from a word of the printed name, or from a theme that a document gives. Nothing is concluded from a conclusion. A service is concluded only for an organisation known today.',
    concluded: 'What is concluded',
    fromName: 'Words of the name',
    fromThemes: 'Themes given by a document',
    nothing: 'none',
    remarks: 'What we correct, and how',
    remarksText: (organisations: number, documents: number) =>
      `We do not correct in silence. A wrong or doubtful value stays printed as evidence, with what is wrong: ${n(organisations, 'point', 'points')} on the entries, ${n(documents, 'point', 'points')} on the documents themselves. A value is corrected only if another source gives it.`,
    remarksTable: 'Points noted on the entries, by subject',
    subject: 'Subject',
    number: 'Number',
    unknown: 'What the directory does not know',
    verified: (verified: number, total: number) =>
      `Whether it is still true: ${n(verified, 'entry has been confirmed', 'entries have been confirmed')} since its document, out of ${total}.`,
    dated: (count: number) =>
      `Whether they still exist: ${n(count, 'organisation is known', 'organisations are known')} only from an old document. They come after the others, with the year.`,
    withPhone: (count: number, total: number) =>
      `How to reach the others: ${count} entries of ${total} have a number that can be called.`,
    withoutArea: (count: number) => `Where they work: ${n(count, 'entry has', 'entries have')} no known place.`,
    withService: (count: number, total: number) =>
      `What can be asked of them: ${count} entries of ${total} have at least one service, stated or concluded.`,
    access: 'Opening hours, cost and papers asked for: almost always unknown. We write “to be checked by telephone”.',
    absent: 'Who is missing: an organisation that is not here may very well exist.',
    choices: 'Our choices',
    choicesText: [
      'No person’s name and no individual’s story, even without the name. Authors of works cited are named.',
      'No place more precise than the town.',
      'What is said of a kind of organisation is never applied to a single one.',
      'A network has only the members that the documents give it: we add none.',
      'An organisation that asks to leave is removed from every page and every file.',
    ],
    see: 'See also',
  },
} as const;
