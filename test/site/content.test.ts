/** What the built site says, compared with the files themselves, read here a second time and in another way. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isLooselyCounted } from '../content/real.ts';
import { isRecent } from '../recent-facts.ts';
import { DIST, filesIn, pagesIn } from './build.ts';

// biome-ignore lint/suspicious/noExplicitAny: the point is to read the files without the site's own types
type Loose = any;
const read = (path: string): Loose => parse(readFileSync(`content/${path}`, 'utf8'));
const organisations: { id: string; record: Loose }[] = readdirSync('content/organisations')
  .map((file) => ({ id: file.replace('.yaml', ''), record: read(`organisations/${file}`) }))
  .filter(({ record }) => !record.withdrawn);
const places: Record<string, Loose> = Object.fromEntries(
  readdirSync('content/places').flatMap((file) => read(`places/${file}`).map((place: Loose) => [place.id, place])),
);

const isWithinMali = (id: string): boolean =>
  id === 'mali' || (places[id]?.parent ? isWithinMali(places[id].parent) : false);
/** Those of the mapped country: named by its documents, or with a place in it, or with none at all. */
const here = organisations.filter(({ record }) => {
  const named = [record.areas, record.addresses, record.servicePoints].flatMap((list = []) => list);
  return record.tier !== 'releve' || named.length === 0 || named.some(({ place }: Loose) => isWithinMali(place));
});

function mainText(path: string): string {
  const main = parseHtml(readFileSync(`${DIST}/${path}`, 'utf8')).querySelector('main');
  return (main?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** The region a place lies in, climbing by hand. */
function regionOf(id: string): string {
  for (let place = places[id]; place; place = places[place.parent]) if (place.level === 'region') return place.id;
  return '';
}

test('the regions page counts what the files say, whole-country organisations apart', () => {
  const rows = parseHtml(readFileSync(`${DIST}/regions/index.html`, 'utf8')).querySelectorAll('.listed tbody tr');
  const regions = Object.values(places).filter(({ level, parent }) => level === 'region' && places[parent]?.programme);
  expect(regions.length).toBeGreaterThan(0);
  for (const region of regions) {
    const placesOf = ({ record }: Loose, passes: (fact: Loose) => boolean) =>
      [...(record.areas ?? []), ...(record.servicePoints ?? [])]
        .filter((item: Loose) => isLooselyCounted(record.tier, item) && passes(item))
        .map((item: Loose) => item.place);
    const isThere = (id: string) => regionOf(id) === region.id;
    const here = organisations.filter((entry) => placesOf(entry, isRecent).some(isThere));
    const everywhere = organisations.filter(
      (entry) => placesOf(entry, isRecent).includes(region.parent) && !here.includes(entry),
    );
    const old = organisations.filter(
      (entry) => placesOf(entry, () => true).some(isThere) && !here.includes(entry) && !everywhere.includes(entry),
    );
    const row = rows.find((it) => it.querySelector('a')?.text === region.name.fr);
    const numbers = row?.querySelectorAll('td').map((cell) => Number(cell.getAttribute('data-value')));
    const society = ({ record }: Loose) => ['osc', 'reseau'].includes(record.kind);
    const societies = here.filter(society).length;
    const interviewed = here.filter(({ record }) => record.tier === 'interviewed').length;
    expect(numbers?.toSpliced(4, 1), region.id).toEqual([
      here.length,
      societies,
      here.length - societies,
      interviewed,
      everywhere.length,
      old.length,
    ]);
  }
});

test('a typology that holds networks leads to the page that says how many there are, and why its own number differs', () => {
  for (const term of read('vocabularies/typologies.yaml')) {
    const held = organisations.filter(
      ({ record }) => record.typology?.id === term.id && record.kind === 'reseau',
    ).length;
    const main = parseHtml(readFileSync(`${DIST}/typologies/${term.id}/index.html`, 'utf8')).querySelector('main');
    const links = main?.querySelectorAll('a[href="/reseaux/"]').length;
    expect(links, term.id).toBe(held > 0 ? 1 : 0);
  }
});

test('the typologies page counts what the files say', () => {
  const text = mainText('typologies/index.html');
  for (const term of read('vocabularies/typologies.yaml')) {
    const count = organisations.filter(({ record }) => record.typology?.id === term.id).length;
    expect(text).toContain(`${term.label.fr} ${count} organisation${count > 1 ? 's' : ''}`);
  }
});

test('every remark of an organisation or a document is a row of the quality page', () => {
  const text = mainText('qualite/index.html');
  const sources = readdirSync('content/sources').map((file) => read(`sources/${file}`));
  const remarks = [...organisations.map(({ record }) => record), ...sources].flatMap((record) => record.remarks ?? []);
  expect(remarks.length).toBeGreaterThan(100);
  for (const remark of remarks) expect(text).toContain(remark.text.fr.replace(/\s+/g, ' ').trim());
});

test('the quality page counts the facts of all files by number of sources, on a stated day, and has a feed', () => {
  const page = parseHtml(readFileSync(`${DIST}/qualite/index.html`, 'utf8'));
  const [population] = page
    .querySelectorAll('h2#combien-de-sources ~ p')
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const published = here.length;
  expect(population).toMatch(
    new RegExp(
      `^${published} organisations publiées, tous les paliers ensemble : \\d+ faits, comptés au .+ 20\\d\\d \\(`,
    ),
  );
  const rows = page
    .querySelectorAll('h2#combien-de-sources ~ .scroll tbody tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => cell.childNodes.at(-1)?.text.trim()));
  const phones = here.flatMap(({ record }) => record.contacts?.phones ?? []);
  const row = rows.find(([name]) => name === 'Téléphones')?.map((value) => Number(value) || value);
  expect(row?.slice(0, 2)).toEqual(['Téléphones', phones.length]);
  expect(Number(row?.[2]) + Number(row?.[3])).toBe(phones.length);
  const feed = parseHtml(readFileSync(`${DIST}/qualite/fil.atom`, 'utf8'));
  expect(feed.querySelectorAll('entry').length).toBeGreaterThan(0);
});

test('no telephone number and no e-mail address appears that is not the contact of an organisation', () => {
  // The name of a site may have the sign of an address.
  const publishers = readdirSync('content/sources').map((file) => read(`sources/${file}`).author);
  const contacts = JSON.stringify([publishers, organisations.map(({ record }) => [record.contacts, record.remarks])]);
  const digits = contacts.replace(/\D/g, '');
  for (const { path, html: page } of pagesIn(DIST)) {
    // The numbers of a drawing are no telephone numbers.
    const html = page.replace(/ d="[^"]*"/g, '');
    for (const [email] of html.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g)) {
      if (!email.startsWith('context')) expect(contacts.toLowerCase(), path).toContain(email.toLowerCase());
    }
    for (const [number] of html.matchAll(/(?:\+\d{2,3}[ \d]{8,})|\b\d{2}(?:[ .]\d{2}){3}\b/g))
      expect(digits, `${path}: ${number}`).toContain(number.replace(/\D/g, ''));
  }
});

test('a contact that cannot work is evidence, never a link', () => {
  const dead = organisations.flatMap(({ id, record }) =>
    ['phones', 'emails', 'websites'].flatMap((kind) =>
      (record.contacts?.[kind] ?? [])
        .filter(({ status }: Loose) => ['invalid', 'reported-dead'].includes(status))
        .map(({ printed }: Loose) => ({ id, printed })),
    ),
  );
  expect(dead.length).toBeGreaterThan(2);
  for (const { id, printed } of dead) {
    const page = parseHtml(readFileSync(`${DIST}/organisations/${id}/index.html`, 'utf8'));
    const links = page.querySelectorAll('a').map((link) => `${link.getAttribute('href')} ${link.text}`);
    expect(mainText(`organisations/${id}/index.html`)).toContain(printed);
    expect(links.join('\n')).not.toContain(printed);
  }
});

const isWorking = ({ status = 'ok' }: Loose) => status === 'ok';

test('the JSON-LD of a page says what the record says', () => {
  const reachable = organisations.find(
    ({ record: { kind, contacts } }) =>
      kind === 'osc' && [contacts?.phones, contacts?.emails].every((list) => list?.length > 0 && list.every(isWorking)),
  );
  expect(reachable).toBeDefined();
  const { id = '', record } = reachable ?? { record: {} };
  const html = readFileSync(`${DIST}/organisations/${id}/index.html`, 'utf8');
  const data = JSON.parse(parseHtml(html).querySelector('script[type="application/ld+json"]')?.text ?? '');
  expect(data['@type']).toBe('NGO');
  expect(data.name).toBe(record.name);
  expect(data.contactPoint.map((point: Loose) => point.telephone ?? point.email)).toEqual([
    ...record.contacts.phones.map((phone: Loose) => phone.number),
    ...record.contacts.emails.map((email: Loose) => email.address),
  ]);
});

test('the site has no page and no file beyond what its addresses promise', () => {
  const roots = new Set(filesIn(DIST).map((path) => path.replace(/^en\//, '').split('/')[0]));
  expect([...roots].sort()).toEqual(
    [
      '.nojekyll',
      '404.html',
      '_astro',
      '_headers',
      '_redirects',
      'a-propos',
      'accessibilite',
      'carte',
      'comparer',
      'contribuer',
      'couverture',
      'donnees',
      'dossiers',
      'ecouter',
      'hors-ligne',
      'icon.svg',
      'images',
      'index.html',
      'llms.txt',
      'methodologie',
      'opensearch.xml',
      'organisations',
      'orientation',
      'pagefind',
      'partenaires',
      'pays',
      'qualite',
      'recherche',
      'redaction',
      'regions',
      'reseaux',
      'selection',
      'service-worker.js',
      'services',
      'sigles',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'sources',
      'statuts',
      'tableaux',
      'themes',
      'typologies',
      'vie-privee',
      'widget',
    ].sort(),
  );
});
