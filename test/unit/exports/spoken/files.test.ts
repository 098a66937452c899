/** Messages, the tree as JSON, the list to record, the call script and the texts for the radio. */
import { expect, test } from 'vitest';
import { smsParts } from '#exports/sms.ts';
import { messageTable, pairMessage } from '#exports/spoken/pair-message.ts';
import { countWords, radioText } from '#exports/spoken/radio.ts';
import { recordingList } from '#exports/spoken/recording-list.ts';
import { scriptNeeds } from '#exports/spoken/script-rows.ts';
import { treeJson } from '#exports/spoken/tree-json.ts';
import type { Place } from '#schema/place.ts';
import { answers, contextIn, directory, tree } from './sample.ts';

const fr = contextIn('fr');
const placeOf = (id: string) => directory.gazetteer.byId.get(id) as Place;
const endOf = (id: string) => tree.ends.find((end) => end.id === id) as (typeof tree.ends)[number];

test('a message has the need, the place, the name, the number with its year, and where it is', () => {
  expect(pairMessage(endOf('hebergement.pays.milieu'), fr).text).toMatch(
    /^hebergement, milieu : Aide de l'ouest 00223 20 24 \d\d \d\d \(2022\)\. ouest, à 560 km$/,
  );
});

test('a doubt stays in a message that is too long for all its words', () => {
  const end = endOf('sante.pays.est');
  const name = 'Une organisation dont le nom est long '.repeat(2).trim();
  const call = end.call?.call;
  if (!end.call || !call || call.isBeyond) throw new Error('nobody in the country');
  const organisation = { ...call.entry.organisation, name, acronym: 'ULN' };
  const entry = { ...call.entry, organisation, caveats: ['inferred', 'other-public'] as const };
  const { text } = pairMessage({ ...end, call: { ...end.call, call: { ...call, entry } } }, fr);
  expect(smsParts(text)).toBe(1);
  expect(text).toContain('ULN');
  expect(text).toContain("pour d'autres personnes, demandez");
  expect(text).toContain('nous le pensons, demandez');
});

test('every message is one row, with its alphabet and its parts', () => {
  const { fields, rows } = messageTable(tree.ends.map((end) => pairMessage(end, fr)));
  expect(fields.map(({ name }) => name)).toEqual([
    'need',
    'place',
    'country',
    'organisation',
    'phone',
    'seen_from',
    'text',
    'characters',
    'alphabet',
    'parts',
  ]);
  expect(rows).toHaveLength(tree.ends.length);
  expect(new Set(rows.map((row) => row.slice(-2).join()))).toEqual(new Set(['gsm,1']));
});

test('the tree as JSON says nothing but phrases that it holds, and leads nowhere but to itself', () => {
  const json = JSON.parse(treeJson(tree, '2026-01-02', fr));
  const nodes = [...Object.values<{ says: string[] }>(json.menus), ...Object.values<{ says: string[] }>(json.ends)];
  expect(nodes.flatMap(({ says }) => says).filter((id) => !(id in json.phrases))).toEqual([]);
  const targets = Object.values<{ keys: Record<string, string> }>(json.menus).flatMap(({ keys }) =>
    Object.values(keys),
  );
  expect(targets.filter((id) => !(id in json.menus || id in json.ends))).toEqual([]);
  expect([json.language, json.date, json.licence, json.start]).toEqual(['fr', '2026-01-02', 'CC-BY-4.0', 'besoins']);
});

test('each phrase is recorded once, and changes its digest with its sentence alone', () => {
  const list = recordingList(tree, fr);
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  const renamed = {
    ...fr,
    t: { ...fr.t, spoken: { ...fr.t.spoken, phrase: { ...fr.t.spoken.phrase, numero: 'Le numéro :' } } },
  };
  const again = new Map(recordingList(tree, renamed).map(({ digest, id }) => [id, digest]));
  expect([...again.keys()]).toEqual(list.map(({ id }) => id));
  expect(list.filter(({ digest, id }) => again.get(id) !== digest).map(({ id }) => id)).toEqual(['phrase-numero']);
});

test('ids do not change when another organisation comes before', () => {
  const ids = new Set(recordingList({ ...tree, ends: [...tree.ends].reverse() }, fr).map(({ id }) => id));
  expect(ids).toEqual(new Set(recordingList(tree, fr).map(({ id }) => id)));
});

test('a script has a row for each place, the last for who does not know where they are', () => {
  const needs = scriptNeeds(tree, placeOf('pays'), fr);
  expect(needs.map(({ title }) => title)).toEqual(answers.needs.map(({ label }) => label.fr));
  const [, shelter] = needs;
  expect(shelter?.rows.map(({ place }) => place)).toEqual(['ouest', 'milieu', 'est', 'Je ne sais pas']);
  expect(shelter?.rows[0]).toMatchObject({
    call: { name: 'Aide de l’ouest' },
    notes:
      'Elle donne cette aide. Son bureau est à ouest. Une source de 2022 les nomme. Personne ne leur a parlé. Ce numéro vient d’une source de 2022.',
  });
});

test('a radio text has the day, the number twice digit by digit, and the doubt of each help', () => {
  const text = radioText(placeOf('milieu'), answers, directory.gazetteer, '2026-01-02', fr);
  expect(text).toContain('2 janvier 2026');
  expect(text).toMatch(/Le numéro : (2 0 2 4 \d \d \d \d)\. Je répète : \1\./);
  expect(text).toContain('Nous le pensons d’après son nom ou son thème : demandez.');
});

test('a radio text of a place where nobody can be called says so', () => {
  const nobody = {
    ...answers,
    answer: (...asked: Parameters<typeof answers.answer>) => ({ ...answers.answer(...asked), entries: [], beyond: [] }),
  };
  expect(radioText(placeOf('est'), nobody, directory.gazetteer, '2026-01-02', fr)).toContain(fr.t.answer.nobody);
});

test('words are counted as they are read: a digit is one, a sign none', () => {
  expect(countWords('Le numéro : 2 0 «')).toBe(4);
});
