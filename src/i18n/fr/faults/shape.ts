/** Faults of the shape of a record: keys, types and values. */

export const shapeFaults = {
  NOT_FORMATTED: {
    message: 'À partir de cette ligne, la fiche n’est pas écrite dans la forme commune.',
    hint: 'Lancez « npm run format-content » : il la récrit, commentaires compris, sans changer ce qu’elle dit.',
  },
  NOT_A_MAPPING: {
    message: 'Le fichier doit être fait de clés : « name: … ».',
    hint: 'Commencez les lignes par « clé: », sans tiret. « npm run new -- identifiant » en écrit un modèle.',
  },
  NOT_A_LIST: {
    message: 'Le fichier doit être une liste.',
    hint: 'Commencez chaque élément par un tiret : « - id: … ».',
  },
  WRONG_TYPE: {
    message: '« {key} » attend {expected} ; ici, c’est {found}.',
    hint: 'Écrivez {expected}.',
    variants: {
      unquoted: {
        message: '« {key} » attend un texte ; sans guillemets, {source} est lu comme {found}.',
        hint: 'Mettez la valeur entre guillemets : "{source}".',
      },
      list: { hint: 'Écrivez une liste entre crochets, « {key}: [valeur] », ou un tiret par ligne.' },
      mapping: { hint: 'Écrivez des clés en retrait sous celle-ci, ou entre accolades. Clés possibles : {options}.' },
    },
  },
  UNKNOWN_KEY: {
    message: 'La clé « {key} » n’existe pas ici. {suggestion}',
    hint: 'Clés possibles ici : {options}.',
    variants: {
      bare: {
        hint: 'Si c’est la suite d’un texte qui contient une virgule, mettez tout le texte entre guillemets ; si c’est une clé, écrivez une espace après « : ». Clés possibles ici : {options}.',
      },
    },
  },
  MISSING_KEY: {
    message: 'La clé « {key} » manque.',
    hint: 'Ajoutez « {key}: … » ici.',
    variants: {
      parent: {
        hint: 'Ajoutez « parent: … », le lieu qui contient celui-ci. Seul un pays (level: country) n’en a pas.',
      },
      printed: {
        hint: 'Ajoutez « printed: … », ce que le document imprime : sans adresse, c’est tout ce qui peut être montré.',
      },
    },
  },
  BAD_VALUE: {
    message: '« {value} » n’est pas une valeur de « {key} ».',
    hint: '{suggestion} Valeurs possibles : {options}.',
  },
  BAD_FORMAT: {
    message: '« {value} » n’a pas la forme attendue pour « {key} ».',
    hint: 'Forme attendue : {pattern}. La clé est décrite dans docs/schema.',
    variants: {
      iso: { hint: 'Écrivez les deux lettres majuscules du code ISO 3166-1 du pays : ML.' },
      vintage: { hint: 'Écrivez l’année du code, en quatre chiffres entre guillemets : "2021".' },
    },
  },
  BAD_NUMBER: {
    message: '« {key} » vaut {value}, hors de ce qui est possible.',
    hint: 'Écrivez un autre nombre.',
    variants: {
      min: { hint: 'Le plus petit nombre possible est {limit}.' },
      max: { hint: 'Le plus grand nombre possible est {limit}.' },
      above: { hint: 'Le nombre doit être plus grand que {limit}.' },
    },
  },
  EMPTY_TEXT: {
    message: '« {key} » est vide.',
    hint: 'Écrivez une valeur, ou supprimez la clé si elle est facultative.',
    variants: { choice: { hint: 'Écrivez une des valeurs possibles : {options}.' } },
  },
  EMPTY_LIST: { message: 'La liste « {key} » est vide.', hint: 'Écrivez-y au moins un élément.' },
  TOO_LONG: {
    message: '« {key} » dépasse {limit} caractères.',
    hint: 'Raccourcissez ce texte, ou partagez-le en plusieurs éléments.',
  },
  BAD_ID: {
    message: '« {value} » n’est pas un identifiant.',
    hint: '{suggestion} Un identifiant n’a que des minuscules sans accent, des chiffres et des tirets : roa-prodmac.',
  },
  BAD_DATE: {
    message: '« {value} » n’est pas une date.',
    hint: 'Écrivez l’année, l’année et le mois, ou le jour, entre guillemets : "1996", "1996-10" ou "1996-10-06".',
  },
};
