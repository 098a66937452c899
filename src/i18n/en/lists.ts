/** The home page and the lists of organisations. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const lists: Pick<
  SiteText,
  | 'home'
  | 'organisations'
  | 'lists'
  | 'listedBy'
  | 'typologies'
  | 'regions'
  | 'pays'
  | 'themes'
  | 'services'
  | 'statuts'
> = {
  home: {
    title: (place) => `Who helps, where, with what: migration organisations ${place}`,
    lead: (place) =>
      `This directory brings together the civil-society organisations that work ${place} with migrants. Each piece of information says where it comes from and what remains to be checked.`,
    doors: 'What are you looking for?',
    help: 'Find help',
    helpText: 'A place to sleep, care, defence, return, work: choose a need.',
    partners: 'Find partners',
    partnersText: 'Who may work with you, near you or on the same matter.',
    mapping: 'Read the mapping',
    mappingText: 'The typologies, the sources and the doubtful points.',
    figures: (year) => `In figures, in ${year}`,
    population: ({ all, societies, others, mapped, mappedSocieties }) =>
      `${n(societies, 'organisation or network', 'organisations and networks')} of civil society; ${n(others, 'institution or partner', 'institutions and partners')}.${mapped < all ? ` The documents name ${mappedSocieties} and ${mapped - mappedSocieties}; only public pages mention the others.` : ''}`,
    societies: 'organisations and networks',
    others: 'institutions and partners that the sources cite',
    ofAll: (count) => `Interviewed, only named and with a number: among the ${count} entries.`,
    figuresNote:
      'Interviewed: the organisation answered the mapping’s survey. Only named: a document names it, but it was not interviewed.',
    byRegion: 'By region',
    byRegionNote:
      'Organisations that a document places in the region. Those that work in the whole country are counted apart. A region without a name is not a region without help: interviews were not held everywhere.',
    withPhone: 'with a number to call',
    news: 'What is new',
    newsOf: (date, count) => `${date}, ${n(count, 'entry added or changed', 'entries added or changed')}`,
    everywhere: (count, country) =>
      `+ ${n(count, 'organisation that acts', 'organisations that act')} in the whole country (${country}).`,
    anyOf: 'Any',
    show: 'Search',
  },
  organisations: {
    title: 'All organisations',
    lead: 'From A to Z: first the organisations and networks, then the institutions and partners that the documents name.',
    letters: 'Go to a letter',
    callShort: 'Call',
    officeOf: (town) => `Office: ${town}.`,
    within: (country) => `Dialled like this, it works from inside the country only (${country}).`,
  },
  lists: {
    unknownTitle: 'What the documents do not say',
    unknown: (count, what) =>
      `${what}: ${n(count, 'organisation may', 'organisations may')} belong here without a document saying so.`,
    unknownLink: 'See them',
    here: (place) => `In the region: ${place}`,
    wholeCountry: (place) => `In the whole country (${place})`,
    over: 'Help that is over, according to its source',
    old: (year) => (year ? `Only in a document from ${year}` : 'Only on a page without a date'),
    oldText: 'Nothing newer says so: check before relying on it. Not counted above.',
    none: 'No organisation listed here. That does not mean that nobody helps.',
    notSurveyed: 'The mapping’s method does not name this region among those where it held interviews.',
    surveyed: 'The mapping held interviews in this region.',
    figures: {
      all: 'In all',
      societies: 'Organisations and networks',
      others: 'Institutions and partners',
      interviewed: 'Interviewed',
      reachable: 'With a contact',
      wholeCountry: 'More, in the whole country',
      old: 'More, from an old document',
    },
    plusRead: '+: those that work in the whole country, counted apart.',
    toNumbers: 'Go to the organisations and their numbers',
    near: 'Nearest regions',
  },
  /** The lead of lists that have no sentence of their own. */
  listedBy: (name: string) => `Organisations, by ${name.toLowerCase()}.`,
  typologies: {
    title: 'Typologies',
    lead: 'The mapping sorts organisations by typology. Trade unions and public institutions stand outside them.',
  },
  regions: {
    title: 'Regions',
    lead: 'Who works in each region, according to the documents. The first number counts the organisations that a document places there.',
  },
  pays: { title: 'Countries', lead: 'The countries where organisations work or have an address.' },
  themes: { title: 'Themes', lead: 'The themes by which the mapping sorts organisations.' },
  services: {
    title: 'Needs',
    lead: 'What a person can ask for. An organisation is listed where a document says that it gives this service, or where we infer it from what the document says; its page tells which.',
  },
  statuts: { title: 'Legal statuses', lead: 'The legal forms that the documents give.' },
};
