import { expect, test } from 'vitest';
import { withBranch } from '#editing/branch-draft.ts';

const RECORD = { name: 'AME', addresses: [{ place: 'bamako', cite: ['carte#1'] }] };

test('a branch is one more office, with its number said of that town; the entry given stays as it was', () => {
  const branch = { place: 'gao', name: 'AME Gao', phone: '20 24 11 22' };
  expect(withBranch(RECORD, branch, 'carte#2', 'ML')).toEqual({
    name: 'AME',
    addresses: [
      { place: 'bamako', cite: ['carte#1'] },
      { place: 'gao', label: { fr: 'AME Gao', en: 'AME Gao' }, cite: ['carte#2'] },
    ],
    contacts: {
      phones: [{ number: '+22320241122', printed: '20 24 11 22', place: 'gao', cite: ['carte#2'] }],
    },
  });
  expect(RECORD).toEqual({ name: 'AME', addresses: [{ place: 'bamako', cite: ['carte#1'] }] });
});

test('without a name it is called a branch, without a source it cites none, and a number that cannot work is left to the checks', () => {
  const { addresses, contacts } = withBranch({ name: 'AME' }, { place: 'gao', name: ' ', phone: '20 24' }, '', 'ML');
  expect(addresses).toEqual([{ place: 'gao', label: { fr: 'Antenne', en: 'Branch' } }]);
  expect(contacts).toEqual({ phones: [{ number: '20 24', printed: '20 24', place: 'gao' }] });
  expect(withBranch({ name: 'AME' }, { place: 'gao', name: '', phone: '' }, '', 'ML')).not.toHaveProperty('contacts');
});
