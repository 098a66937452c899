/** Faults of a whole file: its name, its place, its encoding and its YAML. */

export const filesFaults = {
  UNKNOWN_FILE: {
    message: 'This file does not belong here.',
    hint: '{suggestion} Expected files: {options}. Move, rename or delete this one.',
  },
  MISSING_FILE: { message: 'This file is missing although entries refer to it.', hint: 'Create it or put it back.' },
  BAD_FILE_NAME: {
    message: 'The name “{value}” is not an identifier.',
    hint: '{suggestion} A file name has only lower-case letters without accents, digits and hyphens: roa-prodmac.yaml.',
  },
  FILE_TOO_LARGE: {
    message: 'The file is too large: {size} characters, {limit} at most.',
    hint: 'Shorten it, or check that it is the right file.',
  },
  BAD_ENCODING: {
    message: 'A character cannot be read: the file is not in UTF-8.',
    hint: 'Save the file as UTF-8, then write the lost character again.',
  },
  EMPTY_FILE: {
    message: 'The file is empty.',
    hint: 'Fill it in (“npm run new -- id” writes an entry to fill in) or delete it.',
  },
  TAB_INDENT: {
    message: 'A tab at the start of a line. Lines concerned: {count}.',
    hint: 'YAML wants spaces: replace each tab by two spaces.',
  },
  DUPLICATE_KEY: {
    message: 'The key “{key}” is already written above, on line {firstLine}.',
    hint: 'Keep one of the two and bring together what they say.',
  },
  YAML_ALIAS: {
    message: '“{value}”: YAML anchors, aliases, tags and directives are not allowed.',
    hint: 'Write the value out. If it begins a text, put that text between quotes.',
  },
  TOO_DEEP: {
    message: 'Too many levels inside one another.',
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
        message: 'A “: ” inside a text without quotes.',
        hint: 'Put the whole text between quotes: "National : capitale".',
      },
      'missing-comma': {
        message: 'Between braces or brackets a comma is missing or a text holds “: ”.',
        hint: 'Separate by commas, and put texts between quotes: { fr: "Nord : Gao", en: "North: Gao" }.',
      },
      indent: {
        message: 'The indentation of this line does not fit the lines before.',
        hint: 'Align it with the keys or dashes of the same level.',
      },
      reserved: { message: 'A text cannot begin with this sign.', hint: 'Put the whole text between quotes.' },
      'after-value': {
        message: 'Something follows a value that is already complete.',
        hint: 'Often an apostrophe between apostrophes: use double quotes, "l’AME".',
      },
      escape: {
        message: 'A backslash “\\” that means nothing.',
        hint: 'Write “\\\\”, or use single quotes in place of double ones.',
      },
      documents: {
        message: 'The file holds two documents separated by “---”.',
        hint: 'A file says one thing: remove “---” or make two files.',
      },
    },
  },
};
