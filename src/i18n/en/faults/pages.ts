/** Faults of public pages and of who rests on them. */

export const pagesFaults = {
  PAGE_DATE: {
    message: 'A public page needs a date or “undated: true”, not an estimated year.',
    hint: 'Write the date of the page: date: "2024-01-18"; if it gives none: undated: true. Remove year.',
  },
  PERSON_IN_ADDRESS: {
    message: 'The address of this page seems to contain a person’s name (“{value}”).',
    hint: 'Add “namesPerson: true”: the link stays, but the address itself is shown nowhere.',
  },
  HOMONYM: {
    message:
      'This organisation has the same name as “{value}” and relies on a public page, but nothing says how the two differ.',
    hint: 'Say so in “notToConfuse: { fr: …, en: … }”. If it is the same organisation, merge the two entries.',
  },
};
