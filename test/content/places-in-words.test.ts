/** What pages say of a place in words of its own, over all places of the content. */
import { expect, test } from 'vitest';
import { inPlace } from '#exports/in-place.ts';
import { textsFor } from '#i18n/texts.ts';
import { bareName } from '#model/gazetteer.ts';
import { LOCALES, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { directory } from './real.ts';

const places = [...directory.gazetteer.byId.values()];

test('where the languages of a country come from is told to a reader, without codes of languages', () => {
  for (const { id, languages } of places) {
    const words = languages?.source.split(/[^\p{L}\p{N}]+/u) ?? [];
    const codes = (languages?.list ?? []).map(({ code }) => code);
    expect(
      words.filter((word) => codes.includes(word) || /^(?:ff[mnru]?|fu[cfhqvb]|tmh)$/.test(word)),
      id,
    ).toEqual([]);
  }
});

/** Regions and districts that bear the name of their chief town: one is “à Gao”. Those of another name have words of their own. */
const NAMED_AS_A_TOWN = [
  ...['kayes', 'koulikoro', 'sikasso', 'segou', 'mopti', 'tombouctou', 'gao', 'kidal', 'menaka', 'bamako'],
  ...['bafoulabe', 'kita', 'yelimane', 'nioro', 'kenieba', 'banamba', 'kangaba', 'nara', 'bougouni', 'yanfolila'],
  ...['koutiala', 'san', 'niono', 'bandiagara', 'kati', 'kadiolo', 'bla', 'tominian', 'koro', 'douentza', 'bankass'],
  ...['djenne', 'tenenkou', 'goundam', 'dire', 'niafunke', 'gourma-rharous', 'ansongo', 'bourem', 'tessalit'],
  ...['dakar', 'diourbel', 'fatick', 'kaffrine', 'kaolack', 'kedougou', 'kolda', 'louga', 'matam', 'saint-louis'],
  ...['sedhiou', 'tambacounda', 'thies', 'ziguinchor', 'nouakchott', 'niamey', 'agadez', 'diffa', 'dosso', 'maradi'],
  ...['tahoua', 'tillaberi', 'zinder', 'abidjan', 'conakry', 'boke', 'labe', 'mamou'],
];

test('what does not bear the name of a town has its own words in a sentence', () => {
  const wide = places.filter(({ level }) => ['country', 'region', 'district', 'historic-area'].includes(level));
  expect(
    wide
      .filter(({ locative }) => !locative)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(NAMED_AS_A_TOWN.sort());
});

test('no place is “à Le”, “de Oriental” or “à Niger” in a sentence: each begins with what its name asks for', () => {
  for (const place of places) {
    const { fr = '', en = '' } = Object.fromEntries(
      LOCALES.map((locale) => [locale, inPlace(place, { locale, t: textsFor(locale) })]),
    );
    expect(fr, place.id).toMatch(/^(?:à |au |aux |en |dans (?:le |la |les |l’|un ))/);
    expect(fr, place.id).not.toMatch(/^(?:à|dans) (?:Les? |La |L’)|\b[dDlL]e [AEIOUÉÎ]/);
    expect(en, place.id).toMatch(/^in /);
    // It speaks of this place: its words hold its name, as far as they have it apart from an article.
    const last = bareName(localiseText(place.name, 'fr')).split(/[ ’-]/).at(-1) ?? '';
    expect(fr, place.id).toContain(last);
  }
});

test('every sentence of the pages that inflects a place says it rightly for a country, a region and a town', () => {
  const t = textsFor('fr');
  const say = (id: string) => {
    const at = inPlace(directory.gazetteer.byId.get(id) as Place, { locale: 'fr', t });
    const { ladder, place, steps, where } = t.answer;
    return [
      ...[steps[1](at), steps[3](at), t.answer.givenAt(at), where.here(at), where.officeOnly(at)],
      ...[where.acts(at, where.telephone('à Rabat')), place.hereSilent(2, at), ladder.sentence('un lit', at)],
      t.spoken.bureau(at),
    ].map((text) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '));
  };
  expect(say('oriental')).toEqual([
    'Dans l’Oriental : donnent cette aide',
    'Agissent dans l’Oriental, bureau ailleurs ou inconnu',
    'D’après les documents, cette aide se donne dans l’Oriental.',
    'Dans l’Oriental.',
    'Bureau dans l’Oriental.',
    'Agit dans l’Oriental ; le téléphone est à Rabat.',
    '2 dans l’Oriental, sans numéro',
    'Bonjour. J’ai besoin d’aide : un lit. Je suis dans l’Oriental. Pouvez-vous m’aider, ou me dire qui appeler ?',
    'Son bureau est dans l’Oriental.',
  ]);
  expect(say('niger')).toContain('Agit au Niger ; le téléphone est à Rabat.');
  expect(say('gao')).toContain('À Gao : donnent cette aide');
  expect(say('gao-ville')).toContain('Bureau à Gao.');
});
