/** Faults of public pages and of who rests on them. */

export const pagesFaults = {
  PAGE_DATE: {
    message: 'A public page has a date, or “undated: true”, and no estimated year.',
    hint: 'Write the date of the page: date: "2024-01-18"; if it gives none: undated: true. Remove year.',
  },
  PERSON_IN_ADDRESS: {
    message: 'The address of this page seems to hold a person’s name (“{value}”).',
    hint: 'Add “namesPerson: true”: the link stays, the address is written nowhere.',
  },
  HOMONYM: {
    message: 'This organisation bears the name of “{value}” and rests on a public page without saying how they differ.',
    hint: 'Say so in “notToConfuse: { fr: …, en: … }”. If it is the same organisation, join the two entries.',
  },
};
