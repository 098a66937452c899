import { expect, test } from 'vitest';
import type { Card } from '#model/card.ts';
import { buildDirectory } from '#model/directory.ts';
import { type ComparableWords, toComparable } from '#model/selection/comparable.ts';
import { COMPARED_ROWS } from '#model/selection/comparison.ts';
import { CITE, contentRecords } from '../../records.ts';

const words: ComparableWords = {
  locale: 'fr',
  valueName: (facet, id) => `${facet} ${id}`,
  everywhere: (country) => `partout (${country})`,
  note: ({ basis, isCurrent, year }) => (isCurrent ? (basis === 'inferred' ? 'déduit' : '') : String(year)),
  phoneNotes: ({ phones }) => phones.map(() => '2022'),
  age: ({ year }) => `de ${year}`,
  withheld: 'retenu',
};

function comparable(fields: object) {
  const directory = buildDirectory(contentRecords({ a: fields }));
  const organisation = directory.byId.get('a');
  if (!organisation) throw new Error('no organisation');
  return toComparable(organisation, directory, { id: 'a' } as Card, words);
}

test('what is known of one stands in its row, with what is to be said beside it', () => {
  const { regions, rows, wholeCountries, withheld } = comparable({
    areas: [
      { place: 'kita', cite: CITE },
      { place: 'mali', cite: CITE },
    ],
    themes: [{ id: 'femmes', cite: CITE }],
    services: [{ id: 'accueil', basis: 'inferred', cite: CITE }],
    contacts: {
      phones: [{ printed: '20 22 31 16', number: '+22320223116', cite: CITE }],
      emails: [{ printed: 'a@exemple.org', address: 'a@exemple.org', cite: CITE }],
    },
  });
  expect({ regions, wholeCountries, withheld }).toEqual({
    regions: ['kayes'],
    wholeCountries: ['mali'],
    withheld: undefined,
  });
  expect(rows.lieux.map(({ label }) => label)).toEqual(['partout (mali)', 'kayes']);
  expect(rows.theme).toEqual([{ id: 'femmes', label: 'theme femmes' }]);
  expect(rows.service).toEqual([{ id: 'accueil', label: 'service accueil', note: 'déduit' }]);
  expect(rows.contacts).toEqual([
    { id: '+22320223116', label: '+223 20 22 31 16', note: '2022', href: 'tel:+22320223116' },
    { id: 'a@exemple.org', label: 'a@exemple.org', href: 'mailto:a@exemple.org' },
  ]);
  expect(rows.sources.map(({ id }) => id)).toEqual(['carte-2022']);
  expect(rows.age).toEqual([{ id: '2022', label: 'de 2022' }]);
});

test('every row is there, and one of which nothing is said is empty', () => {
  const { rows } = comparable({});
  expect(Object.keys(rows).sort()).toEqual([...COMPARED_ROWS].sort());
  expect(COMPARED_ROWS.filter((row) => rows[row].length === 0)).toEqual([
    'lieux',
    'theme',
    'service',
    'public',
    'typologie',
    'statut',
    'echelle',
    'reseau',
    'contacts',
  ]);
});

test('the number of who may not be called is said and is no link', () => {
  const { rows } = comparable({
    notToCall: { why: 'suspended', text: { fr: 'Suspendue.', en: 'Suspended.' }, cite: CITE },
    contacts: { phones: [{ printed: '20 22 31 16', number: '+22320223116', cite: CITE }] },
  });
  expect(rows.contacts).toEqual([{ id: '+22320223116', label: '+223 20 22 31 16', note: '2022' }]);
});
