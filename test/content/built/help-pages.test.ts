/** Answers of this mapping as the built pages of help have them. */
import { expect, test } from 'vitest';
import { cardOf, page } from './built-pages.ts';

test('what nothing but an old document knows is folded below everything else, with its year and no number', () => {
  const folds = page('orientation/accueil/kayes/').querySelectorAll('main details.group-dated');
  const old = folds.find((it) => it.text.includes('document ancien'));
  expect(old?.text).toMatch(/\(2014\)/);
  expect(old?.querySelectorAll('a[href^="tel:"]')).toEqual([]);
});

test('the sheet, the message and the contact card say what is concluded and not written', () => {
  const sheet = page('orientation/fiches/gao/').querySelector('table.sheet')?.text ?? '';
  expect(sheet).toContain('Maison du Migrant de Gao/Caritas');
  expect(sheet).toContain('nous le pensons, demandez');
  const message = page('orientation/accueil/gao/').querySelector('.share-all a')?.getAttribute('href') ?? '';
  expect(decodeURIComponent(message)).toContain('nous le pensons, demandez');
  expect(cardOf('maison-du-migrant-gao')).toContain('Nous le pensons');
});

test('a message for Gao has the year of the number', () => {
  const message = page('orientation/accueil/gao/').querySelector('.help-card a[href^="sms:"]')?.getAttribute('href');
  expect(decodeURIComponent(message ?? '')).toMatch(/Tél\. .*\d \(20\d\d\)\n/);
});

test('what was to end and what is a mechanism are described with no number, no card and no message', () => {
  const bamako = page('orientation/accueil/bamako/');
  expect(bamako.querySelector('#cigem')).toBeNull();
  expect(bamako.querySelector('#mrn')).toBeNull();
  const described = bamako.querySelectorAll('main details').find((fold) => fold.text.includes('on ne les appelle pas'));
  expect(described?.text).toContain('CIGEM');
  expect(described?.text).toContain('septembre 2014');
  expect(described?.text).toContain('MRN');
  expect(described?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/organisations/cigem/',
    '/organisations/mrn/',
  ]);
});

test('a town’s link leads to its answer: who is named in that town, or the nearest to call with how far', () => {
  const kayes = page('orientation/accueil/kayes/');
  expect(kayes.querySelector('#lieu-kita')?.text).toContain('AME');
  const yelimane = kayes.querySelector('#lieu-yelimane');
  expect(yelimane?.text).toContain('Aucun document ne nomme quelqu’un à cet endroit.');
  expect(yelimane?.text).toMatch(/Le plus proche à appeler[\s\S]*à \d+ km/);
  expect(yelimane?.querySelector('a[href^="tel:"]')).not.toBeNull();
});

test('a button of a place says who gives this very help there and who can be asked, else how far each is', () => {
  const shelter = page('orientation/hebergement/');
  const texts = shelter.querySelectorAll('.places li').map((item) => item.text.replace(/\s+/g, ' ').trim());
  expect(texts).toContain('Gao 1 donne cette aide');
  expect(texts.some((text) => /^Mopti cette aide : Bamako, à \d+ km$/.test(text))).toBe(true);
  expect(shelter.querySelectorAll('.places svg')).toHaveLength(11);
});

test('every need has a number to call in every region, more than fifteen numbers in all', () => {
  const needs = page('orientation/')
    .querySelectorAll('main a[href^="/orientation/"]')
    .flatMap((link) => /^\/(orientation\/[\w-]+\/)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])
    .filter((path) => path !== 'orientation/fiches/');
  expect(new Set(needs).size).toBeGreaterThan(10);
  const numbers = new Set<string | undefined>();
  for (const need of new Set(needs)) {
    const pairs = page(need).querySelectorAll(`.places a[href^="/${need}"]`);
    expect(pairs.length, need).toBeGreaterThan(10);
    for (const link of pairs) {
      const path = (link.getAttribute('href') ?? '').replace(/^\/|#.*$/g, '');
      const dialled = page(path).querySelectorAll('.help-card a[href^="tel:"]');
      expect(dialled.length, path).toBeGreaterThan(0);
      for (const number of dialled) numbers.add(number.getAttribute('href'));
    }
  }
  expect(numbers.size).toBeGreaterThan(15);
});
