/** Faults of what a text may hold, and of its citations. */

export const textFaults = {
  BAD_CITATION: {
    message: '« {value} » n’est pas une citation.',
    hint: 'Écrivez source#repère, par exemple cartographie-2022#t13 ; les repères sont dans content/sources.',
  },
  MISSING_CITATION: {
    message: 'Rien ne dit où ces faits sont imprimés.',
    hint: 'Ajoutez « cite: [source#repère] », par exemple cite: [cartographie-2022#t13].',
  },
  HTML_IN_TEXT: {
    message: '« {key} » contient une balise ou un code HTML.',
    hint: 'Écrivez du texte simple : ôtez la balise, et écrivez le signe lui-même (& et non &amp;).',
  },
  HIDDEN_CHARACTER: {
    message: '« {key} » contient un caractère invisible ({point}).',
    hint: 'Effacez-le ; au besoin, tapez de nouveau le mot au lieu de le coller.',
  },
};
