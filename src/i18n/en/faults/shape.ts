/** Faults of the shape of a record: keys, types and values. */

export const shapeFaults = {
  NOT_FORMATTED: {
    message: 'From this line on, the entry is not written in the common form.',
    hint: 'Run “npm run format-content”: it rewrites the entry, comments included, and leaves its content unchanged.',
  },
  NOT_A_MAPPING: {
    message: 'The file must be made of keys: “name: …”.',
    hint: 'Begin the lines with “key:”, without a dash. “npm run new -- id” writes a template.',
  },
  NOT_A_LIST: { message: 'The file must be a list.', hint: 'Begin each item with a dash: “- id: …”.' },
  WRONG_TYPE: {
    message: '“{key}” expects {expected}; here it is {found}.',
    hint: 'Write {expected}.',
    variants: {
      unquoted: {
        message: '“{key}” expects text; without quotes, {source} is read as {found}.',
        hint: 'Put the value in quotes: "{source}".',
      },
      list: { hint: 'Write a list between brackets, “{key}: [value]”, or one dash per line.' },
      mapping: { hint: 'Write keys indented below this one, or between braces. Possible keys: {options}.' },
    },
  },
  UNKNOWN_KEY: {
    message: 'The key “{key}” does not exist here. {suggestion}',
    hint: 'Possible keys here: {options}.',
    variants: {
      bare: {
        hint: 'If it is the rest of a text that contains a comma, put the whole text in quotes; if it is a key, write a space after “:”. Possible keys here: {options}.',
      },
    },
  },
  MISSING_KEY: {
    message: 'The key “{key}” is missing.',
    hint: 'Add “{key}: …” here.',
    variants: {
      parent: { hint: 'Add “parent: …”, the place that contains this one. Only a country (level: country) has none.' },
      printed: { hint: 'Add “printed: …”, what the document prints: without an address it is all that can be shown.' },
    },
  },
  BAD_VALUE: { message: '“{value}” is not a value of “{key}”.', hint: '{suggestion} Possible values: {options}.' },
  BAD_FORMAT: {
    message: '“{value}” is not in the format expected for “{key}”.',
    hint: 'Expected format: {pattern}. The key is described in docs/schema.',
    variants: {
      iso: { hint: 'Write the two capital letters of the country’s ISO 3166-1 code: ML.' },
      vintage: { hint: 'Write the year of the code, four digits in quotes: "2021".' },
    },
  },
  BAD_NUMBER: {
    message: '“{key}” is {value}, outside the possible range.',
    hint: 'Write another number.',
    variants: {
      min: { hint: 'The smallest possible number is {limit}.' },
      max: { hint: 'The largest possible number is {limit}.' },
      above: { hint: 'The number must be greater than {limit}.' },
    },
  },
  EMPTY_TEXT: {
    message: '“{key}” is empty.',
    hint: 'Write a value, or delete the key if it is optional.',
    variants: { choice: { hint: 'Write one of the possible values: {options}.' } },
  },
  EMPTY_LIST: { message: 'The list “{key}” is empty.', hint: 'Write at least one item in it.' },
  TOO_LONG: {
    message: '“{key}” is longer than {limit} characters.',
    hint: 'Shorten this text, or split it into several items.',
  },
  BAD_ID: {
    message: '“{value}” is not an identifier.',
    hint: '{suggestion} An identifier may contain only lower-case letters without accents, digits and hyphens: roa-prodmac.',
  },
  BAD_DATE: {
    message: '“{value}” is not a date.',
    hint: 'Write the year, the year and month, or the day, in quotes: "1996", "1996-10" or "1996-10-06".',
  },
};
