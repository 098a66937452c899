/** Faults of texts for reading: their record, their components, their twin in the other language. */

export const articlesFaults = {
  NO_FRONT_MATTER: {
    message: 'Le texte n’a pas d’en-tête.',
    hint: 'Commencez le fichier par une ligne « --- », puis title, description, part, order et sources, puis « --- ».',
  },
  UNKNOWN_ACRONYM: {
    message: 'Le sigle « {value} » n’existe pas dans content/acronyms.',
    hint: '{suggestion} Employez l’identifiant d’un sigle de content/acronyms, ou ajoutez-y ce sigle.',
  },
  UNKNOWN_FIGURE: {
    message: 'L’en-tête n’a pas de graphique « {value} ».',
    hint: 'Employez une clé de « figures » dans l’en-tête, ou ajoutez-y ce graphique.',
  },
  CODE_IN_ARTICLE: {
    message: '« {value} » serait exécuté comme du code.',
    hint: 'Un article n’a que du texte et nos composants : ôtez import, export et les accolades.',
    variants: {
      component: {
        message: '« {value} » n’est pas un composant des articles.',
        hint: 'Composants possibles : {options}.',
      },
    },
  },
  WITHDRAWN_NAME: {
    message: 'Le texte nomme encore « {value} », une organisation retirée à sa demande.',
    hint: 'Dites-le sans son nom : seul ce qui est dans <Org id="..." /> s’efface de soi-même, pas les titres ni les légendes.',
  },
  MISSING_TRANSLATION: { message: 'Cet article n’existe que dans une langue.', hint: 'Ajoutez {options}.' },
  DIFFERENT_HEADINGS: {
    message: 'Les titres ne sont pas ceux de l’autre langue : {value} ici, {expected} dans {file}.',
    hint: 'Donnez aux deux textes les mêmes titres, dans le même ordre et au même niveau.',
  },
};
