/** Search and filters. Texts that a browser fills hold {n}, {words} or {value}. */

export const search = {
  search: {
    title: 'Rechercher',
    lead: 'Un nom, un sigle, un besoin, un lieu : écrivez comme vous parlez. Les accents et les petites fautes ne gênent pas.',
    label: 'Rechercher une organisation, un besoin, un lieu',
    short: 'Rechercher',
    examples: 'Par exemple : « hébergement gao », « enfant rue bamako », « aracem ».',
    submit: 'Rechercher',
    scriptNeeded:
      'La recherche a besoin de JavaScript, qui ne marche pas ici. Ces listes disent la même chose sans lui.',
    allOrganisations: 'Toutes les organisations, de A à Z',
    byNeed: 'Par besoin',
    byRegion: 'Par région',
    byTheme: 'Par thème',
    narrow: 'Préciser',
    anyRegion: 'Toutes les régions',
    anyService: 'Tous les besoins',
    region: 'Région',
    service: 'Besoin',
    resultsLabel: 'Résultats de la recherche',
  },
  /** What people type for a kind of organisation beside its label, a comma between them. */
  kindSynonyms: {
    osc: '',
    reseau: '',
    'institution-publique':
      'État, gouvernement, autorités, administration, service public, services de l’État, ministère, mairie, commune, collectivité',
    partenaire:
      'bailleur, bailleur de fonds, donateur, financeur, finance, financer, financement, subvention, partenaire technique et financier, partenaire financier, PTF, agence',
    autre: '',
  },
  /** Read by the browser: no functions here. */
  searchUi: {
    corrected: 'Résultats pour {words}',
    found: { one: '{n} organisation trouvée', other: '{n} organisations trouvées' },
    foundMore: { one: 'et {n} article, tableau ou liste', other: 'et {n} articles, tableaux ou listes' },
    none: 'Rien trouvé pour «\u00a0{words}\u00a0».',
    noOrganisation: 'Aucune organisation trouvée pour «\u00a0{words}\u00a0».',
    nearest: 'Vouliez-vous dire :',
    noneHelp: 'Essayez un autre mot, ou partez d’un besoin ou d’une liste ci-dessous.',
    more: 'Afficher plus d’organisations',
    groups: {
      organisations: 'Organisations',
      articles: 'Articles',
      tables: 'Tableaux',
      lists: 'Listes',
      pages: 'Autres pages',
    },
    call: 'Appeler {value}',
    areas: 'Où elle agit',
    dated: 'Citée en {n}, existence à vérifier.',
  },
  filter: {
    title: 'Filtrer',
    open: 'Filtrer les organisations',
    close: 'Voir les résultats',
    words: 'Mots du nom ou de la description',
    /** The filters that no field of an entry gives; the others are called as their field is. */
    places: { region: 'Région', country: 'Pays' },
    national: 'Compter aussi celles qui agissent dans tout le pays',
    sort: 'Trier par',
    sorts: { nom: 'Nom', palier: 'Niveau d’information', lieux: 'Nombre de lieux' },
    sameView: 'Filtrer cette liste',
    among: 'Dans cette liste',
    page: 'Pages de la liste',
  },
  filterUi: {
    count: { one: '{n} organisation', other: '{n} organisations' },
    wholeCountry: '+ {n} dans tout le pays',
    clear: 'Tout effacer',
    remove: 'Retirer : {value}',
    chosen: 'Filtres choisis',
    words: 'Mots : {value}',
    withoutNational: 'Sans celles de tout le pays',
    ignored: 'Ignoré, car inconnu ici : {value}',
    none: 'Aucune organisation ne répond à tous ces filtres. Retirez-en un.',
    next: 'Page suivante',
    previous: 'Page précédente',
    page: 'Page {n} sur {value}',
    openCount: 'Filtrer ({n})',
  },
} as const;
