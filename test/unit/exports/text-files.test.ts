import { parse } from 'csv-parse/sync';
import { parse as parseXml } from 'node-html-parser';
import { expect, test } from 'vitest';
import { ageingFeed, atom } from '#exports/atom.ts';
import { MACHINE_WORDING } from '#exports/code-words.ts';
import { dataPackage } from '#exports/data-package.ts';
import { hxl } from '#exports/hxl.ts';
import { dataDate } from '#exports/licence.ts';
import { rowsOf } from '#exports/list-files.ts';
import { listIndex } from '#exports/list-index.ts';
import { llmsText } from '#exports/llms.ts';
import { openSearchDescription } from '#exports/opensearch.ts';
import { json } from '#exports/organisation-json.ts';
import { openDataTables } from '#exports/tables.ts';
import { buildDirectory } from '#model/directory.ts';
import { buildAllLists } from '#model/lists/lists.ts';
import { directory, lists, pageOf, RECORDS } from './sample.ts';

const feedTexts = {
  title: 'Titre',
  subtitle: 'Sous-titre',
  rights: 'CC BY',
  author: 'Nous',
  self: 'https://exemple.org/f',
  home: 'https://exemple.org/',
  pageOf,
  ended: (help: string, day: string) => `${help} : finie le ${day}`,
};

test('the feed reports changes, newest first, and never of a withdrawn organisation', () => {
  const feed = parseXml(atom(directory, 'fr', feedTexts));
  const entries = feed
    .querySelectorAll('entry')
    .map((entry) => ['id', 'updated', 'summary'].map((tag) => entry.querySelector(tag)?.text));
  expect(entries).toEqual([
    ['https://exemple.org/organisations/aide/#changement-2', '2024-03-05T00:00:00Z', 'Nouveau numéro & adresse.'],
    ['https://exemple.org/organisations/aide/#changement-1', '2023-02-01T00:00:00Z', 'Ajoutée.'],
  ]);
  expect(feed.querySelector('feed > updated')?.text).toBe('2024-03-05T00:00:00Z');
});

test('the feed reports help that time alone takes off the pages of help, and the feed of ages of facts that passed one', () => {
  const [service] = directory.byId.get('aide')?.services ?? [];
  const aide = RECORDS.organisations.get('aide');
  if (!service || !aide) throw new Error('fixture');
  const organisations = new Map(RECORDS.organisations).set('aide', {
    ...aide,
    services: [{ ...service, until: '2024-06' }],
  });
  const later = buildDirectory({ ...RECORDS, organisations }, '2024-07-01');
  const newest = (feed: string) =>
    parseXml(feed)
      .querySelectorAll('entry')
      .map((entry) => ['id', 'updated', 'summary'].map((tag) => entry.querySelector(tag)?.text))[0];
  expect(newest(atom(later, 'fr', feedTexts))).toEqual([
    'https://exemple.org/organisations/aide/#fin-accueil-2024-07-01',
    '2024-07-01T00:00:00Z',
    'accueil : finie le 2024-07-01',
  ]);
  const passed = ({ facts, months }: { facts: ReadonlyMap<string, number>; months: number }) =>
    `${months} ${[...facts.keys()].join(' ')}`;
  expect(newest(ageingFeed(later, 'fr', { ...feedTexts, passed }))).toEqual([
    'https://exemple.org/organisations/aide/#age-12-2024-01-01',
    '2024-01-01T00:00:00Z',
    '12 phones emails websites addresses areas founded',
  ]);
  expect(
    JSON.stringify([atom(later, 'fr', feedTexts), ageingFeed(later, 'fr', { ...feedTexts, passed })]),
  ).not.toContain('isparue');
});

test('without changes the date of the data is that of the newest document', () => {
  const quiet = {
    ...directory,
    organisations: directory.organisations.map((organisation) => ({ ...organisation, changes: [] })),
  };
  expect(dataDate(quiet)).toBe('2022-01-01');
});

test('the 3W file has a row for each theme and region, the whole country apart, and keeps those of which less is known', () => {
  const [titles, tags, ...rows] = parse(hxl(directory, 'fr')) as string[][];
  expect(titles).toEqual([
    'Organisation',
    'Sigle',
    'Nature',
    'Thème',
    'Code du pays',
    'Région',
    'Code de la région',
    'Cercles',
    'Codes des cercles',
    'Téléphone',
    'Adresse électronique',
    'Site',
    'Date de l’information',
    'Documents',
    'Dit, déduit ou croisé',
  ]);
  expect(tags).toEqual(
    '#org+name,#org+acronym,#org+type,#sector+name,#country+code,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#contact+phone,#contact+email,#org+url,#date+updated,#meta+source,#meta+basis'.split(
      ',',
    ),
  );
  expect(rows.map((row) => [row[0], row[3], row[5], row[7], row[12], row[14]])).toEqual([
    ["'@ncienne", '', '', '', '2014', ''],
    ['Aide aux migrants', 'retour', 'kayes', 'kita', '2022', 'Dit par le document'],
    ['Aide aux migrants', 'retour', 'gao', '', '2014', 'Croisé par nous'],
    ['Aide aux migrants', 'retour', '', '', '2022', 'Dit par le document'],
    ['Aide aux migrants', 'femmes', 'kayes', 'kita', '2022', 'Dit par le document'],
    ['Aide aux migrants', 'femmes', 'gao', '', '2014', 'Croisé par nous'],
    ['Aide aux migrants', 'femmes', '', '', '2022', 'Dit par le document'],
    ['Réseau « X »', '', '', '', '2022', ''],
  ]);
});

test('organisations of other countries alone stand apart in the index, with their own count, and lists without any are left out', () => {
  const none = { lists: buildAllLists({ ...directory, organisations: [] }), count: 0 };
  const { counts, listed, themes } = listIndex({ mapped: none, listed: { lists, count: 3 } });
  expect(counts).toEqual({ mapped: 0, listed: 3 });
  expect(listed.themes.map(({ id, organisations }) => [id, organisations])).toEqual([
    ['retour', ['aide']],
    ['femmes', ['aide']],
  ]);
  expect(themes.every(({ organisations }) => organisations.length === 0)).toBe(true);
});

test('the index names who is in each list', () => {
  const none = { lists: buildAllLists({ ...directory, organisations: [] }), count: 0 };
  const { counts, listed, regions, themes } = listIndex({ mapped: { lists, count: 3 }, listed: none });
  expect(counts).toEqual({ mapped: 3, listed: 0 });
  expect(Object.values(listed).flat()).toEqual([]);
  expect(regions).toEqual([
    {
      id: 'kayes',
      label: { fr: 'kayes', en: 'kayes' },
      organisations: ['aide'],
      wholeCountry: [],
      toBeConfirmed: [],
      known: { aide: { year: 2022, basis: 'stated' } },
    },
    {
      id: 'gao',
      label: { fr: 'gao', en: 'gao' },
      organisations: [],
      wholeCountry: ['aide'],
      toBeConfirmed: [],
      known: { aide: { year: 2022, basis: 'stated' } },
    },
  ]);
  expect(themes.map(({ id, organisations }) => [id, organisations])).toEqual([
    ['retour', ['aide']],
    ['femmes', ['aide']],
  ]);
});

test('the data package reads as in the golden file', async () => {
  const texts = {
    name: 'essai',
    title: 'Titre',
    description: 'Texte',
    homepage: 'https://exemple.org/',
    titleOf: (name: string) => name,
    fieldTitle: () => undefined,
  };
  await expect(dataPackage(directory, openDataTables(directory, MACHINE_WORDING, pageOf), texts)).toMatchFileSnapshot(
    '../../golden/exports/datapackage.json',
  );
});

test('a list shown is cut out of all rows in its order, unknown ids left out', () => {
  const all = { fields: [{ name: 'id', type: 'string' as const, title: 'Id' }], rows: [['a'], ['b'], ['c']] };
  expect(rowsOf(all, ['c', 'x', 'a']).rows).toEqual([['c'], ['a']]);
});

test('the search description keeps the braces of its template and escapes the rest', () => {
  const xml = openSearchDescription('fr', {
    shortName: 'A & B',
    description: 'C',
    search: 'https://exemple.org/recherche/',
    icon: 'i',
  });
  expect(xml).toContain('<ShortName>A &amp; B</ShortName>');
  expect(xml).toContain('template="https://exemple.org/recherche/?q={searchTerms}"');
});

test('llms.txt is a title, a summary, notes and links', () => {
  const text = llmsText(
    'Nom',
    'Quoi',
    ['Note'],
    [{ title: 'Fichiers', links: [{ title: 'Tout', url: 'https://exemple.org/', note: 'JSON' }] }],
  );
  expect(text).toBe('# Nom\n\n> Quoi\n\n- Note\n\n## Fichiers\n\n- [Tout](https://exemple.org/): JSON\n');
});

test('JSON ends with a line feed', () => {
  expect(json({ a: 1 })).toBe('{\n  "a": 1\n}\n');
});
