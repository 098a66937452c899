import { expect, test } from 'vitest';
import { CAVEATS } from '#model/help/answer-entry.ts';
import { phraseId } from '#model/spoken/phrases.ts';
import { spokenCall, spokenEntry } from '#model/spoken/spoken-answer.ts';
import { acts, ask, gazetteer, gives, OLD, office, phone } from '../help/questions.ts';

const about = (organisations: Record<string, object>, where = 'ouest') => {
  const call = spokenCall(ask(organisations, 'hebergement', where), gazetteer);
  return call?.about.map(phraseId);
};

test('who is here is named with its reason, its office, how it is known and how old its number is', () => {
  expect(about({ a: { ...gives('hebergement'), ...office('bourg'), ...phone() } })).toEqual([
    'phrase-appeler',
    'organisation-a',
    'raison-donne',
    'bureau-bourg',
    'nomme-en-2022',
    'phrase-demander-acces',
    'numero-de-2022',
  ]);
});

test('who acts here and sits elsewhere is said to do both, with the distance of the pages', () => {
  expect(about({ a: { ...gives('hebergement'), ...acts('ouest'), ...office('milieu'), ...phone() } })).toEqual([
    'phrase-appeler',
    'organisation-a',
    'raison-donne',
    'ou-agit-ici',
    'bureau-milieu',
    'distance-560',
    'nomme-en-2022',
    'phrase-demander-acces',
    'numero-de-2022',
  ]);
});

test('that it is beyond a border is said before where it is', () => {
  const neighbour = { tier: 'releve', ...gives('hebergement'), ...office('rive'), ...phone() };
  expect(about({ neighbour }, 'est')).toEqual([
    'phrase-appeler',
    'organisation-neighbour',
    'phrase-au-dela-frontiere',
    'bureau-pays-rive',
    'distance-110',
    'raison-donne',
    'dit-en-2022',
    'releve-en-2022',
    'phrase-demander-acces',
    'numero-de-2022',
  ]);
});

test('nobody is named where nobody can be called', () => {
  expect(about({ a: { ...gives('hebergement'), ...office('ouest') } })).toBeUndefined();
});

test('every caveat of a card is said', () => {
  const answer = ask({ a: { ...gives('hebergement', OLD, 'inferred'), ...office('ouest') } }, 'hebergement', 'ouest');
  const [entry = answer.old[0]] = answer.entries;
  if (!entry) throw new Error('nobody found');
  const without = new Set(spokenEntry({ ...entry, caveats: [] }, answer, gazetteer).map(phraseId));
  const said = spokenEntry({ ...entry, caveats: CAVEATS }, answer, gazetteer).map(phraseId);
  expect(said.filter((id) => !without.has(id))).toEqual([
    'mise-en-garde-suppose',
    'ancien-2014',
    'mise-en-garde-autre-public',
    'mise-en-garde-sans-numero',
  ]);
});

test('that somebody receives people by our conclusion is said once, with the reason', () => {
  const answer = ask(
    { a: { ...gives('accueil', undefined, 'inferred'), ...office('ouest'), ...phone() } },
    'hebergement',
    'ouest',
  );
  const said = answer.entries.flatMap((entry) => spokenEntry(entry, answer, gazetteer)).map(phraseId);
  expect(said.filter((id) => /raison|mise-en-garde/.test(id))).toEqual(['raison-recoit-suppose']);
});

test('what to say names the need, and the number is the one that is dialled from the country', () => {
  const call = spokenCall(
    ask({ a: { ...gives('sante'), ...office('ouest'), ...phone() } }, 'sante', 'ouest'),
    gazetteer,
  );
  expect(call?.say.map(phraseId)).toEqual(['dire-sante', 'phrase-ou-vous-etes']);
  expect(call?.dialled).toMatch(/^2024\d{4}$/);
  expect(call?.number.map(phraseId)).toEqual([
    'phrase-numero',
    ...[...(call?.dialled ?? '')].map((digit) => `chiffre-${digit}`),
  ]);
});
