/** Addresses of other sites that no longer answer. */

export const links = {
  links: {
    title: 'Sites qui ne répondent plus',
    lead: 'Nous essayons de temps en temps les adresses des sites. Celles-ci n’ont pas répondu au dernier essai ; l’adresse imprimée reste sur la fiche.',
    deadSince: (date: string) => `ne répond plus depuis le ${date}`,
    organisation: 'Organisation',
    address: 'Adresse',
    since: 'Depuis le',
    checked: 'Dernier essai',
    what: 'Ce qui se passe',
    reason: {
      'not-found': 'la page n’existe plus',
      'no-host': 'le nom du site n’existe plus',
      'no-answer': 'aucune réponse',
      'not-trusted': 'le certificat n’est pas valable',
      'server-error': 'le site est en panne',
    },
  },
} as const;
