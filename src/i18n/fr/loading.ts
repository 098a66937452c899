/** What is said where a file that a page loads is late, broken or missing. */

export const loading = {
  loading: {
    slow: (what: string) => `Le réseau est lent. En attente : ${what}.`,
    failed: (what: string) => `Impossible de charger ${what} : le réseau ou le site n’a pas répondu comme il faut.`,
    outdated: (what: string) =>
      `Impossible de charger ${what} : le site a été mis à jour depuis l’ouverture de cette page. Rechargez-la.`,
    tooOld: (what: string) => `Ce navigateur est trop ancien pour ${what}.`,
    retry: 'Réessayer',
    reload: 'Recharger la page',
    /** What may be missing. */
    what: {
      search: 'la recherche',
      texts: 'la recherche dans les articles, les tableaux et les listes',
      filter: 'les filtres',
      partners: 'la recherche de partenaires',
      download: 'les données du fichier',
      correction: 'la liste des organisations',
      newcomer: 'les règles du formulaire',
      editing: 'les fiches',
      savedCopy: 'la taille de ce qui se garde',
      selection: 'la sélection',
      comparison: 'la comparaison',
    },
    /** What is said without a network of what is never saved: what works all the same. */
    offline: {
      texts:
        'Sans réseau, la recherche trouve les organisations, les lieux et les besoins, mais pas le texte des articles et des tableaux.',
    },
    /** What serves meanwhile. */
    instead: {
      search: 'Les listes de cette page disent la même chose.',
      texts: 'Les organisations ne sont pas concernées.',
      filter: 'La liste complète reste ci-dessous.',
      partners: 'Les listes de cette page disent la même chose.',
      download: 'Le fichier complet est sur la page des données.',
      correction: 'Le formulaire à imprimer est plus bas.',
      newcomer: 'Les questions à recopier sont plus bas.',
      editing: 'Un tableau ou un fichier de correction se donne aussi à l’équipe.',
      savedCopy: 'Ce qui est déjà gardé reste gardé.',
      selection: 'Les listes et les pages des organisations restent lisibles.',
      comparison: 'La page de chaque organisation dit la même chose.',
    },
  },
} as const;
