/** Where an organisation acts and where it can be reached: places and contacts, each with rules of its own. */
import * as z from 'zod';
import { FACT_SHAPE } from '../confirmation.ts';
import { addressSchema, contactsSchema } from '../contacts.ts';
import type { Field } from '../field.ts';
import { basisSchema, citeSchema, idSchema, textSchema } from '../text.ts';

export const PLACES = {
  // Regions, countries and the map follow from them: `Areas.astro`, and columns for regions and countries in the tables.
  areas: {
    shape: z
      .array(
        z.strictObject({
          place: idSchema.describe('Un identifiant de content/places. Un pays entier veut dire « dans tout le pays ».'),
          basis: basisSchema,
          detail: textSchema.optional(),
          ...FACT_SHAPE,
        }),
      )
      .default([])
      .describe('Les lieux d’intervention.'),
    example: `areas:
  - { place: identifiant-du-lieu, cite: [cartographie-2022#t2] }`,
    remarks: true,
    question: {
      at: 'areas.*.place',
      answer: { is: 'places' },
      column: null,
      merge: 'list',
      asked: { group: 'work', appearance: 'minimal autocomplete' },
      headers:
        'region; regions; zone; zones; zone d intervention; zones d intervention; localites; lieux; cercles; ' +
        'area; areas; areas of work; areas of intervention; intervention area; where; locations',
    },
  },
  furtherAreas: {
    shape: z
      .array(z.strictObject({ text: textSchema, cite: citeSchema }))
      .default([])
      .describe('Ce que le document dit sans le nommer : « et autres », « 77 pays ».'),
    example: `furtherAreas:
  - text: { fr: "Et d’autres régions.", en: "And other regions." }
    cite: [cartographie-2022#t2]`,
  },
  // Never nearer than a town on a map, and the first one is the office: `Contacts.astro`, `merge-address.ts`.
  addresses: {
    shape: z.array(addressSchema).default([]).describe('Les adresses, le siège d’abord.'),
    example: `addresses:
  - { printed: "Quartier, rue 326", place: identifiant-du-lieu, cite: [cartographie-2022#t13] }`,
    remarks: true,
    questions: {
      address: {
        at: 'addresses.*.printed',
        answer: { is: 'text' },
        column: null,
        merge: 'address',
        asked: { group: 'reach', place: 'last', constraint: 'text' },
        headers: 'adresse; siege; adresse physique; address; office; head office; headquarters',
        corrected: true,
      },
      address_place: {
        at: 'addresses.*.place',
        answer: { is: 'place' },
        column: null,
        merge: 'address',
        // An address without its town is refused by the import: better asked on the spot.
        asked: {
          ...{ group: 'reach', place: 'last' },
          ...{ appearance: 'minimal autocomplete', required: { with: 'address' } },
        },
        headers: 'ville; commune; localite; town; city; locality; lieu de l adresse',
      },
    },
  },
  // What cannot work is evidence and never a link: `Contacts.astro`, `merge-contacts.ts`, the table of contacts.
  contacts: {
    shape: contactsSchema.optional().describe('Téléphones, adresses électroniques, sites et pages.'),
    example: `contacts:
  phones:
    - { number: "+22320000000", printed: "20 00 00 00", cite: [cartographie-2022#t13] }
  emails:
    - { address: contact@exemple.org, cite: [cartographie-2022#t13] }
  websites:
    - { url: "http://www.exemple.org", printed: www.exemple.org, cite: [cartographie-2022#t13] }
  social:
    - { network: Facebook, name: Nom de la page, cite: [cartographie-2022#t13] }`,
    remarks: ['phones', 'emails', 'websites'],
    questions: {
      phones: {
        at: 'contacts.phones.*.number',
        answer: { is: 'phones' },
        column: null,
        merge: 'contacts',
        asked: { group: 'reach', constraint: 'phone', times: { name: 'phone', count: 3 } },
        headers:
          'telephones; tel; numero; numeros; numero de telephone; contact telephonique; mobile; fixe; phone; ' +
          'phones; phone number; phone numbers; telephone number; whatsapp; portable; contact; contacts',
        corrected: true,
      },
      emails: {
        at: 'contacts.emails.*.address',
        answer: { is: 'emails' },
        column: null,
        merge: 'contacts',
        asked: { group: 'reach', constraint: 'email', times: { name: 'email', count: 2 } },
        headers: 'email; e mail; emails; courriel; courriels; mail; adresse email; adresse mail; email address',
        corrected: true,
      },
      websites: {
        at: 'contacts.websites.*.url',
        answer: { is: 'websites' },
        column: null,
        merge: 'contacts',
        asked: { group: 'reach', constraint: 'text' },
        headers: 'site; site web; site internet; web; website; websites; url; facebook; page facebook; page',
        corrected: true,
      },
    },
  },
} as const satisfies Record<string, Field>;
