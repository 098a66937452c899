/** Faults of what a text may hold, and of its citations. */

export const textFaults = {
  BAD_CITATION: {
    message: '“{value}” is not a citation.',
    hint: 'Write source#anchor, for example cartographie-2022#t13; the anchors are in content/sources.',
  },
  MISSING_CITATION: {
    message: 'Nothing says where these facts are printed.',
    hint: 'Add “cite: [source#anchor]”, for example cite: [cartographie-2022#t13].',
  },
  HTML_IN_TEXT: {
    message: '“{key}” contains an HTML tag or code.',
    hint: 'Write plain text: remove the tag, and write the character itself (& and not &amp;).',
  },
  HIDDEN_CHARACTER: {
    message: '“{key}” contains an invisible character ({point}).',
    hint: 'Delete it; if need be, type the word again instead of pasting it.',
  },
};
