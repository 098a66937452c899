/** Reading the mapping: tables, charts, typologies compared, coverage, networks, possible partners. */
import { plural } from '../plural.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);
const amount = new Intl.NumberFormat('en-GB');

/** A yearly budget in euros, as far as a document gives it. */
interface Budget {
  from?: number | undefined;
  to?: number | undefined;
  below?: number | undefined;
  above?: number | undefined;
  note?: string | undefined;
}

function budget({ from, to, below, above, note }: Budget): string {
  if (below !== undefined) return `Less than ${amount.format(below)} euros`;
  const start = from === undefined ? '' : `${amount.format(from)} `;
  if (note !== undefined) return `${start}${note}`;
  if (to !== undefined) return `${start}to ${amount.format(to)} euros`;
  return above === undefined ? `${start}euros` : `${start}to more than ${amount.format(above)} euros`;
}

export const mapping: Pick<SiteText, 'tables' | 'charts' | 'profiles' | 'coverage' | 'networks' | 'partners'> = {
  tables: {
    title: 'Tables and figures',
    lead: 'The tables of the mapping as data: to read, sort, download and cite.',
    numbered: (number: number) => `Table ${number}`,
    printed: 'The tables of the mapping',
    others: 'Other figures of the documents',
    directory: 'This directory in figures',
    directoryText:
      'Counted in our entries, organisations of all kinds together. An organisation counts in each region and each theme where it is known.',
    none: 'No table yet.',
    drawn:
      'The facts come from the entries of this directory, in the order of the printed table. Where they differ from the print, a remark of the entry says why.',
    reworded: 'The text is told in our words, without copying the document.',
    printedTitle: 'Printed title',
    printedSource: 'Printed source',
    document: 'Document',
    sum: 'Sum, computed again',
    sumRight: (value: string) => `${value}, as expected`,
    sumWrong: (found: string, expected: string) => `${found} instead of ${expected}`,
    sumNote: 'A small difference may come from rounding in the document.',
    faults: 'What is wrong or doubtful in this table',
    notes: 'Good to know',
    download: 'Download',
    cite: 'Cite this table',
    citeText: (table: string, source: string, site: string, url: string) =>
      `${table}, after “${source}”, in ${site}, ${url}`,
    sorted: { ascending: 'Sorted from smallest to largest', descending: 'Sorted from largest to smallest' },
    typeOf: { figures: 'numbers', texts: 'text', organisations: 'organisations', profiles: 'typologies' },
    number: 'No.',
    heading: 'Organisation',
    group: 'Group',
    unit: { percent: '%', count: 'number', euro: 'euros' },
    empty: 'not given',
    saidNone: 'none, the document says',
    broken: 'as printed, cannot work',
    column: {
      areas: 'Where it works',
      status: 'Status',
      members: 'Members as printed',
      addresses: 'Address',
      phones: 'Telephone',
      emails: 'E-mail',
      websites: 'Site',
      activities: 'What they do',
      capacity: 'Financial capacity',
      partners: 'Partners',
      problems: 'Problems',
      value: 'What they bring',
    },
  },
  charts: {
    asTable: 'See the numbers as a table',
    all: 'All',
    byTypology: 'Organisations by typology',
    byStatus: 'Organisations by legal form',
    byRegion: 'Organisations by region',
    byTheme: 'Organisations by theme',
    budgets: 'Yearly budget by typology, in euros',
    budgetsNote:
      'Each vertical line is worth ten times the one before. An arrow says that the document gives no limit.',
    noBudget: 'no amount given',
    typology: 'Typology',
    budget: 'Yearly budget',
  },
  profiles: {
    compare: 'Compare the typologies',
    compareText:
      'What the mapping says of each typology as a whole, in our words. None of this holds for one organisation in particular.',
    choose: 'Choose two to four typologies to compare',
    apply: 'Compare',
    all: 'Show all',
    tooFew: 'Choose two, three or four typologies.',
    portrait: 'Portrait',
    aspect: 'Aspect',
    aspects: {
      activities: 'What they do',
      capacity: 'Financial capacity',
      partners: 'Partners',
      problems: 'Problems',
      value: 'What they bring',
      scale: 'Scale',
      structure: 'How they are organised',
      examples: 'Examples',
    },
    capacity: { low: 'Low', medium: 'Medium', high: 'Good', variable: 'Variable' },
    budget,
    inDirectory: 'In this directory',
    where: 'Where they work',
    statuses: 'Their legal forms',
    unknownStatus: 'Form not stated',
    whereNone: 'No document says where they work.',
  },
  coverage: {
    title: 'Who does what, where: coverage',
    lead: 'How many organisations the documents name, by region. Each cell opens the list.',
    dimension: { themes: 'By theme', services: 'By need', typologies: 'By typology' },
    subject: { themes: 'Theme', services: 'Need', typologies: 'Typology' },
    other: 'Another reading',
    caption: (subject: string, country: string) => `${subject} and region, ${country}`,
    legend: 'How to read a cell',
    states: {
      covered: 'A number: so many organisations work there, according to a document.',
      'none-listed': '0: none listed, in a region where the mapping held its interviews.',
      'not-surveyed': '?: none listed, and the mapping held no interviews there. Nothing can be concluded.',
    },
    spoken: {
      'none-listed': 'none listed',
      'not-surveyed': 'none listed, region not surveyed',
    },
    symbol: { 'none-listed': '0', 'not-surveyed': '?' },
    ofWhich: 'int.',
    ofWhichHint: '“2 int.”: two of them interviewed for the mapping. The others are only named.',
    wholeCountry: 'Whole country',
    wholeCountryHint:
      'Those that work in the whole country are counted apart, in the column “Whole country”, and never in a region where no document names them.',
    total: 'All',
    totalHint:
      'An organisation that works in three regions counts once in each and only once in “All”. The totals are therefore not sums.',
    allOfRegion: 'All organisations',
    surveyed: 'surveyed',
    notSurveyed: 'not surveyed',
    limits: 'What this table can tell, and what it cannot',
    limitsText: [
      'It tells what a few documents name. It does not tell who exists.',
      'A 0 or a ? never means that nobody helps: an organisation may work there without being named in one of these documents.',
      'A large number does not mean that needs are met: the table knows neither the size of organisations, nor their means, nor how many people need help.',
      'Some needs are concluded from themes; the entry of each organisation says so.',
    ],
    dated: (count: number) =>
      `${n(count, 'organisation is known', 'organisations are known')} only from a document before 2021; the list says so.`,
    needs: 'What the organisations themselves say they need',
    needsMore: 'Read the table',
    download: 'Download as CSV',
    tier: 'Organisations counted',
    tierAll: 'all',
    region: 'Region',
    allRegions: 'all regions',
    allSubjects: 'all rows',
    row: 'Row',
    organisations: (count: number) => n(count, 'organisation', 'organisations'),
  },
  networks: {
    title: 'Networks',
    lead: 'Who brings whom together, according to the documents: at national, African and international level.',
    few: 'The documents say how many members some networks have, but seldom which. A network without a member here is not a network without members.',
    level: { national: 'National', african: 'African', international: 'International' },
    what: 'What it is',
    printedMembers: 'Members as printed',
    members: 'Members in this directory',
    noMembers: 'none named',
    notPrinted: 'not said',
    site: 'Site',
    graph: 'All documented links',
    graphText:
      'Each dot is an organisation, each line a link that a document states. The same links are in the table that follows.',
    graphLabel: (nodes: number, links: number) =>
      `Graph of ${nodes} organisations and ${links} links. The table that follows says the same.`,
    legend: { network: 'network', other: 'other organisation', member: 'is a member', link: 'other link' },
    choose: 'See the links of',
    everyone: 'everyone',
    links: 'The links, one a row',
    from: 'Organisation',
    to: 'Linked with',
    how: 'How',
    isMember: 'is a member of it',
  },
  partners: {
    title: 'Possible partners',
    text: 'Suggested from the entries, with the reason. None of these organisations has been asked.',
    sharesThemes: (themes: string, count: number) => `Same theme${count > 1 ? 's' : ''}: ${themes}.`,
    sharesRegions: (regions: string) => `Also works here: ${regions}.`,
    newRegions: (regions: string) => `Works where this one is not named: ${regions}.`,
    sharesNetworks: (networks: string) => `Same network: ${networks}.`,
  },
};
