/** Words that every page uses: frame, menu, kinds, tiers, counts. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const common: Pick<
  SiteText,
  | 'site'
  | 'tools'
  | 'nav'
  | 'kind'
  | 'kinds'
  | 'kindHint'
  | 'tier'
  | 'tiers'
  | 'tierHint'
  | 'scale'
  | 'formality'
  | 'inferred'
  | 'colon'
  | 'semicolon'
  | 'percent'
  | 'standing'
  | 'count'
  | 'notFound'
> = {
  site: {
    name: 'Directory of civil-society organisations and migration',
    shortName: 'Civil society and migration directory',
    description: (place) =>
      `Who works ${place} with migrants, displaced people and their families: telephone numbers, places, services, and where each piece of information comes from.`,
    skip: 'Skip to content',
    menu: 'Main menu',
    fold: 'Menu',
    foldRest: 'The whole directory',
    language: 'English',
    breadcrumb: 'You are here',
    home: 'Home',
    leaves: 'leaves this directory',
    noTrace: 'No cookie, no tracking. This site keeps nothing of your visit.',
  },
  tools: {
    print: 'Print',
    copyLink: 'Copy the link',
    copied: 'Link copied.',
    failed: 'To copy by hand:',
  },
  nav: {
    organisations: 'Organisations',
    regions: 'Regions',
    orientation: 'Find help',
    carte: 'Map',
    couverture: 'Coverage',
    dossiers: 'Articles',
    reseaux: 'Networks',
    tableaux: 'Tables',
    sigles: 'Acronyms',
    methodologie: 'Method',
    donnees: 'Data',
    services: 'Needs',
    themes: 'Themes',
    typologies: 'Typologies',
    pays: 'Countries',
    statuts: 'Legal statuses',
    sources: 'Sources',
    qualite: 'Data quality',
    'a-propos': 'About',
    'vie-privee': 'Privacy',
    accessibilite: 'Accessibility',
    contribuer: 'Correct or join',
    redaction: 'Editing',
  },
  kind: {
    osc: 'Civil-society organisation',
    reseau: 'Network',
    'institution-publique': 'Public institution',
    partenaire: 'International partner',
    autre: 'Other body',
  },
  kinds: {
    osc: 'Civil-society organisations',
    reseau: 'Networks',
    'institution-publique': 'Public institutions',
    partenaire: 'International partners',
    autre: 'Other bodies',
  },
  kindHint: {
    osc: 'Associations, NGOs, trade unions, cooperatives.',
    reseau: 'Groupings of organisations.',
    'institution-publique': 'State services and local authorities that people are referred to.',
    partenaire: 'Agencies and donors that the documents name.',
    autre: 'Programmes, mechanisms and centres that the documents name.',
  },
  tier: { interviewed: 'Interviewed', named: 'Only named', releve: 'Found in a public source' },
  tiers: { interviewed: 'interviewed', named: 'only named', releve: 'found in a public source' },
  tierHint: {
    interviewed: 'interviewed for the mapping, it is in its directory',
    named: 'named in a table or a text, without an interview',
    releve: 'no document of the mapping names it, a public page mentions it',
  },
  scale: { local: 'Local', regional: 'Regional', national: 'National', international: 'International' },
  formality: { formelle: 'Formal', informelle: 'Informal' },
  colon: ': ',
  semicolon: '; ',
  percent: (number: string) => `${number}%`,
  inferred: 'our conclusion, not written as such',
  standing: {
    stated: (year) => `information ${year ? `from ${year}` : 'without a date'}`,
    inferred: (year) => `inferred by us, information ${year ? `from ${year}` : 'without a date'}`,
    crossed: (year) => `put together by us, information ${year ? `from ${year}` : 'without a date'}`,
  },
  count: {
    organisations: (count) => n(count, 'organisation', 'organisations'),
    remarks: (count) => n(count, 'point noted', 'points noted'),
    changes: (count) => n(count, 'change', 'changes'),
    plusWholeCountry: (count) => `+ ${count} in the whole country`,
    plusOld: (count) => `+ ${count} from an old document`,
    citedBy: (count) => `names ${n(count, 'organisation', 'organisations')}`,
  },
  notFound: {
    title: 'Page not found',
    text: 'This address does not exist or no longer exists. Here is where to start again.',
  },
};
