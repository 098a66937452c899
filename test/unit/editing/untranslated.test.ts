import { expect, test } from 'vitest';
import { staleTexts, untranslatedTexts } from '#editing/untranslated.ts';

test('a text that is there in French alone waits to be translated', () => {
  const record = {
    name: 'AME',
    summary: { fr: 'Elle aide.', cite: ['a#b'] },
    addresses: [{ label: { fr: 'Siège', en: 'Seat' } }],
  };
  expect([untranslatedTexts(record, 'en'), untranslatedTexts({ name: 'AME' }, 'en')]).toEqual([[['summary']], []]);
});

test('a text that is rewritten in French alone is to be read again in English; one that is new, or rewritten in both, is not', () => {
  const before = { summary: { fr: 'Elle aide.', en: 'It helps.' }, note: { fr: 'Un.' } };
  const rewritten = { ...before, summary: { fr: 'Elle n’aide plus.', en: 'It helps.' } };
  expect(staleTexts(before, rewritten, 'en')).toEqual([['summary']]);
  const both = { ...before, summary: { fr: 'Elle n’aide plus.', en: 'It no longer helps.' } };
  const alone = { ...before, note: { fr: 'Deux.' } };
  const fresh = { ...before, label: { fr: 'Siège', en: 'Seat' } };
  expect([before, both, alone, fresh].map((after) => staleTexts(before, after, 'en'))).toEqual([[], [], [], []]);
});
