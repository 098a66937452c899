/** A small directory with something of everything, one organisation withdrawn and one value withheld. */

import { LIST_FAMILIES, type ListFamily } from '#model/dimensions.ts';
import { buildDirectory } from '#model/directory.ts';
import { buildLists, type OrganisationList } from '#model/lists/lists.ts';
import { CITE, contentRecords, PLACES, place } from '../records.ts';

const both = (text: string) => ({ fr: text, en: `${text} (en)` });
export const GONE = {
  id: 'disparue',
  name: 'Association Disparue',
  phone: '+22370000009',
  email: 'partie@exemple.org',
};

export const RECORDS = {
  ...contentRecords(
    {
      aide: {
        name: 'Aide aux migrants',
        acronym: 'AM',
        aliases: ['=CMD()'],
        tier: 'interviewed',
        typology: { id: 'locales', cite: CITE },
        legal: { forms: ['declaree'], printed: 'Formelle', formality: 'formelle', cite: CITE },
        identifiers: [
          { scheme: 'ML-NIF', value: '084100000', cite: CITE },
          { scheme: 'autre-annuaire', value: '16', cite: CITE },
        ],
        founded: { date: '1996-10', cite: CITE },
        areas: [
          { place: 'kita', cite: CITE },
          { place: 'gao', cite: ['note-2014#t1'] },
          { place: 'mali', cite: CITE },
        ],
        addresses: [{ printed: 'Rue 12, porte 3', place: 'bamako-ville', cite: CITE }],
        contacts: {
          phones: [
            { number: '+22320241122', printed: '20 24 11 22', cite: CITE },
            { number: '+22366772111', printed: '66 77 21 11', place: 'bamako-ville', cite: CITE },
            { printed: '2202056', status: 'invalid', cite: CITE },
          ],
          emails: [{ address: 'aide@exemple.org', cite: CITE }],
          websites: [{ url: 'http://exemple.org', cite: CITE }],
        },
        themes: [
          { id: 'retour', cite: CITE },
          { id: 'femmes', cite: CITE },
        ],
        services: [{ id: 'accueil', detail: both('À la gare.'), cite: ['note-2014#t1'] }],
        servicePoints: [{ place: 'kita', detail: both('À Kita.'), services: ['transport'], cite: CITE }],
        networks: {
          memberOf: [
            { organisation: 'reseau', cite: CITE },
            { organisation: GONE.id, cite: CITE },
          ],
        },
        related: [{ organisation: GONE.id, text: both('Partenaire.'), cite: CITE }],
        access: { hours: both('Le matin.'), cite: CITE },
        withheld: [{ field: 'emails', reason: both('À sa demande.'), date: '2023' }],
        changes: [
          { date: '2023-02', text: both('Ajoutée.') },
          { date: '2024-03-05', text: both('Nouveau numéro & adresse.') },
        ],
      },
      reseau: { name: 'Réseau « X »', kind: 'reseau', networks: { members: ['aide', GONE.id] } },
      ancienne: { name: '@ncienne', summary: { ...both('Vieille.'), cite: ['note-2014#t1'] } },
      [GONE.id]: {
        name: GONE.name,
        withdrawn: { date: '2024-01-01' },
        areas: [{ place: 'gao', cite: CITE }],
        themes: [{ id: 'retour', cite: CITE }],
        contacts: {
          phones: [{ number: GONE.phone, printed: '70 00 00 09', cite: CITE }],
          emails: [{ address: GONE.email, cite: CITE }],
        },
        changes: [{ date: '2025-01-01', text: both('Retirée.') }],
      },
    },
    {
      typologies: ['locales'],
      statuts: ['declaree'],
      themes: ['retour', 'femmes'],
      services: ['accueil', 'transport'],
      publics: [],
    },
  ),
  places: [
    ...PLACES,
    place({
      id: 'bamako-ville',
      level: 'municipality',
      parent: 'gao',
      coordinates: { lat: 12.6, lon: -8, source: 'GeoNames, capitale' },
    }),
  ],
};

export const directory = buildDirectory(RECORDS);
export const pageOf = (id: string) => `https://exemple.org/organisations/${id}/`;
export const lists = Object.fromEntries(
  LIST_FAMILIES.map((family) => [family, buildLists(directory, family)]),
) as unknown as Record<ListFamily, OrganisationList[]>;
