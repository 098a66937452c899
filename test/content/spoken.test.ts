/** What a voice says of this mapping, over every need and place: limits, numbers, and that no path ends in silence. */
import { expect, test } from 'vitest';
import { smsAlphabet, smsParts } from '#exports/sms.ts';
import { pairMessage } from '#exports/spoken/pair-message.ts';
import { phraseText, type SpokenContext } from '#exports/spoken/phrase-words.ts';
import { countWords, RADIO_WORDS, radioText } from '#exports/spoken/radio.ts';
import { textsFor } from '#i18n/texts.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { firstCall } from '#model/help/shown.ts';
import { isMappedCountry } from '#model/home-country.ts';
import { distinctPhrases } from '#model/spoken/phrases.ts';
import { endPhrases, spokenTree, treePhrases } from '#model/spoken/tree.ts';
import { LOCALES, type Locale } from '#schema/locale.ts';
import { directory } from './real.ts';

const answers = buildAnswers(directory);
const tree = spokenTree(answers, directory.gazetteer);
const contextIn = (locale: Locale): SpokenContext => ({ locale, t: textsFor(locale), directory });

/** Where a number is known in the country, or beyond its border as near as anybody is sent there. */
const withNumber = tree.ends.filter(({ call }) => call);

test('every path ends with the number that its page shows first, or with nobody and the nearest, or says that no number is known', () => {
  expect(tree.ends.length).toBe(answers.needs.length * (answers.regions.length + answers.countries.length));
  for (const end of tree.ends) {
    const { answer, call, id, seenFrom } = end;
    const shown = firstCall(seenFrom ? answers.answer(answer.need, seenFrom) : answer);
    expect(call?.call.phone.number, id).toBe(shown?.phone.number);
    if (call) expect(call.dialled, id).toMatch(/^\d{4,15}$/);
    else expect(endPhrases(end)[0]?.of, id).toMatch(/^personne/);
  }
});

test('in a country with a mapping every path ends with a number', () => {
  const silent = tree.ends.filter(({ answer, call }) => !call && isMappedCountry(answer.country));
  expect(silent.map(({ id }) => id)).toEqual([]);
  expect(withNumber.length).toBeGreaterThan(1300);
});

test('where nobody can be called for a whole country, that is said before the nearest', () => {
  const nobody = tree.ends.filter(({ seenFrom }) => seenFrom);
  expect(nobody.length).toBeGreaterThan(0);
  for (const end of nobody) expect(endPhrases(end)[0]?.of, end.id).toMatch(/^personne/);
});

test.each(LOCALES)('every message is one SMS in the alphabet of GSM (%s)', (locale) => {
  const texts = tree.ends.map((end) => pairMessage(end, contextIn(locale)).text);
  expect(texts.filter((text) => text.length > 160 || smsParts(text) !== 1 || smsAlphabet(text) !== 'gsm')).toEqual([]);
});

test.each(LOCALES)('a message has the number that is called, with its year (%s)', (locale) => {
  for (const end of withNumber) {
    const { text } = pairMessage(end, contextIn(locale));
    const digits = end.call?.call.phone.number.replace('+', '00') ?? '';
    expect(text.replace(/\s/g, ''), end.id).toContain(digits);
    expect(text, end.id).toMatch(/\((?:\d{4}|sans date|without a date|undated|no date)\)/);
  }
});

test.each(LOCALES)('every region has a radio text of about a minute (%s)', (locale) => {
  const counts = answers.regions.map((region) =>
    countWords(radioText(region, answers, directory.gazetteer, directory.ageing.day, contextIn(locale))),
  );
  expect(counts.filter((count) => count < RADIO_WORDS.least || count > RADIO_WORDS.most)).toEqual([]);
});

test.each(LOCALES)('no phrase holds an acronym or is long (%s)', (locale) => {
  const texts = distinctPhrases(treePhrases(tree)).map((said) => phraseText(said, contextIn(locale)));
  expect(texts.filter((text) => /\p{Lu}{2,}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => text.length > 180)).toEqual([]);
});
