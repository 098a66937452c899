import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { organisationView } from '#model/organisation-view.ts';
import { jsonLd } from '../../../src/exports/json-ld.ts';
import { CITE, contentRecords } from '../records.ts';

const urlOf = (id: string) => `https://exemple.org/organisations/${id}/`;

test('a network member is described with what its page shows and nothing more', () => {
  const directory = buildDirectory(
    contentRecords({
      a: {
        name: 'Association A',
        acronym: 'AA',
        aliases: ['Assoc. A'],
        founded: { date: '1996', cite: CITE },
        areas: [{ place: 'kita', cite: CITE }],
        contacts: { phones: [{ printed: '12', status: 'invalid', cite: CITE }] },
        networks: { memberOf: [{ organisation: 'n', cite: CITE }] },
      },
      n: { name: 'Réseau', kind: 'reseau' },
    }),
  );
  const a = directory.byId.get('a');
  if (!a) throw new Error('fixture');
  const text = jsonLd(a, organisationView(directory, a, []), { locale: 'fr', url: urlOf('a'), urlOf });
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NGO',
    '@id': 'https://exemple.org/organisations/a/',
    name: 'Association A',
    alternateName: ['AA', 'Assoc. A'],
    description: 'Résumé.',
    foundingDate: '1996',
    areaServed: [{ '@type': 'Place', name: 'kita' }],
    memberOf: [{ '@type': 'NGO', name: 'Réseau', url: 'https://exemple.org/organisations/n/' }],
  });
});

test('nothing in the text can close the script element', () => {
  const directory = buildDirectory(contentRecords({ a: { name: 'A < B' } }));
  const a = directory.byId.get('a');
  if (!a) throw new Error('fixture');
  const text = jsonLd(a, organisationView(directory, a, []), { locale: 'fr', url: urlOf('a'), urlOf });
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('A < B');
});
