import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildPartners, MOST_PARTNERS } from '#model/partners.ts';
import { CITE, contentRecords } from '../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const theme = (id: string) => ({ id, cite: CITE });
const memberOf = (organisation: string) => ({ networks: { memberOf: [{ organisation, cite: CITE }] } });

function partnersOf(id: string, organisations: Record<string, object>) {
  const directory = buildDirectory(contentRecords(organisations));
  return (buildPartners(directory).get(id) ?? []).map(({ organisation, ...reasons }) => [organisation.id, reasons]);
}
const none = { themes: [], networks: [], sharedRegions: [], newRegions: [] };

test('a partner comes with its reasons: themes, regions shared and new, networks', () => {
  const found = partnersOf('a', {
    a: { themes: [theme('femmes')], areas: [area('kita')], ...memberOf('n') },
    b: { themes: [theme('femmes')], areas: [area('kayes'), area('gao')] },
    c: memberOf('n'),
    n: { kind: 'reseau', networks: { members: ['a', 'c'] } },
    d: { themes: [theme('enfants')], areas: [area('kayes')] },
    e: { kind: 'partenaire', themes: [theme('femmes')], areas: [area('kayes')] },
  });
  expect(found).toEqual([
    ['b', { ...none, themes: ['femmes'], sharedRegions: ['kayes'], newRegions: ['gao'] }],
    ['c', { ...none, networks: ['n'] }],
    ['n', { ...none, networks: ['n'] }],
  ]);
});

test('one that acts in the whole country lacks no region', () => {
  const femmes = { themes: [theme('femmes')] };
  expect(partnersOf('a', { a: { ...femmes, areas: [area('mali')] }, b: { ...femmes, areas: [area('gao')] } })).toEqual([
    ['b', { ...none, themes: ['femmes'] }],
  ]);
});

test('few are suggested, never itself, and nobody known only from old documents', () => {
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
  const found = partnersOf('o3', { ...many, dated });
  expect(found.length).toBe(MOST_PARTNERS);
  expect(found.map(([id]) => id)).toEqual(['o0', 'o1', 'o2', 'o4']);
});
