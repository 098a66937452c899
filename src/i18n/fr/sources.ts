/** Documents and the faults of the data. */

export const sources = {
  sources: {
    title: 'Les sources',
    lead: 'Tout ce que cet annuaire publie vient de ces documents et de ces pages. Chaque fait dit d’où il vient.',
    documents: 'Les documents de la cartographie',
    pages: 'Les pages publiques',
    pagesLead:
      'Des pages que nous avons lues en plus des documents. Ce qu’elles disent est daté comme elles ; personne n’a appelé pour le confirmer.',
    grade: {
      'own-site': 'Sites des organisations elles-mêmes',
      state: 'L’État',
      un: 'Les Nations unies',
      press: 'La presse',
      other: 'D’autres',
    },
    noDate: 'sans date',
    read: (date: string) => `lue le ${date}`,
    author: 'Auteur',
    date: 'Date',
    language: 'Langue',
    languages: { fr: 'français', en: 'anglais', es: 'espagnol' },
    undated: (year: number) => `non daté, rangé en ${year}`,
    passages: 'Passages cités',
    faults: 'Fautes relevées dans le document',
    more: (count: number) => `et ${count} autres, dans les données ouvertes`,
    printedTitle: 'Titre imprimé',
  },
  quality: {
    title: 'Qualité des données',
    lead: 'Ce qui est imprimé faux, en double ou de façon douteuse dans les documents. Nous gardons la valeur imprimée comme preuve et disons ce qui ne va pas.',
    organisations: 'Sur les organisations',
    documents: 'Sur les documents',
    what: 'Quoi',
    where: 'Où',
    remark: 'Ce qui ne va pas',
    printed: 'Imprimé',
    source: 'Source',
    kind: {
      invalid: 'Ne peut pas fonctionner',
      conflict: 'Contradiction',
      outdated: 'Dépassé',
      spelling: 'Graphies différentes',
      unclear: 'Peu clair',
      sum: 'Somme fausse',
      translation: 'Traduction',
    },
    /** A remark on what no field is for. */
    otherField: 'autre',
  },
} as const;
