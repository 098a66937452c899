/** What a round of confirmation can be answered, and how its form names its questions: said once, for the form and for the import. */

export const ANSWERS = ['yes', 'no', 'changed'] as const;
export type RoundAnswer = (typeof ANSWERS)[number];

/** Before the name of a fact: the question whether it is still right, and the one for its new value. */
export const FACT_QUESTION = 'fact_';
export const NEW_VALUE = 'new_';
