import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildPartners, MOST_PARTNERS } from '#model/partners/partners.ts';
import { buildRelations } from '#model/relations.ts';
import { CITE, contentRecords, PLACES, place } from '../../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const theme = (id: string) => ({ id, cite: CITE });
const memberOf = (organisation: string) => ({ networks: { memberOf: [{ organisation, cite: CITE }] } });

function build(organisations: Record<string, object>) {
  const directory = buildDirectory(contentRecords(organisations));
  return buildPartners(directory, buildRelations(directory));
}
/** With the reasons that are there. */
function partnersOf(id: string, organisations: Record<string, object>) {
  return (build(organisations).get(id)?.suggested ?? []).map(({ organisation, reasons }) => [
    organisation.id,
    Object.fromEntries(Object.entries(reasons).filter(([, found]) => found === true || (found && found.length > 0))),
  ]);
}

test('a partner comes with its reasons: themes, people, typology, regions shared and new, a network of both', () => {
  const found = partnersOf('a', {
    a: {
      themes: [theme('femmes')],
      audiences: [theme('enfants')],
      typology: theme('locales'),
      areas: [area('kita')],
      ...memberOf('n'),
    },
    b: { themes: [theme('femmes')], areas: [area('kayes'), area('gao')], typology: theme('locales') },
    c: memberOf('n'),
    n: { kind: 'reseau', networks: { members: ['a', 'c'] } },
    d: { themes: [theme('enfants')], areas: [area('kayes')] },
    e: { kind: 'partenaire', themes: [theme('femmes')], areas: [area('kayes')] },
    f: { audiences: [theme('enfants')] },
  });
  expect(found).toEqual([
    ['b', { themes: ['femmes'], typologies: ['locales'], sharedRegions: ['kayes'], newRegions: ['gao'] }],
    ['c', { networks: ['n'] }],
    ['f', { publics: ['enfants'] }],
  ]);
});

test('whom a document links with it already is named apart, and not suggested', () => {
  const femmes = { themes: [theme('femmes')] };
  const link = (organisation: string) => ({
    related: [{ organisation, text: { fr: 'Ensemble.', en: 'Together.' }, cite: CITE }],
  });
  const found = build({
    a: { ...femmes, ...memberOf('n'), ...link('b') },
    b: femmes,
    c: { ...femmes, ...link('a') },
    d: femmes,
    n: { kind: 'reseau', ...femmes, networks: { members: ['a'] } },
    z: { kind: 'institution-publique', ...link('a') },
  });
  const ids = (id: string) => {
    const { linked = [], suggested = [] } = found.get(id) ?? {};
    return [linked.map((it) => it.id), suggested.map(({ organisation }) => organisation.id)];
  };
  expect(ids('a')).toEqual([['n', 'b', 'c', 'z'], ['d']]);
  expect(ids('n')).toEqual([['a'], ['b', 'c', 'd']]);
});

test('a place or a typology alone is enough where nobody shares more, and only there', () => {
  const kayes = { areas: [area('kayes')] };
  const alone = { a: kayes, b: { ...kayes, typology: theme('locales') }, c: { areas: [area('mali')] } };
  expect(partnersOf('a', alone)).toEqual([
    ['b', { sharedRegions: ['kayes'] }],
    ['c', { isEverywhere: true }],
  ]);
  expect(partnersOf('c', { ...alone, d: { areas: [area('mali')] } })).toEqual([['d', { isEverywhere: true }]]);
  expect(partnersOf('a', { a: { typology: theme('locales') }, b: { typology: theme('locales') } })).toEqual([
    ['b', { typologies: ['locales'] }],
  ]);
  const shares = { ...kayes, themes: [theme('femmes')] };
  expect(partnersOf('a', { a: shares, b: kayes, c: { themes: [theme('femmes')] } })).toEqual([
    ['c', { themes: ['femmes'] }],
  ]);
  expect(partnersOf('a', { a: kayes, b: { areas: [area('gao')] } })).toEqual([]);
});

test('one that acts in the whole country lacks no region of it', () => {
  const femmes = { themes: [theme('femmes')] };
  expect(partnersOf('a', { a: { ...femmes, areas: [area('mali')] }, b: { ...femmes, areas: [area('gao')] } })).toEqual([
    ['b', { themes: ['femmes'] }],
  ]);
});

test('few are suggested, never itself; nobody known only from old documents, and nobody to one of those', () => {
  const femmes = { themes: [theme('femmes')], areas: [area('gao')] };
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`o${index}`, { ...femmes, name: `Organisation ${index}` }]),
  );
  const old = ['note-2014#t1'];
  const dated = {
    summary: { fr: 'Texte.', en: 'Text.', cite: old },
    themes: [{ id: 'femmes', cite: old }],
    areas: [{ place: 'gao', cite: old }],
    tier: 'interviewed',
  };
  const found = build({ ...many, dated });
  expect(found.get('dated')?.suggested).toEqual([]);
  const lists = [...found].flatMap(([id, { suggested }]) => (suggested.length > 0 ? [{ id, suggested }] : []));
  expect(lists.map(({ suggested }) => suggested.length)).toEqual(Array.from({ length: 20 }, () => MOST_PARTNERS));
  for (const { id, suggested } of lists)
    for (const { organisation } of suggested) expect(['dated', id]).not.toContain(organisation.id);
});

test('among many that fit as well, nobody is suggested much more often than others', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`o${index}`, { themes: [theme('femmes')], areas: [area('gao')] }]),
  );
  const times = new Map<string, number>();
  for (const { suggested } of build(many).values())
    for (const { organisation } of suggested) times.set(organisation.id, (times.get(organisation.id) ?? 0) + 1);
  expect(times.size).toBe(40);
  expect(Math.max(...times.values())).toBeLessThanOrEqual(MOST_PARTNERS + 2);
});

test('who works on the same is looked for in each region of the countries where one acts, and among some of each other country', () => {
  const femmes = (region: string) => ({ themes: [theme('femmes')], areas: [area(region)] });
  const locale = { typology: theme('locales') };
  const abroad = ['dakar', 'louga', 'thies'].flatMap((region) =>
    ['1', '2', '3'].map((number): [string, object] => [`${region}-${number}`, femmes(region)]),
  );
  const directory = buildDirectory({
    ...contentRecords({
      a: { ...femmes('kayes'), ...locale },
      ...Object.fromEntries(abroad),
      'thies-4': { ...femmes('thies'), ...locale },
      z: { ...femmes('gao'), ...locale },
    }),
    places: [
      ...PLACES,
      place({ id: 'senegal', level: 'country', programme: { order: 2 } }),
      ...['dakar', 'louga', 'thies'].map((id) => place({ id, level: 'region', parent: 'senegal' })),
    ],
  });
  const { suggested = [] } = buildPartners(directory, buildRelations(directory)).get('a') ?? {};
  // `thies-4` fits as well as `z`, but is the tenth of its country.
  expect(suggested.map(({ organisation }) => organisation.id)).toEqual(['z', 'dakar-1', 'dakar-2', 'dakar-3']);
});
