/** Networks, their graph, and possible partners. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const networks: Pick<SiteText, 'networks' | 'partners'> = {
  networks: {
    title: 'Networks',
    lead: 'Who brings whom together, according to the documents: at national, African and international level.',
    counted: ({ networks, classed, notNetworks }) =>
      `${n(networks, 'network has', 'networks have')} an entry here. The mapping files ${classed} of them under its typology of networks; ${n(networks - classed, 'other is', 'others are')} named by other documents only.${notNetworks > 0 ? ` It also prints among networks ${n(notNetworks, 'framework of the State: it stands', 'frameworks of the State: they stand')} in the list below, outside the count.` : ''} To be a member of a network is another matter: a network is no member of itself.`,
    notCounted: 'not a network according to its entry, not counted',
    few: 'The documents say how many members some networks have, but seldom which. A network without a member here is not a network without members.',
    level: { national: 'National', african: 'African', international: 'International' },
    what: 'What it is',
    printedMembers: 'Members as printed',
    members: 'Members in this directory',
    one: { national: 'national', african: 'African', international: 'international' },
    whoIsMember: 'Who is a member of what',
    unnamed: (count) => `${n(count, 'network', 'networks')} of which no member is named`,
    site: 'Site',
    graph: 'All documented links',
    graphText:
      'Each dot is an organisation, each line a link that a document states. The same links are in the two tables of this page.',
    graphLabel: (nodes: number, links: number) =>
      `Graph of ${nodes} organisations and ${links} links. The two tables of the page say the same.`,
    legend: { network: 'network', other: 'other organisation', member: 'is a member', link: 'other link' },
    choose: 'See the links of',
    everyone: 'everyone',
    links: 'The other links, one a row',
    from: 'Organisation',
    to: 'Linked with',
    how: 'How',
  },
  partners: {
    title: 'Possible partners',
    text: 'Suggested from the entries, with the reason. None of these organisations has been asked.',
    reasons: {
      theme: 'Same theme: {value}.',
      themes: 'Same themes: {value}.',
      networks: 'Already linked by a network: {value}.',
      publics: 'Same people: {value}.',
      typology: 'Same typology: {value}.',
      regions: 'Also works here: {value}.',
      everywhere: 'Works in the whole country.',
      newRegions: 'Works where this one is not named: {value}.',
    },
    more: 'Look for other partners',
    linked: (names: string, others: number) =>
      `Already linked: ${names}${others > 0 ? ` and ${n(others, 'other', 'others')}` : ''}.`,
  },
};
