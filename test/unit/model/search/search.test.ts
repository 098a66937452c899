import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import type { KindTerm } from '#model/search/build-concepts.ts';
import { buildSearch } from '#model/search/build-search.ts';
import { openSearch } from '#model/search/search.ts';
import { perLocale } from '#schema/locale.ts';
import { CITE, contentRecords, place } from '../../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const item = (id: string) => ({ id, cite: CITE });
const OLD = ['note-2014#t1'];
const records = contentRecords(
  {
    aracem: { name: 'Association des Refoulés', acronym: 'ARACEM', areas: [area('gao')], services: [item('accueil')] },
    unicef: { name: 'Fonds pour l’Enfance', acronym: 'UNICEF' },
    neighbour: { name: 'Voisine', addresses: [{ printed: 'Cité UNICEF, rue 70', place: 'kayes', cite: CITE }] },
    both: { name: 'Ici et là', areas: [area('kita')], services: [item('hebergement')] },
    need: { name: 'Ailleurs', areas: [area('gao')], services: [item('hebergement')] },
    place: { name: 'Sur place', areas: [area('kayes')] },
    old: {
      name: 'Ancienne',
      summary: { fr: 'Résumé.', en: 'Summary.', cite: OLD },
      areas: [{ place: 'kayes', cite: OLD }],
      services: [{ id: 'hebergement', cite: OLD }],
    },
  },
  { services: ['accueil', 'hebergement'] },
);
records.vocabularies.services.forEach((term) => {
  if (term.id === 'hebergement') term.synonyms.fr.push('dormir', 'place où dormir', 'droit');
  term.need = { fr: `J’ai besoin : ${term.id}`, en: term.id };
});
const directory = buildDirectory(records);
const KINDS: readonly KindTerm[] = [
  {
    id: 'partenaire',
    label: { fr: 'Partenaires', en: 'Partners' },
    definition: { fr: '', en: '' },
    synonyms: { ...perLocale((): string[] => []), fr: ['bailleur'], en: ['donor'] },
  },
];

function openOver(source: typeof directory) {
  const files = buildSearch(source, 'fr', KINDS, ({ id, name, acronym, aliases, summary, kind, tier }) => ({
    id,
    name,
    aliases,
    kind,
    tier,
    summary: summary.fr,
    ...(acronym && { acronym }),
  }));
  const asked: string[] = [];
  const searcher = openSearch((name) => {
    asked.push(name);
    return files.has(name)
      ? Promise.resolve(JSON.parse(JSON.stringify(files.get(name))))
      : Promise.reject(new Error(name));
  });
  return { searcher, asked };
}

async function find(query: string, only?: string[]) {
  const searcher = await openOver(directory).searcher;
  const answer = await searcher.search(query, only);
  const ids = (await searcher.cards(answer.organisations)).map(({ id }) => id);
  return { ids, ...answer };
}

async function idsIn(source: ReturnType<typeof contentRecords>, query: string): Promise<string[]> {
  const searcher = await openOver(buildDirectory(source)).searcher;
  const { organisations } = await searcher.search(query);
  return (await searcher.cards(organisations)).map(({ id }) => id);
}

test('an exact acronym comes first, and an address with the word does not pass it', async () => {
  expect((await find('unicef')).ids[0]).toBe('unicef');
  expect((await find('ARACEM')).ids[0]).toBe('aracem');
});

test('a need in a place comes before the need elsewhere, then the place, then what may no longer exist', async () => {
  expect((await find('dormir kayes')).ids.slice(0, 3)).toEqual(['both', 'need', 'place']);
  expect((await find('dormir kayes')).ids.at(-1)).toBe('old');
});

test('a word that is only of the root of another is read as the nearest word; a general word is not corrected', async () => {
  const names = contentRecords({ union: { name: 'Union Européenne' }, europe: { name: 'Europe et Nous' } });
  expect(await idsIn(names, 'europeenn')).toEqual(['union']);
  expect((await idsIn(names, 'europenne'))[0]).toBe('union');
  expect(await idsIn(contentRecords({ hcme: { name: 'Haut Conseil', acronym: 'HCME' } }), 'theme haut')).toEqual([
    'hcme',
  ]);
});

test('slips are corrected and said; what is right is not', async () => {
  const slip = await find('aracen');
  expect([slip.ids[0], slip.corrected]).toEqual(['aracem', 'aracem']);
  expect((await find('gao')).corrected).toBeUndefined();
});

test('what is found can be narrowed to a place and a need', async () => {
  expect((await find('hebergement', ['regions/gao'])).ids).toEqual(['need']);
});

test('where nothing is found, the nearest words are offered', async () => {
  const { ids, nearest } = await find('habargimant');
  expect([ids, nearest]).toEqual([[], ['hebergement']]);
});

test('only the files that a query needs are loaded', async () => {
  const { asked, searcher } = openOver(directory);
  await (await searcher).search('unicef');
  expect([...new Set(asked)].sort()).toEqual(['cards-0', 'core', 'words-0']);
});

test('the list of what a word means is given with the organisations', async () => {
  expect((await find('dormir')).lists.map(({ path }) => path)).toEqual(['services/hebergement/']);
});

test('those who act in a place come before those around it and in the whole country, those who may be gone after their equals', async () => {
  const places = contentRecords({
    everywhere: { name: 'Partout', areas: [area('mali')] },
    around: { name: 'Autour', areas: [area('kayes')] },
    old: {
      name: 'Ancienne',
      summary: { fr: 'Résumé.', en: 'Summary.', cite: OLD },
      areas: [{ place: 'kita', cite: OLD }],
    },
    here: { name: 'Ici', areas: [area('kita')] },
  });
  expect(await idsIn(places, 'kita')).toEqual(['here', 'old', 'around', 'everywhere']);
});

test('a word that repeats a need does not outweigh the place', async () => {
  expect((await find('place où dormir gao')).ids[0]).toBe('need');
  expect((await find('hébergement dormir kayes')).ids[0]).toBe('both');
});

test('a short name is found in one word and letter by letter; one word of a name beside grammar is not all of it', async () => {
  const names = contentRecords({
    women: { name: 'UN Femme' },
    'save-us': { name: 'Save Us' },
    femme: { name: 'Femme', acronym: 'AFE' },
  });
  expect(await idsIn(names, 'saveus')).toEqual(['save-us']);
  expect(await idsIn(names, 'a.f.e')).toEqual(['femme']);
  expect((await idsIn(names, 'femme'))[0]).toBe('femme');
});

test('a kind of organisation is found by what people call it', async () => {
  const kinds = contentRecords({ agency: { name: 'Agence', kind: 'partenaire' }, other: { name: 'Association' } });
  expect(await idsIn(kinds, 'bailleurs')).toEqual(['agency']);
});

test('a need and a place lead to their page of help, a town to its place on it, a need alone to its page', async () => {
  const help = async (query: string) => (await find(query)).help;
  expect(await help('dormir gao')).toEqual({
    need: 'J’ai besoin : hebergement',
    place: 'gao',
    path: 'orientation/hebergement/gao/',
    first: { file: 'help-hebergement', place: 'gao' },
  });
  expect((await help('dormir kita'))?.path).toBe('orientation/hebergement/kayes/#lieu-kita');
  expect((await help('dormir mali'))?.path).toBe('orientation/hebergement/mali/');
  expect(await help('dormir')).toEqual({ need: 'J’ai besoin : hebergement', path: 'orientation/hebergement/' });
  expect(await help('gao')).toBeUndefined();
});

test('who types a name in full is given no page of help before it', async () => {
  expect((await find('ARACEM')).help).toBeUndefined();
  expect((await find('sur place')).help).toBeUndefined();
});

test('another word is offered and not read; a slip is read', async () => {
  const croix = await find('croix gao');
  expect(croix.corrected).toBeUndefined();
  expect(croix.offered).toContain('droit gao');
  expect((await find('dormri gao')).corrected).toBe('dormir gao');
});

test('a place where nobody is known is a word like another, and help can be asked for there', async () => {
  const places = [...records.places, place({ id: 'zegoua', level: 'locality', parent: 'gao' })];
  const source = buildDirectory({ ...records, places });
  const { help, corrected } = await (await openOver(source).searcher).search('dormir zegoua');
  expect([corrected, help?.path]).toEqual([undefined, 'orientation/hebergement/gao/#lieu-zegoua']);
});

test('what only an old document says of an organisation of today comes after what is said today', async () => {
  const services = contentRecords(
    {
      before: { name: 'Avant', services: [{ id: 'hebergement', cite: OLD }] },
      today: { name: 'Maintenant', services: [{ id: 'hebergement', cite: CITE, basis: 'inferred' }] },
      zone: { name: 'Zone', areas: [{ place: 'kita', cite: OLD }] },
      zzz: { name: 'Zzz', areas: [area('kita')] },
    },
    { services: ['hebergement'] },
  );
  expect(await idsIn(services, 'hebergement')).toEqual(['today', 'before']);
  expect(await idsIn(services, 'kita')).toEqual(['zzz', 'zone']);
});

test('where nobody of today serves the need near the place, whoever did by an old document comes before those far away', async () => {
  const far = { name: 'Loin', areas: [area('gao')], services: [item('hebergement')] };
  const before = {
    name: 'Avant',
    summary: { fr: 'Résumé.', en: 'Summary.', cite: OLD },
    areas: [{ place: 'kita', cite: OLD }],
    services: [{ id: 'hebergement', cite: OLD }],
  };
  const near = { name: 'Proche', areas: [area('kayes')], services: [item('hebergement')] };
  const services = { services: ['hebergement'] };
  expect(await idsIn(contentRecords({ far, before }, services), 'hebergement kita')).toEqual(['before', 'far']);
  expect(await idsIn(contentRecords({ far, before, near }, services), 'hebergement kita')).toEqual([
    'near',
    'far',
    'before',
  ]);
});

test('a name and a place lead to who bears that name there, even known from an old document alone, then to others there', async () => {
  const source = contentRecords({
    charity: { name: 'Caritas Ici', areas: [area('kayes')] },
    branch: {
      name: 'Caritas Kita',
      summary: { fr: 'Résumé.', en: 'Summary.', cite: OLD },
      areas: [{ place: 'kita', cite: OLD }],
    },
    there: { name: 'Sur place', areas: [area('kita')] },
  });
  const ids = await idsIn(source, 'caritas kita');
  expect(ids.slice(0, 2).sort()).toEqual(['branch', 'charity']);
  expect(ids.indexOf('there')).toBe(2);
});

test('who belongs to a country without a mapping comes after those of a mapped one, unless their place or name is asked for', async () => {
  const services = contentRecords(
    {
      abroad: { name: 'Ailleurs', tier: 'releve', areas: [area('france')], services: [item('hebergement')] },
      here: {
        ...{ name: 'Ici', areas: [area('kita')] },
        services: [{ id: 'hebergement', cite: CITE, basis: 'inferred', detail: { fr: 'Déduit.', en: 'Inferred.' } }],
      },
    },
    { services: ['hebergement'] },
  );
  expect(await idsIn(services, 'hebergement')).toEqual(['here', 'abroad']);
  expect((await idsIn(services, 'hebergement france'))[0]).toBe('abroad');
  expect((await idsIn(services, 'ailleurs'))[0]).toBe('abroad');
});

test('a name in the Arabic script or in Spanish finds its organisation, whatever marks are typed', async () => {
  const nameIn = {
    ar: { name: 'جمعية الأمل للمهاجرين', cite: CITE },
    es: { name: 'Asociación Esperanza de Tánger', cite: CITE },
  };
  const source = contentRecords({ amal: { name: 'Association Espoir', nameIn }, other: { name: 'Une autre' } });
  for (const query of ['جمعية الأمل', 'جَمْعِيَّه الامل', 'للمهاجرين', 'asociacion tanger', 'Esperanza'])
    expect(await idsIn(source, query), query).toEqual(['amal']);
});
