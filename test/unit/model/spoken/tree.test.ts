import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { phraseId } from '#model/spoken/phrases.ts';
import { endPhrases, MOST_CHOICES, menuPhrases, recordedPhrases, spokenTree } from '#model/spoken/tree.ts';
import { CITE, contentRecords, place } from '../../records.ts';
import { answersOf, gives, office, phone } from '../help/questions.ts';

function treeOf(organisations: Record<string, object>) {
  const { answers, directory } = answersOf(organisations);
  return spokenTree(answers, directory.gazetteer);
}

/** A country of eleven regions, in the first of which somebody is. */
function longTree() {
  const regions = Array.from({ length: 11 }, (_, index) => place({ id: `r${index}`, level: 'region', parent: 'pays' }));
  const places = [place({ id: 'pays', level: 'country', iso: 'ML', programme: { order: 1 } }), ...regions];
  const contacts = { phones: [{ number: '+22320241122', printed: '20 24 11 22', cite: CITE }] };
  const records = contentRecords(
    { a: { ...gives('accueil'), addresses: [{ place: 'r0', cite: CITE }], contacts } },
    { services: ['accueil'] },
  );
  const directory = buildDirectory({ ...records, places });
  return spokenTree(buildAnswers(directory), directory.gazetteer);
}

test('the first menu asks for the need, the next for the place where there is one country', () => {
  const { menus, start } = treeOf({ a: { ...gives('sante'), ...office('ouest'), ...phone() } });
  const [first, second] = menus;
  expect(first?.id).toBe(start);
  expect(first && menuPhrases(first).map(phraseId)).toEqual(['phrase-choisir-besoin', 'besoin-sante', 'touche-1']);
  expect(first?.options.map(({ to }) => to)).toEqual([second?.id]);
  expect(second?.options.map(({ to }) => to)).toEqual([
    'sante.pays.ouest',
    'sante.pays.milieu',
    'sante.pays.est',
    'sante.pays.partout',
  ]);
});

test('a menu of more than nine goes on with 0, and its last part leads back to the first', () => {
  const { menus } = longTree();
  const parts = menus.filter(({ id }) => id.startsWith('accueil.pays'));
  expect(parts.map(({ id, more, options }) => [id, more, options.length])).toEqual([
    ['accueil.pays', 'accueil.pays.p2', 9],
    ['accueil.pays.p2', 'accueil.pays', 3],
  ]);
  expect(parts.map((menu) => menuPhrases(menu).map(phraseId).at(-1))).toEqual(['touche-0', 'touche-0']);
});

test('a number is at most three choices away, and every choice leads somewhere', () => {
  const { ends, menus, start } = treeOf({
    a: { ...gives('sante'), ...office('ouest'), ...phone() },
    neighbour: { tier: 'releve', ...gives('accueil'), ...office('rive'), ...phone() },
  });
  const found = new Map([[start, 0]]);
  const known = new Map(menus.map((menu) => [menu.id, menu]));
  for (const [id, choices] of found) {
    const menu = known.get(id);
    for (const { to } of menu?.options ?? []) if (!found.has(to)) found.set(to, choices + 1);
    if (menu?.more && !found.has(menu.more)) found.set(menu.more, choices);
  }
  expect([...found.keys()].sort()).toEqual([...menus, ...ends].map(({ id }) => id).sort());
  expect(Math.max(...found.values())).toBe(MOST_CHOICES);
});

test('an end says the number twice, then what to say', () => {
  const [end] = treeOf({ a: { ...gives('sante'), ...office('ouest'), ...phone() } }).ends;
  const said = end ? endPhrases(end).map(phraseId) : [];
  expect(said.filter((id) => id === 'phrase-numero')).toHaveLength(2);
  expect(said.filter((id) => id.startsWith('chiffre-'))).toHaveLength(16);
  expect(said.slice(-2)).toEqual(['dire-sante', 'phrase-ou-vous-etes']);
});

test('where nobody can be called in a whole country, that is said, and whom a region of it has', () => {
  const { ends } = treeOf({
    silent: { ...gives('sante'), ...office('ouest') },
    neighbour: { tier: 'releve', ...gives('sante'), ...office('rive'), ...phone() },
  });
  const whole = ends.find(({ id }) => id === 'sante.pays.partout');
  expect(whole?.seenFrom?.id).toBe('est');
  expect(whole && endPhrases(whole).map(phraseId).slice(0, 4)).toEqual([
    'phrase-personne-sans-numero',
    'vu-de-est',
    'phrase-appeler',
    'organisation-neighbour',
  ]);
});

test('where nobody can be called from anywhere, that is all that is said', () => {
  const { ends } = treeOf({ silent: { ...gives('sante'), ...office('ouest') } });
  expect(ends.flatMap((end) => endPhrases(end).map(phraseId))).toEqual(ends.map(() => 'phrase-personne-sans-numero'));
});

test('a speaker reads what a caller hears first, then the rest, and the names of towns last', () => {
  const ids = recordedPhrases(treeOf({ a: { ...gives('sante'), ...office('bourg'), ...phone() } })).map(phraseId);
  expect(ids.slice(0, 4)).toEqual(['phrase-bienvenue', 'phrase-choisir-besoin', 'besoin-sante', 'touche-1']);
  expect(ids.slice(-3)).toEqual(['lieu-bourg', 'lieu-cercle', 'lieu-sans-position']);
  expect(new Set(ids).size).toBe(ids.length);
});
