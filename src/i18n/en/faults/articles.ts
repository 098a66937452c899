/** Faults of texts for reading: their record, their components, their twin in the other language. */

export const articlesFaults = {
  NO_FRONT_MATTER: {
    message: 'The text has no record at its top.',
    hint: 'Begin the file with a line “---”, then title, description, part, order and sources, then “---”.',
  },
  UNKNOWN_ACRONYM: {
    message: 'The acronym “{value}” does not exist in content/acronyms.',
    hint: '{suggestion} Use the id of an acronym of content/acronyms, or add this acronym there.',
  },
  UNKNOWN_FIGURE: {
    message: 'The record at the top has no figure “{value}”.',
    hint: 'Use a key of “figures” at the top, or add this figure there.',
  },
  CODE_IN_ARTICLE: {
    message: '“{value}” would run as code.',
    hint: 'An article may contain only text and our components: remove import, export and braces.',
    variants: {
      component: { message: '“{value}” is not a component of articles.', hint: 'Possible components: {options}.' },
    },
  },
  WITHDRAWN_NAME: {
    message: 'The text still names “{value}”, an organisation withdrawn at its request.',
    hint: 'Rephrase it without the name: only names inside <Org id="..." /> are removed automatically, not those in titles or captions.',
  },
  MISSING_TRANSLATION: { message: 'This article exists in one language only.', hint: 'Add {options}.' },
  DIFFERENT_HEADINGS: {
    message: 'The headings differ from those in the other language: {value} here, {expected} in {file}.',
    hint: 'Give both texts the same headings, in the same order and at the same level.',
  },
};
