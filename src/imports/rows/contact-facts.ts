/** Reads contacts as a row gives them. What was printed and cannot work is kept as printed; what is no contact at all is refused. */
import { type ReadWebsite, readEmail, readPhone, readWebsite } from '#model/intake/contact-values.ts';
import { pastedContact } from '#model/pasted.ts';
import type { CellProblem } from './cell-readers.ts';
import type { EmailFact, PhoneFact, SocialPage } from './facts.ts';

/** What parts the contacts of a cell. A comma inside a number that a spreadsheet has shortened (`2,2E+10`) parts nothing. */
export const PHONES = /[;\n|]|,(?!\d+[eE]\+)|\s+ou\s+|\s+et\s+|\s+or\s+|\s*\/\s*|\s+-\s+/;
export const ADDRESSES = /[;\n,|\s]+|\s+ou\s+/;

/** Digits and what stands between them, with what stands in brackets after: a number, though perhaps not a whole one. */
const NUMBER_LIKE = /^((?:\((?:\+|00)\d{1,3}\))?\+?[\d ().-]*\d[\d .-]*)(?:\(([^()\d]+)\))?$/;
const FEWEST_DIGITS = 4;
const MOST_DIGITS = 20;
/** One word with an @ in it, and nothing that a person's message would hold. */
const ADDRESS_LIKE = /^[\w.+-]+@[\w.@+-]*$/;

/** @param country the ISO code of the country whose numbers are written without a country code. */
export function phoneFact(written: string, country: string): PhoneFact | CellProblem {
  const piece = pastedContact(written);
  // The spreadsheet has lost digits that the editor still has: this is not what was printed.
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(piece)) return { code: 'SHORTENED_NUMBER', value: piece };
  const [, digits = '', label = ''] = NUMBER_LIKE.exec(piece.replace(/\.0$/, '')) ?? [];
  const count = digits.replace(/\D/g, '').length;
  const printed = { printed: digits.trim(), ...(label.trim() && { label: label.trim() }) };
  const isNumber = count >= FEWEST_DIGITS && count <= MOST_DIGITS;
  return readPhone(piece, country) ?? (isNumber ? printed : { code: 'BAD_PHONE', value: piece });
}

/** An e-mail address, or what is printed in its place. */
export function emailFact(written: string): EmailFact | CellProblem {
  const piece = pastedContact(written);
  const address = readEmail(piece);
  if (address !== undefined) return { address };
  return ADDRESS_LIKE.test(piece) && piece.length <= 254 ? { printed: piece } : { code: 'BAD_EMAIL', value: piece };
}

/** The address of a site, or what is printed in its place. */
export function websiteFact(piece: string): ReadWebsite | CellProblem {
  return readWebsite(piece) ?? { code: 'BAD_WEBSITE', value: piece };
}

const NETWORKS: Readonly<Record<string, string>> = {
  'facebook.com': 'Facebook',
  'fb.com': 'Facebook',
  'twitter.com': 'X',
  'x.com': 'X',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'youtube.com': 'YouTube',
  'tiktok.com': 'TikTok',
};

/** The page of a social network that an address leads to; undefined for any other site. */
export function socialPage(url: string): SocialPage | undefined {
  const { hostname, pathname } = new URL(url);
  const network = NETWORKS[hostname.replace(/^(?:www|m|fr-fr|web)\./, '')];
  const name = decodeName(pathname);
  return network && name ? { network, name, url } : undefined;
}

function decodeName(pathname: string): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
