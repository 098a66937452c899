/** The page of one organisation. */

export const organisation = {
  organisation: {
    /** What a person must know before they travel. */
    conditions: {
      eligibility: 'Qui est reçu',
      cost: 'Coût',
      duration: 'Durée',
      hours: 'Horaires',
      admission: 'Comment être admis',
      languages: 'Langues',
      capacity: 'Places',
      whenFull: 'Si c’est complet',
      alternate: 'Si personne ne répond',
    },
    /** Beside the form of a name in another language. */
    ownName: 'Nom en français',
    /** @param language its name in the page's language: « arabe ». */
    nameIn: (language: string) => `Nom en ${language}`,
    untranslated: 'Ce résumé n’est pas encore traduit.',
    reach: 'Joindre',
    call: (number: string) => `Appeler le ${number}`,
    write: (address: string) => `Écrire à ${address}`,
    site: 'Site',
    social: (network: string) => `Page ${network}`,
    underConstruction: 'dit en construction dans le document',
    corroborated: (publishers: number, year: number | undefined) =>
      `dit par ${publishers} sources${year ? `, la dernière de ${year}` : ''}`,
    /** When and how somebody asked whether a fact still holds. */
    confirmed: {
      telephone: (date: string) => `confirmé par téléphone le ${date}`,
      visite: (date: string) => `confirmé sur place le ${date}`,
      courriel: (date: string) => `confirmé par courriel le ${date}`,
      message: (date: string) => `confirmé par message le ${date}`,
    },
    /** Why it is never offered to call: beside its name wherever it stands. */
    notToCall: {
      ended: 'Activité terminée',
      mechanism: 'Dispositif sans guichet',
      suspended: 'Suspendue',
      dissolved: 'Dissoute',
      closed: 'Fermée',
      'at-risk': 'Menacée',
    },
    notToCallSince: (state: string, date: string) =>
      date ? `${state} (${date}). On ne l’appelle pas.` : `${state}. On ne l’appelle pas.`,
    notToConfuse: 'À ne pas confondre',
    unusable: {
      invalid: 'ne peut pas fonctionner tel qu’imprimé',
      'reported-dead': 'dit hors service dans le document',
      'to-verify': 'trop ancien : à essayer avant de le donner',
    },
    printed: 'imprimé',
    noneOf: {
      phones: 'Le document dit qu’elle n’a pas de téléphone.',
      emails: 'Le document dit qu’elle n’a pas d’adresse électronique.',
      websites: 'Le document dit qu’elle n’a pas de site.',
    },
    noContact: 'Les documents ne donnent ni téléphone, ni adresse électronique, ni site.',
    contactWithheld: 'Un document donne un moyen de la joindre. Nous ne le publions pas : la raison est dite plus bas.',
    locality: 'Localité seule',
    printedScope: 'Périmètre imprimé',
    everywhere: (place: string) => `Dans tout le pays (${place})`,
    abroad: 'Autres pays',
    noArea: 'Les documents ne disent pas où elle agit.',
    servicePoints: 'Services, lieu par lieu',
    servicesOld: (year: number) => `Ce qu’on pouvait y demander (${year || 'sans date'})`,
    members: 'Membres dans cet annuaire',
    membersCount: 'Nombre de membres imprimé',
    status: 'Statut',
    facts: 'Ce que les documents disent d’autre',
    accessUnknown: 'Horaires, coût, conditions : à vérifier par téléphone.',
    remarks: 'Ce qui est faux ou douteux',
    spellings: 'Graphies',
    log: 'Journal de la fiche',
    withheld: 'Retenu',
    sources: 'D’où viennent ces informations',
    related: 'Organisations liées',
    dated: (year: number) => `Information ${year ? `de ${year}` : 'sans date'}, non confirmée depuis.`,
    verified: (date: string) => `Information confirmée le ${date}.`,
    /** A year, 0 where there is none, or what a script fills in. */
    old: (year: number | '{n}') => `Citée ${year ? `en ${year}` : 'sans date'}, existence à vérifier.`,
    oldText: 'Aucun document plus récent ne la nomme : rien ne dit qu’elle existe encore.',
    report: 'Signaler une erreur',
    withdrawnName: '[organisation retirée]',
    withdrawnTitle: 'Organisation retirée à sa demande',
    withdrawnText:
      'Cette organisation a demandé à ne plus figurer dans l’annuaire. Rien d’autre n’est publié à son sujet.',
    citation: (number: number, label: string) => `${number}, source : ${label}`,
  },
} as const;
