/** Faults of telephone numbers, e-mail addresses and sites: what cannot work must never become a link. */

export const contactsFaults = {
  PHONE_IMPOSSIBLE: {
    message: 'The number “{value}” cannot be called.',
    hint: 'Write +, the country code and all digits, without spaces: "+22320000000". For a short number: number: "36061" and within: ML. If that is how it is printed, write status: invalid, leave out “number” and add a remark.',
  },
  PHONE_MISSING: {
    message: 'This telephone entry has no “number”.',
    hint: 'Add number: "+223…", or status: invalid (or reported-dead) if the number cannot be used.',
  },
  EMAIL_MALFORMED: {
    message: '“{value}” is not an e-mail address.',
    hint: 'Correct the typing error. If that is how it is printed, write status: invalid, put the value under “printed”, leave out “address” and add a remark.',
  },
  EMAIL_MISSING: {
    message: 'This e-mail entry has no “address”.',
    hint: 'Add address: …, or status: invalid (or reported-dead) if it cannot be used.',
  },
  URL_MALFORMED: {
    message: '“{value}” is not a web address.',
    hint: 'Begin with http:// or https://, without spaces: "http://www.example.org". If that is how it is printed, write status: invalid, put it under “printed”, leave out “url” and add a remark.',
  },
  URL_SCHEME: {
    message: 'An address that begins with “{scheme}:” is not allowed.',
    hint: 'Only http:// and https:// are allowed.',
  },
  URL_MISSING: {
    message: 'This website entry has no “url”.',
    hint: 'Add url: "http://…", or say why it is missing: status: invalid, reported-dead or under-construction.',
  },
  INVALID_AS_LINK: {
    message: '“{value}” is marked as invalid, but “{key}” would make it a link.',
    hint: 'Remove “{key}” and keep “printed”. If the value can be used, remove status: invalid.',
  },
  SHARED_CONTACT: {
    message: '“{value}” is also in {first}.',
    hint: 'Correct one of the two; if the documents print it twice, say so in a remark (field: {key}) on one of the two entries.',
  },
  NO_SUCH_OFFICE: {
    message: 'This contact is said to be of the office in “{value}”, but the entry has no address there.',
    hint: 'Add that office to the addresses (its town is enough), or remove “place”.',
  },
  STATE_WITHOUT_DATE: {
    message: 'The state “{value}” is given without a date.',
    hint: 'Add “date” to notToCall: the day, month or year that the source gives.',
  },
  PROTECTED_DETAIL: {
    message: '“{key}” leads to an organisation that is said to be “{value}”.',
    hint: 'Take it out: neither contact, street nor service of it is published. The town alone may stay.',
  },
};
