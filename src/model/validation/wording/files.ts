/** Faults of a whole file: its name, its place, its encoding and its YAML. */
import type { LocalisedWording } from './localised.ts';

export const FILE_WORDINGS = {
  UNKNOWN_FILE: {
    fr: {
      message: 'Ce fichier n’a pas sa place ici.',
      hint: '{suggestion} Fichiers attendus : {options}. Déplacez, renommez ou supprimez celui-ci.',
    },
    en: {
      message: 'This file does not belong here.',
      hint: '{suggestion} Expected files: {options}. Move, rename or delete this one.',
    },
  },
  MISSING_FILE: {
    fr: { message: 'Ce fichier manque, alors que des fiches y renvoient.', hint: 'Créez-le ou remettez-le.' },
    en: { message: 'This file is missing although entries refer to it.', hint: 'Create it or put it back.' },
  },
  BAD_FILE_NAME: {
    fr: {
      message: 'Le nom « {value} » n’est pas un identifiant.',
      hint: '{suggestion} Un nom de fichier n’a que des minuscules sans accent, des chiffres et des tirets : roa-prodmac.yaml.',
    },
    en: {
      message: 'The name “{value}” is not an identifier.',
      hint: '{suggestion} A file name has only lower-case letters without accents, digits and hyphens: roa-prodmac.yaml.',
    },
  },
  FILE_TOO_LARGE: {
    fr: {
      message: 'Le fichier est trop grand : {size} caractères, {limit} au plus.',
      hint: 'Raccourcissez-le, ou vérifiez que c’est le bon fichier.',
    },
    en: {
      message: 'The file is too large: {size} characters, {limit} at most.',
      hint: 'Shorten it, or check that it is the right file.',
    },
  },
  BAD_ENCODING: {
    fr: {
      message: 'Un caractère est illisible : le fichier n’est pas en UTF-8.',
      hint: 'Enregistrez le fichier en UTF-8, puis écrivez de nouveau le caractère perdu.',
    },
    en: {
      message: 'A character cannot be read: the file is not in UTF-8.',
      hint: 'Save the file as UTF-8, then write the lost character again.',
    },
  },
  EMPTY_FILE: {
    fr: {
      message: 'Le fichier est vide.',
      hint: 'Remplissez-le (« npm run new -- identifiant » écrit une fiche à remplir) ou supprimez-le.',
    },
    en: {
      message: 'The file is empty.',
      hint: 'Fill it in (“npm run new -- id” writes an entry to fill in) or delete it.',
    },
  },
  TAB_INDENT: {
    fr: {
      message: 'Une tabulation en début de ligne. Lignes concernées : {count}.',
      hint: 'YAML veut des espaces : remplacez chaque tabulation par deux espaces.',
    },
    en: {
      message: 'A tab at the start of a line. Lines concerned: {count}.',
      hint: 'YAML wants spaces: replace each tab by two spaces.',
    },
  },
  DUPLICATE_KEY: {
    fr: {
      message: 'La clé « {key} » est déjà écrite plus haut, ligne {firstLine}.',
      hint: 'Gardez une seule des deux et réunissez ce qu’elles disent.',
    },
    en: {
      message: 'The key “{key}” is already written above, on line {firstLine}.',
      hint: 'Keep one of the two and bring together what they say.',
    },
  },
  YAML_ALIAS: {
    fr: {
      message: '« {value} » : les ancres, renvois, étiquettes et directives de YAML ne sont pas admis.',
      hint: 'Écrivez la valeur en entier. Si c’est le début d’un texte, mettez-le entre guillemets.',
    },
    en: {
      message: '“{value}”: YAML anchors, aliases, tags and directives are not allowed.',
      hint: 'Write the value out. If it begins a text, put that text between quotes.',
    },
  },
  TOO_DEEP: {
    fr: {
      message: 'Trop de niveaux les uns dans les autres.',
      hint: 'Aucune fiche n’en a besoin : vérifiez les crochets et les retraits.',
    },
    en: {
      message: 'Too many levels inside one another.',
      hint: 'No entry needs that: check the brackets and the indentation.',
    },
  },
  YAML_SYNTAX: {
    fr: {
      message: 'Ceci n’est pas du YAML ({detail}).',
      hint: 'Vérifiez la ponctuation et le retrait de cette ligne et de la précédente.',
    },
    en: {
      message: 'This is not YAML ({detail}).',
      hint: 'Check the punctuation and the indentation of this line and the one before.',
    },
    variants: {
      'unclosed-quote': {
        fr: { message: 'Ce guillemet n’est jamais fermé.', hint: 'Ajoutez le guillemet de fin.' },
        en: { message: 'This quote is never closed.', hint: 'Add the closing quote.' },
      },
      'unclosed-bracket': {
        fr: { message: 'Ce crochet ou cette accolade n’est pas fermé.', hint: 'Ajoutez le ] ou le } de fin.' },
        en: { message: 'This bracket or brace is not closed.', hint: 'Add the closing ] or }.' },
      },
      'missing-colon': {
        fr: {
          message: 'Cette ligne n’est ni une clé ni un élément de liste.',
          hint: 'Écrivez « clé: valeur », avec deux-points et une espace, ou « - valeur ».',
        },
        en: {
          message: 'This line is neither a key nor a list item.',
          hint: 'Write “key: value”, with a colon and a space, or “- value”.',
        },
      },
      colon: {
        fr: {
          message: 'Un « : » dans un texte sans guillemets.',
          hint: 'Mettez tout le texte entre guillemets : "National : capitale".',
        },
        en: {
          message: 'A “: ” inside a text without quotes.',
          hint: 'Put the whole text between quotes: "National : capitale".',
        },
      },
      'missing-comma': {
        fr: {
          message: 'Entre accolades ou crochets, une virgule manque ou un texte contient « : ».',
          hint: 'Séparez par des virgules, et mettez les textes entre guillemets : { fr: "Nord : Gao", en: "North: Gao" }.',
        },
        en: {
          message: 'Between braces or brackets a comma is missing or a text holds “: ”.',
          hint: 'Separate by commas, and put texts between quotes: { fr: "Nord : Gao", en: "North: Gao" }.',
        },
      },
      indent: {
        fr: {
          message: 'Le retrait de cette ligne ne va pas avec les lignes d’avant.',
          hint: 'Alignez-la avec les clés ou les tirets du même niveau.',
        },
        en: {
          message: 'The indentation of this line does not fit the lines before.',
          hint: 'Align it with the keys or dashes of the same level.',
        },
      },
      reserved: {
        fr: { message: 'Un texte ne peut pas commencer par ce signe.', hint: 'Mettez tout le texte entre guillemets.' },
        en: { message: 'A text cannot begin with this sign.', hint: 'Put the whole text between quotes.' },
      },
      'after-value': {
        fr: {
          message: 'Quelque chose suit une valeur déjà finie.',
          hint: 'Souvent une apostrophe entre apostrophes : employez des guillemets doubles, "l’AME".',
        },
        en: {
          message: 'Something follows a value that is already complete.',
          hint: 'Often an apostrophe between apostrophes: use double quotes, "l’AME".',
        },
      },
      escape: {
        fr: {
          message: 'Une barre oblique inverse « \\ » qui ne veut rien dire.',
          hint: 'Écrivez « \\\\ », ou employez des apostrophes à la place des guillemets.',
        },
        en: {
          message: 'A backslash “\\” that means nothing.',
          hint: 'Write “\\\\”, or use single quotes in place of double ones.',
        },
      },
      documents: {
        fr: {
          message: 'Le fichier contient deux documents, séparés par « --- ».',
          hint: 'Un fichier dit une seule chose : ôtez « --- » ou faites deux fichiers.',
        },
        en: {
          message: 'The file holds two documents separated by “---”.',
          hint: 'A file says one thing: remove “---” or make two files.',
        },
      },
    },
  },
} as const satisfies Record<string, LocalisedWording>;
