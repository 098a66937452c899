import { expect, test } from 'vitest';
import { headingOf, inSentence, ofRemark, questionOf } from '#i18n/field-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { CONTACT_STATUSES } from '#schema/contacts.ts';

test('a field is called by its label, but where its row of words gives another', () => {
  const plain = { label: 'Échelle' };
  expect([headingOf(plain), questionOf(plain), inSentence(plain, 'fr')]).toEqual(['Échelle', 'Échelle', 'échelle']);
  const own = { label: 'Founded', heading: 'Since', question: 'Since when?', inSentence: 'founding' };
  expect([headingOf(own), questionOf(own), inSentence(own, 'en')]).toEqual(['Since', 'Since when?', 'founding']);
});

test('a remark names what it is on, as in a sentence where nothing else is given', () => {
  const [fr, en] = [textsFor('fr'), textsFor('en')];
  expect((['founded', 'legal', 'other'] as const).map((field) => ofRemark(fr, field, 'fr'))).toEqual([
    'création',
    'statut',
    'autre',
  ]);
  expect((['founded', 'legal', 'other'] as const).map((field) => ofRemark(en, field, 'en'))).toEqual([
    'founding',
    'legal status',
    'other',
  ]);
});

test('every state of a contact has words in each language', () => {
  for (const locale of ['fr', 'en'] as const)
    expect(Object.keys(textsFor(locale).data.contactStatus)).toEqual([...CONTACT_STATUSES]);
});
