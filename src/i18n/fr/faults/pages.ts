/** Faults of public pages and of who rests on them. */

export const pagesFaults = {
  PAGE_DATE: {
    message: 'Une page publique a une date, ou « undated: true », et pas d’année estimée.',
    hint: 'Écrivez la date de la page : date: "2024-01-18" ; si elle n’en donne aucune : undated: true. Retirez year.',
  },
  PERSON_IN_ADDRESS: {
    message: 'L’adresse de cette page semble contenir le nom d’une personne (« {value} »).',
    hint: 'Ajoutez « namesPerson: true » : le lien reste, l’adresse n’est écrite nulle part.',
  },
  HOMONYM: {
    message:
      'Cette organisation porte le nom de « {value} » et s’appuie sur une page publique sans dire en quoi elle en diffère.',
    hint: 'Dites-le dans « notToConfuse: { fr: …, en: … } ». Si c’est la même organisation, réunissez les deux fiches.',
  },
};
