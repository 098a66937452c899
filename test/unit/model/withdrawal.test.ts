import { expect, test } from 'vitest';
import { withoutWithdrawn } from '#model/withdrawal.ts';
import { perLocale } from '#schema/locale.ts';
import { CITE, contentRecords } from '../records.ts';

const INSTEAD = { ...perLocale(() => '[gone]'), fr: '[retirée]', en: '[withdrawn]' };
const gone = {
  name: "Maison de l'Espoir",
  acronym: 'MDE',
  aliases: ['MDE-Kayes'],
  contacts: {
    phones: [{ number: '+22320241122', printed: '20 24 11 22', cite: CITE }],
    emails: [],
    websites: [],
    social: [],
  },
  withdrawn: { date: '2026-01-01' },
};
const remark = (fr: string, en: string) => ({
  field: 'other' as const,
  kind: 'unclear' as const,
  text: { fr, en },
  printed: [fr],
  cite: CITE,
});

test('what others say of a withdrawn organisation says it without name, number or acronym, in each language', () => {
  const fr = 'La maison de l’espoir (MDE-Kayes, MDE) a le 20 24 11 22. La MDEX non.';
  const records = contentRecords({ gone, other: { name: 'MDE Amis', remarks: [remark(fr, 'See MDE.')] } });
  const other = withoutWithdrawn(records, INSTEAD).organisations.get('other');
  const redacted = 'La [retirée] ([retirée], [retirée]) a le [retirée]. La MDEX non.';
  expect(other?.remarks).toEqual([{ ...remark(redacted, 'See [withdrawn].') }]);
  expect(other?.name).toBe('MDE Amis');
});

test('where nobody was withdrawn the records are the very same', () => {
  const records = contentRecords({ other: { name: 'MDE' } });
  expect(withoutWithdrawn(records, INSTEAD)).toBe(records);
});
