/** Faults of telephone numbers, e-mail addresses and sites: what cannot work must never become a link. */

export const contactsFaults = {
  PHONE_IMPOSSIBLE: {
    message: 'The number “{value}” cannot be called.',
    hint: 'Write +, the country code and all digits, without spaces: "+22320000000". A short number: number: "36061" and within: ML. If it is printed like that: status: invalid, without “number”, and a remark.',
  },
  PHONE_MISSING: {
    message: 'This telephone has no “number”.',
    hint: 'Add number: "+223…", or status: invalid (or reported-dead) if the number cannot be used.',
  },
  EMAIL_MALFORMED: {
    message: '“{value}” is not an e-mail address.',
    hint: 'Correct the typing error. If it is printed like that: status: invalid, the value under “printed”, without “address”, and a remark.',
  },
  EMAIL_MISSING: {
    message: 'This e-mail has no “address”.',
    hint: 'Add address: …, or status: invalid (or reported-dead) if it cannot be used.',
  },
  URL_MALFORMED: {
    message: '“{value}” is not the address of a site.',
    hint: 'Begin with http:// or https://, without spaces: "http://www.example.org". If it is printed like that: status: invalid, under “printed”, without “url”, and a remark.',
  },
  URL_SCHEME: {
    message: 'An address that begins with “{scheme}:” is not allowed.',
    hint: 'Only http:// and https:// are.',
  },
  URL_MISSING: {
    message: 'This site has no “url”.',
    hint: 'Add url: "http://…", or say why it is missing: status: invalid, reported-dead or under-construction.',
  },
  INVALID_AS_LINK: {
    message: '“{value}” is said to be invalid, but “{key}” would make it a link.',
    hint: 'Remove “{key}” and keep “printed”. If the value can be used, remove status: invalid.',
  },
  SHARED_CONTACT: {
    message: '“{value}” is also in {first}.',
    hint: 'Correct one of the two; if the documents print it twice, say so in a remark (field: {key}) on one of the two entries.',
  },
};
