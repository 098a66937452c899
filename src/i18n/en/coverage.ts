/** The coverage matrix: how to read it, what it can and cannot show. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const coverage: Pick<SiteText, 'coverage'> = {
  coverage: {
    title: 'Who does what, where: coverage',
    lead: 'How many organisations the documents name, by region. Each cell opens the list.',
    by: (name: string) => `By ${name.toLowerCase()}`,
    other: 'Another view',
    caption: (subject: string, country: string) => `${subject} and region, ${country}`,
    legend: 'How to read a cell',
    states: {
      attested: 'A number in bold: for at least one organisation, one passage gives both the subject and the place.',
      crossed:
        'A number followed by ×: one passage gives the subject, another the place, and we put them together. No passage says that the organisation does this there.',
      'none-listed': '0: none named, though all those of the subject have a known place.',
      'none-unplaced':
        '0 + ?: none named, but other organisations of the subject have no place that a document says. They may act there.',
      'not-surveyed': '?: none named, and the mapping held no interviews there. Nothing can be concluded.',
    },
    spoken: {
      attested: 'said together by one passage',
      crossed: 'subject and place put together by us',
      'none-listed': 'none named, all have a known place',
      'none-unplaced': 'none named, others have no place that is said',
      'not-surveyed': 'none named, region not surveyed',
    },
    symbol: { attested: '', crossed: '', 'none-listed': '0', 'none-unplaced': '0 + ?', 'not-surveyed': '?' },
    population: ({ all, mapped, mappedSocieties }) =>
      `Counted here are the ${n(mapped, 'entry that the documents name', 'entries that the documents name')}: ${n(mappedSocieties, 'organisation or network', 'organisations and networks')}, ${n(mapped - mappedSocieties, 'institution or partner', 'institutions and partners')}.${all > mapped ? ` The ${n(all - mapped, 'other', 'others')}, which only public pages mention, are not.` : ''}`,
    pairs: (crossed, all) =>
      `Of the ${all} times that an organisation counts in a cell, ${crossed} put together two facts that the documents say apart.`,
    ofWhich: 'int.',
    ofWhichHint: '“2 int.”: two of them interviewed for the mapping. The others are only named.',
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
      `${n(count, 'organisation is known', 'organisations are known')} in a region only from a document before 2021: the table does not count them there, the page of the region names them apart.`,
    needs: 'What the organisations themselves say they need',
    needsMore: 'Read the table',
    tier: 'Organisations counted',
    tierAll: 'all',
    region: 'Region',
    allRegions: 'all regions',
    allSubjects: 'all rows',
    row: 'Row',
  },
};
