/** Reads contacts as a row gives them. What was printed and cannot work is kept as printed; what is no contact at all is refused. */
import { type ReadWebsite, readEmail, readPhone, readWebsite } from '#model/intake/contact-values.ts';
import { isRole, namesPerson } from '#model/intake/persons.ts';
import { pastedContact } from '#model/pasted.ts';
import type { EmailFact, PhoneFact, SocialPage } from './facts.ts';
import type { CellProblem, Doubtful } from './row-problem.ts';

/** What parts the contacts of a cell. A comma inside a number that a spreadsheet has shortened (`2,2E+10`) parts nothing. */
export const PHONES = /[;\n|]|,(?!\d+[eE]\+)|\s+ou\s+|\s+et\s+|\s+or\s+|\s*\/\s*|\s+-\s+/;
/** A blank within an address is a slip (`exemple. org`): only one before another address parts. */
export const EMAILS = /[;\n,|/]|\s+(?:ou|et|or|and)\s+|\s+(?=\S+@\S+\.)/;
export const SITES = /[;\n,|]|\s+\/\s+|\s+(?:ou|et|or|and)\s+|\s+(?=(?:https?:|www\.))/;

/** Digits and what stands between them, with what stands in brackets after: a number, though perhaps not a whole one. */
const NUMBER_LIKE = /^((?:\((?:\+|00)\d{1,3}\))?\+?[\d ().-]*\d[\d .-]*)(?:\(([^()\d]+)\))?$/;
/** Words before or after a number: `Bureau : 20 22 09 04`, `20 22 09 04 poste 12`. */
const BESIDE =
  /^((?:\p{L}{3}[\p{L}.’' ]*[:.]?\s*)?)([+(\d][^\p{L}]*?)\s*((?:[-–:]\s*)?(?:\p{L}{3}[^\d()]*(?:\d{1,4})?)?)$/u;
/** As few as an ending that stands for a whole number has (`76 00 09 07 et 08`): kept as printed. */
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 20;
/** One word with an @ in it, and nothing that a person's message would hold. */
const ADDRESS_LIKE = /^[\w.+-]+@[\w.@+-]*$/;

/** @param country the ISO code of the country whose numbers are written without a country code. */
export function phoneFact(written: string, country: string): PhoneFact | Doubtful<PhoneFact> | CellProblem {
  const piece = pastedContact(written);
  const [, lead = '', bare = piece, tail = ''] = BESIDE.exec(piece) ?? [];
  const beside = (lead || tail).replace(/^[\s:.-]+|[\s:.-]+$/g, '');
  // The spreadsheet has lost digits that the editor still has: this is not what was printed.
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(piece)) return { code: 'SHORTENED_NUMBER', value: piece };
  const [, digits = '', label = ''] = NUMBER_LIKE.exec(bare.replace(/\.0$/, '')) ?? [];
  const count = digits.replace(/\D/g, '').length;
  const printed = { printed: digits.trim(), ...(label.trim() && { label: label.trim() }) };
  const isNumber = count >= FEWEST_DIGITS && count <= MOST_DIGITS;
  const fact = readPhone(bare, country) ?? (isNumber ? printed : undefined);
  if (!fact) return { code: namesPerson(piece) ? 'PERSON_LEFT_OUT' : 'BAD_PHONE', value: piece };
  const { label: bracketed = '', ...number } = fact;
  const own = [bracketed, beside].find((said) => said !== '') ?? '';
  if (own === '' || isRole(own)) return { ...number, ...(own && { label: own }) };
  return { value: number, doubt: { code: 'PERSON_LEFT_OUT', value: piece } };
}

/** An e-mail address, or what is printed in its place. */
export function emailFact(written: string): EmailFact | Doubtful<EmailFact> | CellProblem {
  const piece = pastedContact(written);
  const address = readEmail(piece);
  if (address !== undefined) return { address };
  const repaired = readEmail(piece.replace(/\s*(?:\(at\)|\[at\]|@)\s*/i, '@').replace(/\s*\.\s*/g, '.'));
  if (repaired !== undefined)
    return {
      value: { address: repaired, printed: piece },
      doubt: { code: 'REPAIRED_EMAIL', value: piece, nearest: repaired },
    };
  return ADDRESS_LIKE.test(piece) && piece.length <= 254 ? { printed: piece } : { code: 'BAD_EMAIL', value: piece };
}

/** The address of a site, or what is printed in its place. */
export function websiteFact(piece: string): ReadWebsite | SocialPage | CellProblem {
  const [, network = '', name = ''] =
    /^(facebook|fb|instagram|linkedin|twitter|x|youtube|tiktok)\s*[:@-]\s*(\S.*)$/i.exec(piece) ?? [];
  const named = readWebsite(piece);
  if (named) return socialPage(named.url) ?? named;
  const known = NETWORKS[`${network.toLowerCase()}.com`];
  const own = readWebsite(name);
  if (known && name) return (own && /\./.test(name) && socialPage(own.url)) || { network: known, name };
  return { code: 'BAD_WEBSITE', value: piece };
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
