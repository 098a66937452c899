/** Faults between records: references that lead nowhere, things said twice, links said on one side only. */
import type { LocalisedWording } from './localised.ts';

export const REFERENCE_WORDINGS = {
  UNKNOWN_PLACE: {
    fr: {
      message: 'Le lieu « {value} » n’existe pas dans content/places.',
      hint: '{suggestion} Employez l’identifiant d’un lieu de content/places, ou ajoutez-y ce lieu.',
    },
    en: {
      message: 'The place “{value}” does not exist in content/places.',
      hint: '{suggestion} Use the id of a place of content/places, or add this place there.',
    },
  },
  UNKNOWN_PARENT: {
    fr: {
      message: 'Le lieu qui contient celui-ci, « {value} », n’existe pas dans content/places.',
      hint: '{suggestion} Employez l’identifiant d’un lieu de content/places, ou ajoutez-y ce lieu.',
    },
    en: {
      message: 'The place that contains this one, “{value}”, does not exist in content/places.',
      hint: '{suggestion} Use the id of a place of content/places, or add this place there.',
    },
  },
  PLACE_CYCLE: {
    fr: {
      message: 'Ce lieu se contient lui-même : {options}.',
      hint: 'Corrigez « parent » : en remontant, on doit arriver à un pays.',
    },
    en: {
      message: 'This place contains itself: {options}.',
      hint: 'Correct “parent”: going up must lead to a country.',
    },
  },
  UNKNOWN_TYPOLOGY: {
    fr: {
      message: 'La typologie « {value} » n’existe pas.',
      hint: '{suggestion} Employez un identifiant de content/vocabularies/typologies.yaml.',
    },
    en: {
      message: 'The typology “{value}” does not exist.',
      hint: '{suggestion} Use an id of content/vocabularies/typologies.yaml.',
    },
  },
  UNKNOWN_THEME: {
    fr: {
      message: 'Le thème « {value} » n’existe pas.',
      hint: '{suggestion} Employez un identifiant de content/vocabularies/themes.yaml.',
    },
    en: {
      message: 'The theme “{value}” does not exist.',
      hint: '{suggestion} Use an id of content/vocabularies/themes.yaml.',
    },
  },
  UNKNOWN_SERVICE: {
    fr: {
      message: 'Le service « {value} » n’existe pas.',
      hint: '{suggestion} Employez un identifiant de content/vocabularies/services.yaml.',
    },
    en: {
      message: 'The service “{value}” does not exist.',
      hint: '{suggestion} Use an id of content/vocabularies/services.yaml.',
    },
  },
  UNKNOWN_STATUS: {
    fr: {
      message: 'Le statut juridique « {value} » n’existe pas.',
      hint: '{suggestion} Employez un identifiant de content/vocabularies/statuts.yaml.',
    },
    en: {
      message: 'The legal status “{value}” does not exist.',
      hint: '{suggestion} Use an id of content/vocabularies/statuts.yaml.',
    },
  },
  UNKNOWN_AUDIENCE: {
    fr: {
      message: 'Le public « {value} » n’existe pas.',
      hint: '{suggestion} Employez un identifiant de content/vocabularies/publics.yaml.',
    },
    en: {
      message: 'The audience “{value}” does not exist.',
      hint: '{suggestion} Use an id of content/vocabularies/publics.yaml.',
    },
  },
  UNKNOWN_ORGANISATION: {
    fr: {
      message: 'Aucune fiche ne porte l’identifiant « {value} ».',
      hint: '{suggestion} L’identifiant d’une organisation est le nom de son fichier dans content/organisations.',
    },
    en: {
      message: 'No entry has the id “{value}”.',
      hint: '{suggestion} The id of an organisation is the name of its file in content/organisations.',
    },
  },
  UNKNOWN_SOURCE: {
    fr: {
      message: 'La source « {value} » n’existe pas.',
      hint: '{suggestion} L’identifiant d’une source est le nom de son fichier dans content/sources.',
    },
    en: {
      message: 'The source “{value}” does not exist.',
      hint: '{suggestion} The id of a source is the name of its file in content/sources.',
    },
  },
  UNKNOWN_ANCHOR: {
    fr: {
      message: 'La source « {source} » n’a pas de repère « {value} ».',
      hint: '{suggestion} Employez un repère d’« anchors » dans {file}, ou ajoutez-le là.',
    },
    en: {
      message: 'The source “{source}” has no anchor “{value}”.',
      hint: '{suggestion} Use an anchor listed under “anchors” in {file}, or add it there.',
    },
  },
  DUPLICATE_ID: {
    fr: {
      message: 'L’identifiant « {value} » est déjà pris : {first}.',
      hint: 'Donnez un autre identifiant à celui-ci, ou réunissez les deux.',
    },
    en: {
      message: 'The id “{value}” is already taken: {first}.',
      hint: 'Give this one another id, or bring the two together.',
    },
  },
  DUPLICATE_ITEM: {
    fr: {
      message: '« {value} » est déjà dans cette liste, ligne {firstLine}.',
      hint: 'Gardez un seul des deux, avec toutes ses citations.',
    },
    en: {
      message: '“{value}” is already in this list, on line {firstLine}.',
      hint: 'Keep one of the two, with all its citations.',
    },
  },
  SELF_REFERENCE: {
    fr: { message: 'L’organisation renvoie à elle-même.', hint: 'Nommez l’autre organisation, ou ôtez cet élément.' },
    en: { message: 'The organisation refers to itself.', hint: 'Name the other organisation, or remove this item.' },
  },
  ONE_SIDED_MEMBERSHIP: {
    fr: {
      message: 'Membre de « {value} », qui ne le dit pas de son côté.',
      hint: 'Ajoutez « {self} » à networks.members dans {file}, ou ôtez ce lien ici.',
    },
    en: {
      message: 'Member of “{value}”, which does not say so.',
      hint: 'Add “{self}” to networks.members in {file}, or remove this link here.',
    },
    variants: {
      members: {
        fr: {
          message: 'Le membre « {value} » ne dit pas qu’il l’est.',
          hint: 'Ajoutez « {self} » à networks.memberOf dans {file}, ou ôtez ce membre ici.',
        },
        en: {
          message: 'The member “{value}” does not say that it is one.',
          hint: 'Add “{self}” to networks.memberOf in {file}, or remove this member here.',
        },
      },
    },
  },
} as const satisfies Record<string, LocalisedWording>;
