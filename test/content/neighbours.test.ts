/** What is published of the countries around Mali: who, with what to call, and what must never be. */
import { expect, test } from 'vitest';
import { loosePlaces, looseRecords } from './real.ts';

// biome-ignore lint/suspicious/noExplicitAny: the files are read without the site's own types
type Loose = any;

/** Who is told of by public pages of each country, whole or by name; the country stands in their areas. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  maroc: [
    ...['gadem', 'pnpm', 'fondation-orient-occident', 'caritas-maroc', 'ddm-tanger', 'accueil-migrants-oujda', 'omdh'],
    ...['ampf', 'droit-et-justice', 'asticude', 'ms2', 'ami-rabat', 'arcom', 'ccsm', 'cmsm', 'adesguim', 'acodec'],
    ...['pcdc', 'oum-el-banine', 'voix-de-femmes-marocaines', 'anir', 'amappe', 'amsv-oujda', 'amdh-maroc', 'alecma'],
    'amam-berkane',
  ],
  senegal: [
    ...['pari-dakar', 'ofadec', 'remidev', 'diadem', 'horizon-sans-frontieres', 'boza-fii', 'coflec', 'asmi'],
    ...['sama-chance', 'adha-dakar', 'croix-rouge-senegalaise', 'village-du-migrant', 'raddho', 'vivre-caprec'],
  ],
  mauritanie: [
    ...['amdh-mauritanie', 'caritas-mauritanie', 'accueil-ecoute-nouakchott', 'croissant-rouge-mauritanien', 'alpd'],
    ...['aide-sigui', 'afemima', 'afcf', 'table-inter-migrants', 'fesef'],
  ],
  niger: [
    ...['jmed', 'aec-niger', 'mdm-belgique-agadez', 'msf-agadez', 'croix-rouge-nigerienne', 'cadev-niger'],
    ...['irc-sheega', 'sos-fevvf', 'anajj', 'remiddh'],
  ],
  tunisie: ['ftdes', 'iadh', 'tamss', 'croissant-rouge-tunisien'],
  'cote-d-ivoire': ['csci', 'cip-cote-d-ivoire', 'lidho'],
  guinee: ['oglmi', 'raj-gui', 'services-sans-limites', 'terre-des-hommes-guinee'],
  'burkina-faso': ['ocades', 'le-tocsin', 'alert-migration'],
  algerie: ['raddh-algerie'],
  cameroun: ['arecc', 'un-monde-avenir', 'o-pays-migrant-human', 'smic'],
};

/** Closed, dissolved or on trial, working against those who leave, or whom a name could harm. */
const NEVER = [
  ...['amlii', 'terre-d-asile-tunisie', 'ctr-tunisie', 'caritas-algerie', 'laddh'],
  ...['aesat', 'rencontre-et-developpement'],
];

/** Named with their networks alone: nothing to call, nothing to ask for. */
const BY_NAME = [
  ...['arcom', 'amsv-oujda', 'amdh-maroc', 'alecma', 'village-du-migrant', 'raddho', 'vivre-caprec'],
  ...['table-inter-migrants', 'fesef', 'remiddh', 'ftdes', 'iadh', 'tamss', 'croissant-rouge-tunisien', 'lidho'],
  ...['services-sans-limites', 'alert-migration', 'raddh-algerie', 'un-monde-avenir'],
];

const byId = new Map<string, Loose>(looseRecords.map((record) => [record.id, record]));
const all = Object.values(PUBLISHED).flat();

function countryOf(placeId: string): string {
  let place = loosePlaces[placeId];
  while (place.parent) place = loosePlaces[place.parent];
  return place.id;
}

/** The numbers of an entry by status, as the file has them. */
const numbers = (id: string): [string, string][] =>
  (byId.get(id)?.contacts?.phones ?? []).map((phone: Loose) => [phone.number, phone.status ?? 'ok']);

test('seventy-nine organisations of ten countries are there, each from public pages and in its country', () => {
  expect(all).toHaveLength(79);
  for (const [country, ids] of Object.entries(PUBLISHED))
    for (const id of ids) {
      const record = byId.get(id);
      expect(record?.tier, id).toBe('releve');
      expect(new Set(record.areas.map((area: Loose) => countryOf(area.place))), id).toEqual(new Set([country]));
    }
});

test('those that are closed, on trial or could be harmed are in no file', () => {
  expect(NEVER.filter((id) => byId.has(id))).toEqual([]);
  const names = JSON.stringify(looseRecords);
  for (const name of [
    'Terre d’asile Tunisie',
    'Conseil Tunisien pour les Réfugiés',
    'Caritas Algérie',
    'AMLII',
    'AESAT',
  ])
    expect(names, name).not.toContain(name);
});

test('of those named alone nothing can be asked and nobody called, and so of everybody in Tunisia and Algeria', () => {
  const quiet = [...BY_NAME, ...(PUBLISHED.tunisie ?? []), ...(PUBLISHED.algerie ?? [])];
  for (const id of quiet) {
    const { services, servicePoints, contacts, addresses, access } = byId.get(id);
    expect([services, servicePoints, contacts, addresses, access].filter(Boolean).flat(), id).toEqual([]);
  }
});

test('no address of a shelter stands in an entry', () => {
  for (const id of ['ami-rabat', 'adesguim', 'sos-fevvf', 'oum-el-banine', 'alpd', 'afcf'])
    expect(byId.get(id).addresses, id).toBeUndefined();
});

test('the numbers are those of the pages; what is older is shown and never a link', () => {
  const printed = Object.fromEntries(all.flatMap((id) => (numbers(id).length > 0 ? [[id, numbers(id)]] : [])));
  expect(printed).toEqual({
    gadem: [['+212537770332', 'ok']],
    'fondation-orient-occident': [['0800004146', 'ok']],
    'ddm-tanger': [['+212649642811', 'to-verify']],
    ampf: [
      ...[
        ['+212661934354', 'ok'],
        ['+212767796550', 'ok'],
        ['+212767796338', 'ok'],
        ['+212666141258', 'ok'],
      ],
      ...[
        ['+212666141721', 'ok'],
        ['+212661262373', 'ok'],
        ['+212661473568', 'ok'],
        ['+212661574354', 'ok'],
      ],
      ...[
        ['+212661193703', 'ok'],
        ['+212767796335', 'ok'],
      ],
    ],
    'droit-et-justice': [['+212522277688', 'to-verify']],
    'pari-dakar': [
      ['+221338220153', 'ok'],
      ['+221777423503', 'ok'],
    ],
    ofadec: [['+221338322460', 'to-verify']],
    'horizon-sans-frontieres': [['+221338352644', 'to-verify']],
    'amdh-mauritanie': [['+22245258152', 'ok']],
    jmed: [['+22790153018', 'ok']],
  });
});

test('a number of one town says which', () => {
  const towns = byId.get('ampf').contacts.phones.map(({ place }: Loose) => place);
  expect(towns).toEqual([
    ...['rabat', 'rabat', 'casablanca', 'casablanca', 'fes', 'tanger', 'marrakech', 'agadir', 'oujda', 'nador'],
  ]);
});

test('the e-mails and web sites are those of the pages', () => {
  const found = all.flatMap((id) => {
    const { emails = [], websites = [] } = byId.get(id).contacts ?? {};
    const ways = [...emails.map(({ address }: Loose) => address), ...websites.map(({ url }: Loose) => url)];
    return ways.length > 0 ? [[id, ways]] : [];
  });
  expect(Object.fromEntries(found)).toMatchSnapshot();
});

test('the two numbers for people in danger in the desert are those of the page of December 2025, and rescue is a service', () => {
  expect(numbers('aps')).toEqual([
    ['+22789983339', 'ok'],
    ['+22783446534', 'ok'],
  ]);
  const { services, areas } = byId.get('aps');
  expect(services.find(({ id }: Loose) => id === 'secours').cite).toEqual(['aps-site-2025#page']);
  expect(areas.map(({ place }: Loose) => place)).toEqual(['niger', 'agadez-ville', 'assamaka', 'bilma', 'dirkou']);
});

test('who searches for the missing, who sends children to school and who teaches languages', () => {
  const giving = (service: string) =>
    looseRecords.filter(({ services = [] }) => services.some(({ id }: Loose) => id === service)).map(({ id }) => id);
  expect(giving('recherche')).toEqual(['croissant-rouge-mauritanien', 'croix-rouge-senegalaise']);
  expect(giving('scolarite')).toEqual(['caritas-mauritanie', 'fondation-orient-occident']);
  expect(giving('langues')).toEqual(['caritas-mauritanie', 'fondation-orient-occident', 'voix-de-femmes-marocaines']);
  expect(giving('secours')).toEqual(['aps']);
});

test('publics of one country are bounded by it: Malians in Mauritania, Guineans in Morocco', () => {
  const bounds = (id: string) => byId.get(id).audiences.flatMap(({ id, from }: Loose) => (from ? [[id, from]] : []));
  expect(bounds('aide-sigui')).toEqual([
    ['diaspora', 'mali'],
    ['migrants-de-retour', 'mali'],
  ]);
  expect(bounds('adesguim')).toEqual([['immigres', 'guinee']]);
  expect(bounds('amam-berkane')).toEqual([['diaspora', 'maroc']]);
  expect(bounds('adha-dakar')).toEqual([['migrants-en-transit', 'senegal']]);
});

test('the networks that span countries name their members there', () => {
  const members = (id: string) => byId.get(id).networks.members;
  expect(members('loujna-tounkaranke')).toEqual([
    ...['maison-du-migrant-gao', 'ame', 'aracem', 'gadem', 'csci', 'aec-niger', 'amdh-mauritanie', 'raddh-algerie'],
  ]);
  expect(members('raemh')).toEqual([
    ...['caritas-mali', 'caritas-maroc', 'ddm-tanger', 'pari-dakar', 'caritas-mauritanie', 'cadev-niger'],
  ]);
  expect(members('pnpm')).toEqual(['caritas-maroc']);
  expect(members('remiddh')).toEqual(['jmed']);
  expect(members('hcme')).toEqual(['aide-sigui']);
});

test('the regions of the four countries are whole, and every place that pages name has a position', () => {
  const regions = (country: string) =>
    Object.values(loosePlaces).filter(({ level, parent }: Loose) => level === 'region' && parent === country).length;
  // Nouakchott is one region here, three by law; Niamey is counted with the seven regions of Niger.
  expect(['maroc', 'senegal', 'mauritanie', 'niger'].map(regions)).toEqual([12, 14, 13, 8]);
  const named = all.flatMap((id) => byId.get(id).areas.map(({ place }: Loose) => place));
  expect(named.filter((place) => !loosePlaces[place].coordinates)).toEqual([]);
});
