import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { CONTACT_LENGTH, entryMessage } from '../../../src/exports/message.ts';
import { listMessage, whatsappLink } from '../../../src/exports/message-links.ts';
import { CITE, contentRecords } from '../records.ts';

const phone = (number: string) => ({ number, printed: number, cite: CITE });

function message(fields: object, note = ''): string {
  const directory = buildDirectory(contentRecords({ a: fields }));
  const organisation = directory.byId.get('a');
  if (!organisation) throw new Error('fixture');
  const words = { phone: 'Tél.', ageWords: ({ year }: { year: number | undefined }) => String(year ?? 'sans date') };
  return entryMessage(organisation, note, { locale: 'fr', gazetteer: directory.gazetteer, ...words });
}

test('a contact is its name, its numbers with the year they are of, and its place', () => {
  expect(
    message({
      name: 'Association A',
      acronym: 'AA',
      contacts: { phones: [phone('+22320241122'), phone('+22366772111')] },
      addresses: [{ printed: 'Rue 1, près du marché', place: 'kita', cite: CITE }],
    }),
  ).toBe('AA (Association A)\nTél. +223 20 24 11 22, +223 66 77 21 11 (2022)\nRue 1, près du marché, kita');
});

test('a contact stays under 300 characters: the street goes first, then further numbers, never the first', () => {
  const phones = Array.from({ length: 20 }, (_, index) => phone(`+2232024112${index % 10}`));
  const text = message({
    name: 'N'.repeat(150),
    contacts: { phones },
    addresses: [{ printed: 'R'.repeat(200), place: 'kita', cite: CITE }],
  });
  expect(text.length).toBeLessThan(CONTACT_LENGTH);
  expect(text).toContain('+223 20 24 11 20');
  expect(text.endsWith('\nkita')).toBe(true);
});

test('the note of the answer comes last, and is not what is left out', () => {
  const contacts = { phones: [phone('+22320241122')] };
  expect(message({ name: 'AA', contacts, addresses: [{ place: 'kita', cite: CITE }] }, 'à 950 km')).toBe(
    'AA\nTél. +223 20 24 11 22 (2022)\nkita\n(à 950 km)',
  );
  const long = message(
    { name: 'AA', contacts, addresses: [{ printed: 'R'.repeat(280), place: 'kita', cite: CITE }] },
    'à 950 km',
  );
  expect(long).toBe('AA\nTél. +223 20 24 11 22 (2022)\nkita\n(à 950 km)');
});

test('a list is its title, its contacts and its address, and links carry it whole', () => {
  const text = listMessage('Santé : Kayes', ['AA\nTél. 1', 'BB'], 'https://exemple.org/x/');
  expect(text).toBe('Santé : Kayes\n\nAA\nTél. 1\n\nBB\n\nhttps://exemple.org/x/');
  expect(new URL(whatsappLink(text)).searchParams.get('text')).toBe(text);
});

test('a number of one office says which, beside its year', () => {
  const contacts = { phones: [{ ...phone('+22320241122'), place: 'kita' }, phone('+22366772111')] };
  expect(message({ name: 'AA', contacts, addresses: [{ place: 'kita', cite: CITE }] })).toBe(
    'AA\nTél. +223 20 24 11 22 (kita), +223 66 77 21 11 (2022)\nkita',
  );
});
