/** Faults of texts for reading: their record, their components, their twin in the other language. */
import type { LocalisedWording } from './localised.ts';

export const ARTICLE_WORDINGS = {
  NO_FRONT_MATTER: {
    fr: {
      message: 'Le texte n’a pas d’en-tête.',
      hint: 'Commencez le fichier par une ligne « --- », puis title, description, part, order et sources, puis « --- ».',
    },
    en: {
      message: 'The text has no record at its top.',
      hint: 'Begin the file with a line “---”, then title, description, part, order and sources, then “---”.',
    },
  },
  UNKNOWN_ACRONYM: {
    fr: {
      message: 'Le sigle « {value} » n’existe pas dans content/acronyms.',
      hint: '{suggestion} Employez l’identifiant d’un sigle de content/acronyms, ou ajoutez-y ce sigle.',
    },
    en: {
      message: 'The acronym “{value}” does not exist in content/acronyms.',
      hint: '{suggestion} Use the id of an acronym of content/acronyms, or add this acronym there.',
    },
  },
  UNKNOWN_FIGURE: {
    fr: {
      message: 'L’en-tête n’a pas de graphique « {value} ».',
      hint: 'Employez une clé de « figures » dans l’en-tête, ou ajoutez-y ce graphique.',
    },
    en: {
      message: 'The record at the top has no figure “{value}”.',
      hint: 'Use a key of “figures” at the top, or add this figure there.',
    },
  },
  CODE_IN_ARTICLE: {
    fr: {
      message: '« {value} » serait exécuté comme du code.',
      hint: 'Un article n’a que du texte et nos composants : ôtez import, export et les accolades.',
    },
    en: {
      message: '“{value}” would run as code.',
      hint: 'An article holds only text and our components: remove import, export and braces.',
    },
    variants: {
      component: {
        fr: { message: '« {value} » n’est pas un composant des articles.', hint: 'Composants possibles : {options}.' },
        en: { message: '“{value}” is not a component of articles.', hint: 'Possible components: {options}.' },
      },
    },
  },
  WITHDRAWN_NAME: {
    fr: {
      message: 'Le texte nomme encore « {value} », une organisation retirée à sa demande.',
      hint: 'Dites-le sans son nom : seul ce qui est dans <Org id="..." /> s’efface de soi-même, pas les titres ni les légendes.',
    },
    en: {
      message: 'The text still names “{value}”, an organisation withdrawn at its request.',
      hint: 'Say it without the name: only what stands in <Org id="..." /> goes of itself, not titles or captions.',
    },
  },
  MISSING_TRANSLATION: {
    fr: { message: 'Cet article n’existe que dans une langue.', hint: 'Ajoutez {options}.' },
    en: { message: 'This article exists in one language only.', hint: 'Add {options}.' },
  },
  DIFFERENT_HEADINGS: {
    fr: {
      message: 'Les titres ne sont pas ceux de l’autre langue : {value} ici, {expected} dans {file}.',
      hint: 'Donnez aux deux textes les mêmes titres, dans le même ordre et au même niveau.',
    },
    en: {
      message: 'The headings are not those of the other language: {value} here, {expected} in {file}.',
      hint: 'Give both texts the same headings, in the same order and at the same level.',
    },
  },
} as const satisfies Record<string, LocalisedWording>;
