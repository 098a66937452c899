/** Faults of a whole file: its name, its place, its encoding and its YAML. */

export const filesFaults = {
  UNKNOWN_FILE: {
    message: 'Ce fichier n’a pas sa place ici.',
    hint: '{suggestion} Fichiers attendus : {options}. Déplacez, renommez ou supprimez celui-ci.',
  },
  MISSING_FILE: { message: 'Ce fichier manque, alors que des fiches y renvoient.', hint: 'Créez-le ou remettez-le.' },
  BAD_FILE_NAME: {
    message: 'Le nom « {value} » n’est pas un identifiant.',
    hint: '{suggestion} Un nom de fichier n’a que des minuscules sans accent, des chiffres et des tirets : roa-prodmac.yaml.',
  },
  FILE_TOO_LARGE: {
    message: 'Le fichier est trop grand : {size} caractères, {limit} au plus.',
    hint: 'Raccourcissez-le, ou vérifiez que c’est le bon fichier.',
  },
  BAD_ENCODING: {
    message: 'Un caractère est illisible : le fichier n’est pas en UTF-8.',
    hint: 'Enregistrez le fichier en UTF-8, puis écrivez de nouveau le caractère perdu.',
  },
  EMPTY_FILE: {
    message: 'Le fichier est vide.',
    hint: 'Remplissez-le (« npm run new -- identifiant » écrit une fiche à remplir) ou supprimez-le.',
  },
  TAB_INDENT: {
    message: 'Une tabulation en début de ligne. Lignes concernées : {count}.',
    hint: 'YAML veut des espaces : remplacez chaque tabulation par deux espaces.',
  },
  DUPLICATE_KEY: {
    message: 'La clé « {key} » est déjà écrite plus haut, ligne {firstLine}.',
    hint: 'Gardez une seule des deux et réunissez ce qu’elles disent.',
  },
  YAML_ALIAS: {
    message: '« {value} » : les ancres, renvois, étiquettes et directives de YAML ne sont pas admis.',
    hint: 'Écrivez la valeur en entier. Si c’est le début d’un texte, mettez-le entre guillemets.',
  },
  TOO_DEEP: {
    message: 'Trop de niveaux les uns dans les autres.',
    hint: 'Aucune fiche n’en a besoin : vérifiez les crochets et les retraits.',
  },
  YAML_SYNTAX: {
    message: 'Ceci n’est pas du YAML ({detail}).',
    hint: 'Vérifiez la ponctuation et le retrait de cette ligne et de la précédente.',
    variants: {
      'unclosed-quote': { message: 'Ce guillemet n’est jamais fermé.', hint: 'Ajoutez le guillemet de fin.' },
      'unclosed-bracket': {
        message: 'Ce crochet ou cette accolade n’est pas fermé.',
        hint: 'Ajoutez le ] ou le } de fin.',
      },
      'missing-colon': {
        message: 'Cette ligne n’est ni une clé ni un élément de liste.',
        hint: 'Écrivez « clé: valeur », avec deux-points et une espace, ou « - valeur ».',
      },
      colon: {
        message: 'Un « : » dans un texte sans guillemets.',
        hint: 'Mettez tout le texte entre guillemets : "National : capitale".',
      },
      'missing-comma': {
        message: 'Entre accolades ou crochets, une virgule manque ou un texte contient « : ».',
        hint: 'Séparez par des virgules, et mettez les textes entre guillemets : { fr: "Nord : Gao", en: "North: Gao" }.',
      },
      indent: {
        message: 'Le retrait de cette ligne ne va pas avec les lignes d’avant.',
        hint: 'Alignez-la avec les clés ou les tirets du même niveau.',
      },
      reserved: {
        message: 'Un texte ne peut pas commencer par ce signe.',
        hint: 'Mettez tout le texte entre guillemets.',
      },
      'after-value': {
        message: 'Quelque chose suit une valeur déjà finie.',
        hint: 'Souvent une apostrophe entre apostrophes : employez des guillemets doubles, "l’AME".',
      },
      escape: {
        message: 'Une barre oblique inverse « \\ » qui ne veut rien dire.',
        hint: 'Écrivez « \\\\ », ou employez des apostrophes à la place des guillemets.',
      },
      documents: {
        message: 'Le fichier contient deux documents, séparés par « --- ».',
        hint: 'Un fichier dit une seule chose : ôtez « --- » ou faites deux fichiers.',
      },
    },
  },
};
