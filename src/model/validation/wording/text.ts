/** Faults of what a text may hold, and of its citations. */
import type { LocalisedWording } from './localised.ts';

export const TEXT_WORDINGS = {
  BAD_CITATION: {
    fr: {
      message: '« {value} » n’est pas une citation.',
      hint: 'Écrivez source#repère, par exemple cartographie-2022#t13 ; les repères sont dans content/sources.',
    },
    en: {
      message: '“{value}” is not a citation.',
      hint: 'Write source#anchor, for example cartographie-2022#t13; the anchors are in content/sources.',
    },
  },
  MISSING_CITATION: {
    fr: {
      message: 'Rien ne dit où ces faits sont imprimés.',
      hint: 'Ajoutez « cite: [source#repère] », par exemple cite: [cartographie-2022#t13].',
    },
    en: {
      message: 'Nothing says where these facts are printed.',
      hint: 'Add “cite: [source#anchor]”, for example cite: [cartographie-2022#t13].',
    },
  },
  HTML_IN_TEXT: {
    fr: {
      message: '« {key} » contient une balise ou un code HTML.',
      hint: 'Écrivez du texte simple : ôtez la balise, et écrivez le signe lui-même (& et non &amp;).',
    },
    en: {
      message: '“{key}” holds an HTML tag or code.',
      hint: 'Write plain text: remove the tag, and write the sign itself (& and not &amp;).',
    },
  },
  HIDDEN_CHARACTER: {
    fr: {
      message: '« {key} » contient un caractère invisible ({point}).',
      hint: 'Effacez-le ; au besoin, tapez de nouveau le mot au lieu de le coller.',
    },
    en: {
      message: '“{key}” holds an invisible character ({point}).',
      hint: 'Delete it; if need be, type the word again instead of pasting it.',
    },
  },
} as const satisfies Record<string, LocalisedWording>;
