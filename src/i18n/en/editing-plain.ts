/** What the editing page says of fields and faults to who has never seen the files: pickers and buttons, no keys and no folders. */
import type { SiteText } from '../site-text.ts';

const choose = '{suggestion} Type a few letters, then choose from the list.';
const status = 'Otherwise choose under “State” what is wrong, and keep what the document prints.';

export const hints: SiteText['editing']['hints'] = {
  name: 'The full name, as the main document prints it.',
  tier: 'Interviewed: in the directory of the mapping. Only named: one of its documents names it. Found: public pages alone speak of it.',
  searchNames: 'Usual names that no document prints: the search knows them, no page shows them.',
  summary: 'What the organisation does, in two to four sentences. No name of a person.',
  basis: 'Stated: a document says it. Inferred: we conclude it, and the page says so.',
  date: 'The year, the month or the day: 1996, 1996-10 or 1996-10-06.',
  by: 'The initials of the role of who asked (SG), never a name.',
  scheme: 'Who gives this number: ML-NIF, or the name of the file that it comes from.',
  printed: 'Exactly what the document prints.',
  number: 'With the code of the country: +22320000000. Nothing if the number cannot work.',
  within: 'For a short (36061) or free number (0800…) alone: the two letters of its country, ML.',
  address: 'Nothing if the address that is printed cannot work.',
  url: 'With http:// or https://.',
  national: 'Given at the end of the answers that it serves, in the whole country.',
  until: 'If a source says so: after that day this help is no longer offered.',
  at: 'If the document says so: the workers of a mining region.',
  from: 'The country that they come from, if the document says so.',
  why: 'Suspended, dissolved, closed or at risk: a date is needed, and neither contact, street nor service.',
  cite: 'The document and its passage: type a few letters of the title, then choose.',
  'areas.*.place': 'A whole country means “in the whole country”.',
  'contacts.phones.*.place':
    'The office that answers. Nothing if it is the whole organisation, or no document says which.',
  'contacts.emails.*.place':
    'The office that answers. Nothing if it is the whole organisation, or no document says which.',
};

export const plainFaults: SiteText['editing']['plainFaults'] = {
  BAD_CITATION: {
    message: '“{value}” is no passage of the list.',
    hint: 'Type a few letters of the title of the document, then choose. If it is not there, add it where you cite it.',
  },
  MISSING_CITATION: {
    message: 'Nothing says where these facts are printed.',
    hint: 'Under “Where it says so”, choose the document and its passage.',
  },
  UNKNOWN_SOURCE: { message: 'The source “{value}” is not in the directory.', hint: choose },
  UNKNOWN_ANCHOR: { message: 'The source “{source}” has no passage “{value}”.', hint: choose },
  UNKNOWN_PLACE: { message: 'The place “{value}” is not in the directory.', hint: choose },
  UNKNOWN_TYPOLOGY: { message: 'The typology “{value}” is not in the list.', hint: choose },
  UNKNOWN_THEME: { message: 'The theme “{value}” is not in the list.', hint: choose },
  UNKNOWN_SERVICE: { message: 'The service “{value}” is not in the list.', hint: choose },
  UNKNOWN_STATUS: { message: 'The status “{value}” is not in the list.', hint: choose },
  UNKNOWN_AUDIENCE: { message: 'The group of people “{value}” is not in the list.', hint: choose },
  UNKNOWN_ORGANISATION: { message: 'No organisation “{value}” in the directory.', hint: choose },
  DUPLICATE_ITEM: { message: '“{value}” is in this list twice.', hint: 'Keep one, with all its sources.' },
  MISSING_KEY: { message: '“{key}” is missing.', hint: 'Fill it in.' },
  BAD_VALUE: { message: '“{value}” is no possible answer to “{key}”.', hint: 'Choose from the list.' },
  EMPTY_TEXT: { message: '“{key}” is empty.', hint: 'Write something there, or take it out.' },
  BAD_DATE: {
    message: '“{value}” is not a date.',
    hint: 'Write the year, the month or the day: 1996, 1996-10 or 1996-10-06.',
  },
  PHONE_IMPOSSIBLE: {
    message: 'The number “{value}” cannot be called.',
    hint: `Write + then the code of the country and all digits, without spaces: +22320000000. ${status}`,
  },
  PHONE_MISSING: { message: 'This telephone has no international number.', hint: `Write it: +22320000000. ${status}` },
  EMAIL_MALFORMED: { message: '“{value}” is not an e-mail address.', hint: `Correct the slip. ${status}` },
  EMAIL_MISSING: { message: 'The e-mail address is missing.', hint: `Write it. ${status}` },
  URL_MALFORMED: {
    message: '“{value}” is not the address of a site.',
    hint: `Begin with http:// or https://, without spaces. ${status}`,
  },
  INVALID_AS_LINK: {
    message: '“{value}” is said to be invalid, and “{key}” would make a link of it.',
    hint: 'Empty “{key}” and keep what is printed; or, if the value can be used, empty “State”.',
  },
  SHARED_CONTACT: {
    message: '“{value}” is in another entry too.',
    hint: 'Correct one of the two; if the documents print it twice, say so under “What is wrong or doubtful”.',
  },
  NO_SUCH_OFFICE: {
    message: 'This contact is said to be of the office in “{value}”, but no address of the entry is there.',
    hint: 'Add this office to the addresses (the town is enough), or empty “Place”.',
  },
  STATE_WITHOUT_DATE: {
    message: 'This state is given without a date.',
    hint: 'Under “Not to be called”, write the date that the source gives.',
  },
  HOMONYM: {
    message: 'Another entry has this name: “{value}”.',
    hint: 'Say under “Not to be confused with” how they differ. If it is the same organisation, join the two entries.',
  },
  ONE_SIDED_MEMBERSHIP: {
    message: 'The membership with “{value}” is said on one side only.',
    hint: 'Say it in the other entry too, or take it out here.',
  },
  URL_MISSING: { message: 'This site has no address.', hint: `Write it: http://… ${status}` },
};
