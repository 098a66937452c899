/** Faults of public pages and of who rests on them. */
import type { LocalisedWording } from './localised.ts';

export const PAGE_WORDINGS = {
  PAGE_DATE: {
    fr: {
      message: 'Une page publique a une date, ou « undated: true », et pas d’année estimée.',
      hint: 'Écrivez la date de la page : date: "2024-01-18" ; si elle n’en donne aucune : undated: true. Retirez year.',
    },
    en: {
      message: 'A public page has a date, or “undated: true”, and no estimated year.',
      hint: 'Write the date of the page: date: "2024-01-18"; if it gives none: undated: true. Remove year.',
    },
  },
  PERSON_IN_ADDRESS: {
    fr: {
      message: 'L’adresse de cette page semble contenir le nom d’une personne (« {value} »).',
      hint: 'Ajoutez « namesPerson: true » : le lien reste, l’adresse n’est écrite nulle part.',
    },
    en: {
      message: 'The address of this page seems to hold a person’s name (“{value}”).',
      hint: 'Add “namesPerson: true”: the link stays, the address is written nowhere.',
    },
  },
  HOMONYM: {
    fr: {
      message:
        'Cette organisation porte le nom de « {value} » et s’appuie sur une page publique sans dire en quoi elle en diffère.',
      hint: 'Dites-le dans « notToConfuse: { fr: …, en: … } ». Si c’est la même organisation, réunissez les deux fiches.',
    },
    en: {
      message:
        'This organisation bears the name of “{value}” and rests on a public page without saying how they differ.',
      hint: 'Say so in “notToConfuse: { fr: …, en: … }”. If it is the same organisation, join the two entries.',
    },
  },
} as const satisfies Record<string, LocalisedWording>;
