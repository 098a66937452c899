/** Faults of a whole file: its name, its place, its encoding and its YAML. */

export const filesFaults = {
  UNKNOWN_FILE: {
    message: 'This file does not belong here.',
    hint: '{suggestion} Expected files: {options}. Move, rename or delete this one.',
  },
  MISSING_FILE: { message: 'This file is missing although entries refer to it.', hint: 'Create it or put it back.' },
  BAD_FILE_NAME: {
    message: 'The name “{value}” is not an identifier.',
    hint: '{suggestion} A file name may contain only lower-case letters without accents, digits and hyphens: roa-prodmac.yaml.',
  },
  FILE_TOO_LARGE: {
    message: 'The file is too large: {size} characters, {limit} at most.',
    hint: 'Shorten it, or check that it is the right file.',
  },
  BAD_ENCODING: {
    message: 'A character cannot be read: the file is not UTF-8.',
    hint: 'Save the file as UTF-8, then retype the lost character.',
  },
  EMPTY_FILE: {
    message: 'The file is empty.',
    hint: 'Fill it in (“npm run new -- id” writes an entry to fill in) or delete it.',
  },
  TAB_INDENT: {
    message: 'A line begins with a tab. Lines affected: {count}.',
    hint: 'YAML needs spaces: replace each tab with two spaces.',
  },
  DUPLICATE_KEY: {
    message: 'The key “{key}” is already written above, on line {firstLine}.',
    hint: 'Keep one of the two and merge their contents.',
  },
  YAML_ALIAS: {
    message: '“{value}”: YAML anchors, aliases, tags and directives are not allowed.',
    hint: 'Write the value out. If it begins a text, put that text in quotes.',
  },
  TOO_DEEP: {
    message: 'Too many nested levels.',
    hint: 'No entry needs that: check the brackets and the indentation.',
  },
  YAML_SYNTAX: {
    message: 'This is not YAML ({detail}).',
    hint: 'Check the punctuation and the indentation of this line and the one before.',
    variants: {
      'unclosed-quote': { message: 'This quote is never closed.', hint: 'Add the closing quote.' },
      'unclosed-bracket': { message: 'This bracket or brace is not closed.', hint: 'Add the closing ] or }.' },
      'missing-colon': {
        message: 'This line is neither a key nor a list item.',
        hint: 'Write “key: value”, with a colon and a space, or “- value”.',
      },
      colon: {
        message: 'There is a “: ” inside an unquoted text.',
        hint: 'Put the whole text in quotes: "National : capitale".',
      },
      'missing-comma': {
        message: 'Inside braces or brackets, a comma is missing or a text contains “: ”.',
        hint: 'Separate items with commas, and put texts in quotes: { fr: "Nord : Gao", en: "North: Gao" }.',
      },
      indent: {
        message: 'The indentation of this line does not match the lines before it.',
        hint: 'Align it with the keys or dashes of the same level.',
      },
      reserved: { message: 'A text cannot begin with this character.', hint: 'Put the whole text in quotes.' },
      'after-value': {
        message: 'Something follows a value that is already complete.',
        hint: 'Often an apostrophe inside single quotes: use double quotes, "l’AME".',
      },
      escape: {
        message: 'A backslash “\\” that has no meaning here.',
        hint: 'Write “\\\\”, or use single quotes instead of double ones.',
      },
      documents: {
        message: 'The file contains two documents separated by “---”.',
        hint: 'A file holds one document: remove “---” or split it into two files.',
      },
    },
  },
};
