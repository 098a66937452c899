/** The questionnaire that `npm run xlsform` writes, and what columns of a table that are no field of an entry are called. */

export const questionnaire = {
  questionnaire: {
    title: 'Fiche d’une organisation',
    /** As the tool that shows the questionnaire names its languages. */
    language: 'Français (fr)',
    yes: 'Oui',
    no: 'Non',
    summaryIn: (language: string) => `Ce que fait l’organisation, en ${language}`,
    summaryHint: 'Deux à quatre phrases. Aucun nom de personne.',
    translationHint: 'Si vous l’avez ; le français est montré en attendant.',
    columns: {
      id: 'Identifiant de la fiche',
      branch_of: 'Antenne de quelle organisation',
      country: 'Pays',
      source: 'Source',
      consent: 'L’organisation accepte-t-elle que ces informations soient publiées ?',
      fault: 'Ce qui est signalé',
      dead_contact: 'Contact qui ne répond plus',
      removed: 'Contact à ôter',
      note: 'Message pour l’équipe',
      ignored: 'Colonne laissée de côté',
    },
    groups: {
      identity: 'L’organisation',
      reach: 'La joindre',
      work: 'Ce qu’elle fait',
      access: 'Y recevoir de l’aide',
    },
    /** What the form refuses on the spot. */
    refused: {
      phone: 'Seulement des chiffres, avec l’indicatif s’il est étranger.',
      email: 'Une seule adresse, avec un @ et un point.',
      date: 'Écrivez 1996, 1996-10 ou 1996-10-06.',
      text: 'Trop long.',
    },
  },
} as const;
