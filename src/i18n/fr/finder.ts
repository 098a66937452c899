/** The finder of partners. */

export const finder = {
  finder: {
    title: 'Trouver des partenaires',
    lead: 'Dites où vous êtes et ce que vous faites. Le site montre qui, d’après les fiches, peut travailler avec vous, et pourquoi.',
    own: {
      region: 'Je suis dans la région',
      theme: 'Je travaille sur',
      public: 'Avec',
      typologie: 'Nous sommes',
    },
    any: 'Non précisé',
    wish: 'Je cherche quelqu’un qui',
    wishes: {
      pareil: 'fait comme nous, au même endroit',
      'autre-theme': 'agit dans notre région sur un autre thème',
      'autre-region': 'fait comme nous dans une autre région',
      'autre-typologie': 'est d’une autre typologie que nous',
      reseau: 'est un réseau',
      appui: 'aide d’autres organisations (se former, monter un projet, se faire entendre)',
    },
    submit: 'Chercher',
    scripted: 'Choisir demande JavaScript. Les listes qui suivent disent la même chose sans lui.',
    lists: 'Sans choisir : les listes',
    briefs: 'Chaque région et chaque thème a aussi sa note à imprimer.',
    networks: 'Les réseaux et leurs membres',
    matrix: 'Qui fait quoi, où : la couverture',
    everyone: 'Toutes les organisations, avec tous les filtres',
    needs: 'Ce dont les organisations ont dit avoir besoin',
    needsText:
      'Les fiches ne disent pas qui peut répondre à ces besoins, sauf pour deux choses : qui est un réseau, et qui aide d’autres organisations. La cartographie dit aussi les moyens de chaque typologie, en général.',
    capacities: 'Les moyens de chaque typologie',
    needsMore: 'Lire le tableau',
  },
  finderUi: {
    or: 'ou',
    asked: 'Aucune de ces organisations n’a été consultée : à vous de l’appeler.',
    nearest:
      'Les plus proches : il leur manque une chose, ou leur fiche n’en dit rien. Aucune n’a été consultée : à vous de les appeler.',
    count: { one: '{n} organisation', other: '{n} organisations' },
    missing: 'Pour chercher cela, choisissez d’abord : {value}.',
    ignored: 'Ignoré, car inconnu ici : {value}',
    none: 'Aucune fiche ne répond à tous ces choix',
    without: 'Peu importe « {value} » : {n} de plus',
    ofWhichUnknown: '(dont {n} dont la fiche n’en dit rien)',
    mightFit: '{n} de plus pourraient convenir : leur fiche ne dit rien de « {value} ».',
    contact: 'Pour joindre : {value}',
    unknown: 'Sa fiche ne dit rien de : {value}',
    does: 'Ses thèmes : {value}.',
    isOf: 'Sa typologie : {value}.',
    newRegions: 'Agit ailleurs : {value}.',
    list: 'Les mêmes dans la liste, avec tous les filtres',
    more: 'En montrer {n} de plus',
    notes: {
      reseau:
        'Les documents disent rarement qui est membre d’un réseau. Ce que vous avez dit de vous compte pour l’ordre seulement.',
      appui:
        'Aucune fiche ne dit qui sait écrire un projet en français ou tenir des comptes. Celles-ci disent qu’elles aident d’autres organisations : demandez-leur comment.',
    },
  },
} as const;
