import { expect, test } from 'vitest';
import { formatPhone } from '#model/contact.ts';
import { type Card, type CardTexts, cardCall, cardLines } from '../../../src/model/card.ts';

const card: Card = {
  id: 'aide',
  name: 'Association d’aide',
  acronym: 'AIDE',
  summary: 'Elle reçoit.',
  summaryLang: 'fr',
  areas: 'Gao, Kidal (2014)',
  kind: 'osc',
  tier: 'releve',
  phone: '+223 70 00 00 00',
};
const texts: CardTexts = {
  tier: { interviewed: 'Interviewed', named: 'Named', releve: 'From a public page' },
  kind: { osc: 'Association', reseau: '', 'institution-publique': '', partenaire: '', autre: '' },
  state: { ended: '', mechanism: '', suspended: 'Suspended', dissolved: '', closed: '', 'at-risk': '' },
  own: 'Name in French: {value}',
  areas: 'Where: {value}',
  typology: 'Typology: {value}',
  themes: 'Themes: {value}',
  call: 'Call {value}',
  dated: 'Named in {n}',
  undated: 'Named without a date',
};

test('each place shows the same words of an organisation, as many as it has room for', () => {
  expect(cardLines(card, 'list', texts, { since: 'information from 2024' })).toEqual([
    { text: 'From a public page · Association · information from 2024', isQuiet: true },
    { text: 'Elle reçoit.', isQuiet: false, lang: 'fr' },
    { text: 'Where: Gao, Kidal (2014)', isQuiet: true },
  ]);
  const named = { ...card, typology: 'Networks', themes: 'Youth, Women' };
  expect(cardLines(named, 'row', texts).slice(1)).toEqual([
    { text: 'Elle reçoit.', isQuiet: false, lang: 'fr' },
    { text: 'Typology: Networks', isQuiet: true, isFact: true },
    { text: 'Themes: Youth, Women', isQuiet: true, isFact: true },
    { text: 'Where: Gao, Kidal (2014)', isQuiet: true, isFact: true },
  ]);
  expect(cardLines(named, 'list', texts)).toEqual(cardLines(card, 'list', texts));
  expect(cardLines(card, 'map', texts, { since: 'information from 2024' })).toEqual([
    { text: 'From a public page · information from 2024', isQuiet: true },
    { text: 'Elle reçoit.', isQuiet: false, lang: 'fr' },
  ]);
  expect(cardLines(card, 'frame', texts)).toEqual([{ text: 'From a public page · Gao, Kidal (2014)', isQuiet: true }]);
});

test('help that has ended is said to have, beside since when it is known', () => {
  const known = { since: 'information from 2024', ended: 'ended in March' };
  expect(cardLines(card, 'list', texts, known)[0]?.text).toBe(
    'From a public page · Association · information from 2024 · ended in March',
  );
});

test('where its existence is doubtful, that is said and not how the list knows it; also where no document has a date', () => {
  const known = { since: 'information from 2014' };
  const about = (datedYear: number) => cardLines({ ...card, datedYear }, 'map', texts, known)[0]?.text;
  expect(about(2014)).toBe('From a public page · Named in 2014');
  expect(about(0)).toBe('From a public page · Named without a date');
});

test('a line without words is left out, and nobody is called who has no number', () => {
  const { areas: _, phone: __, ...rest } = card;
  const bare: Card = rest;
  expect(cardLines({ ...bare, summary: '' }, 'list', texts)).toEqual([
    { text: 'From a public page · Association', isQuiet: true },
  ]);
  expect(cardCall(bare, texts)).toBeUndefined();
  expect(cardCall(card, texts)).toEqual({ address: 'tel:+22370000000', text: 'Call +223 70 00 00 00' });
});

test('what is dialled is the number itself, however it is written, also one of a country alone', () => {
  for (const [number, within] of [['+22370000000'], ['+33148577580'], ['unknown'], ['08001122', 'MA']] as const)
    expect(cardCall({ phone: formatPhone(number, within) }, texts)?.address).toBe(`tel:${number}`);
});

test('a name in another language has the name under which it answers below it, in every place', () => {
  for (const place of ['list', 'row', 'map', 'frame'] as const)
    expect(cardLines({ ...card, own: 'Maison' }, place, texts)[0]).toEqual({
      text: 'Name in French: Maison',
      isQuiet: true,
    });
});

test('why it is never offered to call is said first in every place', () => {
  for (const place of ['list', 'row', 'map', 'frame'] as const)
    expect(cardLines({ ...card, state: 'suspended' }, place, texts)[0]).toEqual({ text: 'Suspended', isQuiet: true });
});
