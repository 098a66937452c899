/** Faults of the shape of a record: keys, types and values. */
import type { LocalisedWording } from './localised.ts';

export const SHAPE_WORDINGS = {
  NOT_FORMATTED: {
    fr: {
      message: 'À partir de cette ligne, la fiche n’est pas écrite dans la forme commune.',
      hint: 'Lancez « npm run format-content » : il la récrit, commentaires compris, sans changer ce qu’elle dit.',
    },
    en: {
      message: 'From this line on, the entry is not written in the common form.',
      hint: 'Run “npm run format-content”: it rewrites the entry, comments included, and changes nothing that it says.',
    },
  },
  NOT_A_MAPPING: {
    fr: {
      message: 'Le fichier doit être fait de clés : « name: … ».',
      hint: 'Commencez les lignes par « clé: », sans tiret. « npm run new -- identifiant » en écrit un modèle.',
    },
    en: {
      message: 'The file must be made of keys: “name: …”.',
      hint: 'Begin the lines with “key:”, without a dash. “npm run new -- id” writes a model.',
    },
  },
  NOT_A_LIST: {
    fr: { message: 'Le fichier doit être une liste.', hint: 'Commencez chaque élément par un tiret : « - id: … ».' },
    en: { message: 'The file must be a list.', hint: 'Begin each item with a dash: “- id: …”.' },
  },
  WRONG_TYPE: {
    fr: { message: '« {key} » attend {expected} ; ici, c’est {found}.', hint: 'Écrivez {expected}.' },
    en: { message: '“{key}” expects {expected}; here it is {found}.', hint: 'Write {expected}.' },
    variants: {
      unquoted: {
        fr: {
          message: '« {key} » attend un texte ; sans guillemets, {source} est lu comme {found}.',
          hint: 'Mettez la valeur entre guillemets : "{source}".',
        },
        en: {
          message: '“{key}” expects a text; without quotes, {source} is read as {found}.',
          hint: 'Put the value between quotes: "{source}".',
        },
      },
      list: {
        fr: { hint: 'Écrivez une liste entre crochets, « {key}: [valeur] », ou un tiret par ligne.' },
        en: { hint: 'Write a list between brackets, “{key}: [value]”, or one dash a line.' },
      },
      mapping: {
        fr: { hint: 'Écrivez des clés en retrait sous celle-ci, ou entre accolades. Clés possibles : {options}.' },
        en: { hint: 'Write keys indented below this one, or between braces. Possible keys: {options}.' },
      },
    },
  },
  UNKNOWN_KEY: {
    fr: { message: 'La clé « {key} » n’existe pas ici. {suggestion}', hint: 'Clés possibles ici : {options}.' },
    en: { message: 'The key “{key}” does not exist here. {suggestion}', hint: 'Possible keys here: {options}.' },
    variants: {
      bare: {
        fr: {
          hint: 'Si c’est la suite d’un texte qui contient une virgule, mettez tout le texte entre guillemets ; si c’est une clé, écrivez une espace après « : ». Clés possibles ici : {options}.',
        },
        en: {
          hint: 'If it is the rest of a text that holds a comma, put the whole text between quotes; if it is a key, write a space after “:”. Possible keys here: {options}.',
        },
      },
    },
  },
  MISSING_KEY: {
    fr: { message: 'La clé « {key} » manque.', hint: 'Ajoutez « {key}: … » ici.' },
    en: { message: 'The key “{key}” is missing.', hint: 'Add “{key}: …” here.' },
    variants: {
      parent: {
        fr: { hint: 'Ajoutez « parent: … », le lieu qui contient celui-ci. Seul un pays (level: country) n’en a pas.' },
        en: { hint: 'Add “parent: …”, the place that contains this one. Only a country (level: country) has none.' },
      },
      printed: {
        fr: {
          hint: 'Ajoutez « printed: … », ce que le document imprime : sans adresse, c’est tout ce qui peut être montré.',
        },
        en: { hint: 'Add “printed: …”, what the document prints: without an address it is all that can be shown.' },
      },
    },
  },
  BAD_VALUE: {
    fr: {
      message: '« {value} » n’est pas une valeur de « {key} ».',
      hint: '{suggestion} Valeurs possibles : {options}.',
    },
    en: { message: '“{value}” is not a value of “{key}”.', hint: '{suggestion} Possible values: {options}.' },
  },
  BAD_FORMAT: {
    fr: {
      message: '« {value} » n’a pas la forme attendue pour « {key} ».',
      hint: 'Forme attendue : {pattern}. La clé est décrite dans docs/schema.',
    },
    en: {
      message: '“{value}” does not have the form expected for “{key}”.',
      hint: 'Expected form: {pattern}. The key is described in docs/schema.',
    },
    variants: {
      iso: {
        fr: { hint: 'Écrivez les deux lettres majuscules du code ISO 3166-1 du pays : ML.' },
        en: { hint: 'Write the two capital letters of the country’s ISO 3166-1 code: ML.' },
      },
      vintage: {
        fr: { hint: 'Écrivez l’année du code, en quatre chiffres entre guillemets : "2021".' },
        en: { hint: 'Write the year of the code, four digits between quotes: "2021".' },
      },
    },
  },
  BAD_NUMBER: {
    fr: { message: '« {key} » vaut {value}, hors de ce qui est possible.', hint: 'Écrivez un autre nombre.' },
    en: { message: '“{key}” is {value}, outside of what is possible.', hint: 'Write another number.' },
    variants: {
      min: {
        fr: { hint: 'Le plus petit nombre possible est {limit}.' },
        en: { hint: 'The smallest possible number is {limit}.' },
      },
      max: {
        fr: { hint: 'Le plus grand nombre possible est {limit}.' },
        en: { hint: 'The largest possible number is {limit}.' },
      },
      above: {
        fr: { hint: 'Le nombre doit être plus grand que {limit}.' },
        en: { hint: 'The number must be greater than {limit}.' },
      },
    },
  },
  EMPTY_TEXT: {
    fr: { message: '« {key} » est vide.', hint: 'Écrivez une valeur, ou supprimez la clé si elle est facultative.' },
    en: { message: '“{key}” is empty.', hint: 'Write a value, or delete the key if it is optional.' },
    variants: {
      choice: {
        fr: { hint: 'Écrivez une des valeurs possibles : {options}.' },
        en: { hint: 'Write one of the possible values: {options}.' },
      },
    },
  },
  EMPTY_LIST: {
    fr: { message: 'La liste « {key} » est vide.', hint: 'Écrivez-y au moins un élément.' },
    en: { message: 'The list “{key}” is empty.', hint: 'Write at least one item in it.' },
  },
  TOO_LONG: {
    fr: {
      message: '« {key} » dépasse {limit} caractères.',
      hint: 'Raccourcissez ce texte, ou partagez-le en plusieurs éléments.',
    },
    en: {
      message: '“{key}” is longer than {limit} characters.',
      hint: 'Shorten this text, or split it into several items.',
    },
  },
  BAD_ID: {
    fr: {
      message: '« {value} » n’est pas un identifiant.',
      hint: '{suggestion} Un identifiant n’a que des minuscules sans accent, des chiffres et des tirets : roa-prodmac.',
    },
    en: {
      message: '“{value}” is not an identifier.',
      hint: '{suggestion} An identifier has only lower-case letters without accents, digits and hyphens: roa-prodmac.',
    },
  },
  BAD_DATE: {
    fr: {
      message: '« {value} » n’est pas une date.',
      hint: 'Écrivez l’année, l’année et le mois, ou le jour, entre guillemets : "1996", "1996-10" ou "1996-10-06".',
    },
    en: {
      message: '“{value}” is not a date.',
      hint: 'Write the year, the year and month, or the day, between quotes: "1996", "1996-10" or "1996-10-06".',
    },
  },
} as const satisfies Record<string, LocalisedWording>;
