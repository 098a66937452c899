/** Faults between records: references that lead nowhere, things said twice, links said on one side only. */

export const referencesFaults = {
  UNKNOWN_PLACE: {
    message: 'Le lieu « {value} » n’existe pas dans content/places.',
    hint: '{suggestion} Employez l’identifiant d’un lieu de content/places, ou ajoutez-y ce lieu.',
  },
  UNKNOWN_PARENT: {
    message: 'Le lieu qui contient celui-ci, « {value} », n’existe pas dans content/places.',
    hint: '{suggestion} Employez l’identifiant d’un lieu de content/places, ou ajoutez-y ce lieu.',
  },
  NOT_A_COUNTRY: {
    message: '« {key} » se dit d’un pays, et ce lieu n’en est pas un.',
    hint: 'Mettez « {key} » à l’entrée du pays (level: country), ou ôtez-le.',
  },
  PLACE_CYCLE: {
    message: 'Ce lieu se contient lui-même : {options}.',
    hint: 'Corrigez « parent » : en remontant, on doit arriver à un pays.',
  },
  UNKNOWN_TYPOLOGY: {
    message: 'La typologie « {value} » n’existe pas.',
    hint: '{suggestion} Employez un identifiant de content/vocabularies/typologies.yaml.',
  },
  UNKNOWN_THEME: {
    message: 'Le thème « {value} » n’existe pas.',
    hint: '{suggestion} Employez un identifiant de content/vocabularies/themes.yaml.',
  },
  UNKNOWN_SERVICE: {
    message: 'Le service « {value} » n’existe pas.',
    hint: '{suggestion} Employez un identifiant de content/vocabularies/services.yaml.',
  },
  UNKNOWN_STATUS: {
    message: 'Le statut juridique « {value} » n’existe pas.',
    hint: '{suggestion} Employez un identifiant de content/vocabularies/statuts.yaml.',
  },
  UNKNOWN_AUDIENCE: {
    message: 'Le public « {value} » n’existe pas.',
    hint: '{suggestion} Employez un identifiant de content/vocabularies/publics.yaml.',
  },
  UNKNOWN_ORGANISATION: {
    message: 'Aucune fiche ne porte l’identifiant « {value} ».',
    hint: '{suggestion} L’identifiant d’une organisation est le nom de son fichier dans content/organisations.',
  },
  UNKNOWN_SOURCE: {
    message: 'La source « {value} » n’existe pas.',
    hint: '{suggestion} L’identifiant d’une source est le nom de son fichier dans content/sources.',
  },
  UNKNOWN_ANCHOR: {
    message: 'La source « {source} » n’a pas de repère « {value} ».',
    hint: '{suggestion} Employez un repère d’« anchors » dans {file}, ou ajoutez-le là.',
  },
  DUPLICATE_ID: {
    message: 'L’identifiant « {value} » est déjà pris : {first}.',
    hint: 'Donnez un autre identifiant à celui-ci, ou réunissez les deux.',
  },
  DUPLICATE_ITEM: {
    message: '« {value} » est déjà dans cette liste, ligne {firstLine}.',
    hint: 'Gardez un seul des deux, avec toutes ses citations.',
  },
  SELF_REFERENCE: {
    message: 'L’organisation renvoie à elle-même.',
    hint: 'Nommez l’autre organisation, ou ôtez cet élément.',
  },
  ONE_SIDED_MEMBERSHIP: {
    message: 'Membre de « {value} », qui ne le dit pas de son côté.',
    hint: 'Ajoutez « {self} » à networks.members dans {file}, ou ôtez ce lien ici.',
    variants: {
      members: {
        message: 'Le membre « {value} » ne dit pas qu’il l’est.',
        hint: 'Ajoutez « {self} » à networks.memberOf dans {file}, ou ôtez ce membre ici.',
      },
    },
  },
};
