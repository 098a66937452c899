/** Reads telephone numbers, e-mail addresses and sites as people write them. What cannot work gives undefined. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { pastedContact } from '#model/pasted.ts';
import { checkEmail, checkNumberWithin, checkPhone, checkUrl } from '#model/validation/contacts.ts';

/** Longer than any number with what stands in brackets after it. */
const LONGEST_PHONE = 120;

export interface ReadPhone {
  /** As it is dialled from anywhere: `+22320000000`. */
  readonly number: string;
  readonly printed: string;
  /** What stands in brackets after it: "bureau". */
  readonly label?: string;
  /** ISO code of the country in which a short or free number is dialled. */
  readonly within?: string;
}

/**
 * A short or free number is known by the code of its country in brackets: `36 061 (ML)`.
 *
 * @param country the ISO code of the country whose numbers are written without a country code.
 */
export function readPhone(text: string, country: string): ReadPhone | undefined {
  const plain = pastedContact(text);
  if (plain.length > LONGEST_PHONE) return undefined;
  const [, written = '', label = ''] =
    /^\s*(?:t[eé]l\w*\.?\s*:?\s*)?((?:\((?:\+|00)\d{1,3}\))?[^(]*(?:\([\d ]+\)[^(]*)?)(?:\(([^)]*)\))?\s*$/i.exec(
      plain,
    ) ?? [];
  const printed = written.trim();
  if (printed === '' || /[a-z]{2}/i.test(printed)) return undefined;
  const short = printed.replace(/[ .-]/g, '');
  if (isSupportedCountry(label) && !checkNumberWithin(short, label)) return { number: short, printed, within: label };
  const international = printed
    .replace(/^\((?:\+|00)(\d{1,3})\)/, '+$1 ')
    .replace(/^00(?=[\d ])/, '+')
    .replace(/^\+\s+/, '+')
    .replace(/\.0$/, '');
  const number = parsePhoneNumberFromString(international, {
    ...(isSupportedCountry(country) && { defaultCountry: country as CountryCode }),
    extract: false,
  })?.number;
  if (number === undefined || checkPhone(number)) return undefined;
  return { number, printed, ...(label.trim() && { label: label.trim() }) };
}

/** The address alone, its host in lower case. */
export function readEmail(text: string): string | undefined {
  const address = pastedContact(text)
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/[.,]$/, '');
  const [local = '', host = ''] = address.split('@');
  const email = `${local}@${host.toLowerCase()}`;
  return address.split('@').length !== 2 || checkEmail(email) ? undefined : email;
}

export interface ReadWebsite {
  readonly url: string;
  /** What was written, where the address had to be completed. */
  readonly printed?: string;
}

/** A public http or https address; one without its scheme gets http. */
export function readWebsite(text: string): ReadWebsite | undefined {
  const written = pastedContact(text);
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(written);
  const url = isWhole ? written : `http://${written}`;
  if (checkUrl(url)) return undefined;
  return isWhole ? { url } : { url, printed: written };
}
