import { expect, test } from 'vitest';
import { facingOffice } from '#model/branches.ts';
import { buildDirectory } from '#model/directory.ts';
import { CITE, contentRecords } from '../records.ts';

const phone = (digits: string, place?: string) => ({
  number: `+2232000000${digits}`,
  printed: digits,
  ...(place && { place }),
  cite: CITE,
});

function organisation(contacts: object) {
  const directory = buildDirectory(
    contentRecords({
      a: {
        contacts,
        addresses: [
          { place: 'gao', cite: CITE },
          { place: 'kita', cite: CITE },
        ],
      },
    }),
  );
  const found = directory.byId.get('a');
  if (!found) throw new Error('fixture');
  const numbersFrom = (office: string | undefined) =>
    facingOffice(found, office, directory.gazetteer).phones.map(({ number, place }) => [number.slice(-1), place]);
  return { found, gazetteer: directory.gazetteer, numbersFrom };
}

test('whoever goes to an office finds its number first, then those of the whole organisation, then those of other offices', () => {
  const { numbersFrom } = organisation({ phones: [phone('1', 'gao'), phone('2'), phone('3', 'kita')] });
  expect(numbersFrom('kita')).toEqual([
    ['3', 'kita'],
    ['2', undefined],
    ['1', 'gao'],
  ]);
  expect(numbersFrom('gao').map(([digit]) => digit)).toEqual(['1', '2', '3']);
});

test('the region of an office is enough to find its number', () => {
  const { numbersFrom } = organisation({ phones: [phone('1', 'gao'), phone('3', 'kita')] });
  expect(numbersFrom('kayes').map(([digit]) => digit)).toEqual(['3', '1']);
});

test('an organisation whose contacts name no office, and a place without an office, change nothing', () => {
  const plain = organisation({ phones: [phone('1'), phone('2')] });
  expect(facingOffice(plain.found, 'kita', plain.gazetteer)).toBe(plain.found);
  const placed = organisation({ phones: [phone('1', 'kita')] });
  expect(facingOffice(placed.found, undefined, placed.gazetteer)).toBe(placed.found);
});

test('e-mail addresses follow the same order', () => {
  const { found, gazetteer } = organisation({
    emails: [
      { address: 'siege@exemple.org', place: 'gao', cite: CITE },
      { address: 'kita@exemple.org', place: 'kita', cite: CITE },
    ],
  });
  expect(facingOffice(found, 'kita', gazetteer).contacts?.emails.map(({ address }) => address)).toEqual([
    'kita@exemple.org',
    'siege@exemple.org',
  ]);
});
