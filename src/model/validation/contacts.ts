/** Checks that what is published as a telephone number, an e-mail or a site can work, and that nothing else is. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import type { Entry } from './entry.ts';
import type { Finding, Params, Path } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';
import { isMapping, select, selectTexts } from './select.ts';

interface Refusal {
  readonly code: FaultCode;
  readonly params?: Params;
}

interface ContactRule {
  readonly at: string;
  /** The key whose value becomes a link. */
  readonly key: string;
  readonly missing?: FaultCode;
  /** @param item the contact that the value is of. */
  readonly check: (value: string, item: Readonly<Record<string, unknown>>) => Refusal | undefined;
}

const RULES: readonly ContactRule[] = [
  { at: 'contacts.phones.*', key: 'number', missing: 'PHONE_MISSING', check: checkNumber },
  { at: 'contacts.emails.*', key: 'address', missing: 'EMAIL_MISSING', check: checkEmail },
  { at: 'contacts.websites.*', key: 'url', missing: 'URL_MISSING', check: checkUrl },
  { at: 'contacts.social.*', key: 'url', check: checkUrl },
];

/** What cannot be dialled, written to or opened, or is said to be invalid and given as a link all the same. */
export function contactFindings(entries: readonly Entry[]): Finding[] {
  return entries
    .filter(({ folder }) => folder === 'organisations')
    .flatMap((entry) => [
      ...RULES.flatMap((rule) =>
        select(entry.value, rule.at).flatMap(({ value, path }) => checkItem(value, path, rule, entry.path)),
      ),
      ...strayOffices(entry),
    ]);
}

/** The contacts of an office of which the entry gives no address: nobody could be told where it is. */
function strayOffices({ path: file, value: entry }: Entry): Finding[] {
  const offices = new Set(selectTexts(entry, 'addresses.*.place').map(({ value }) => value));
  return ['contacts.phones.*.place', 'contacts.emails.*.place'].flatMap((at) =>
    selectTexts(entry, at)
      .filter(({ value }) => !offices.has(value))
      .map(
        ({ path, value }): Finding => ({
          code: 'NO_SUCH_OFFICE',
          file,
          where: { path, on: 'value' },
          params: { value },
        }),
      ),
  );
}

function checkItem(item: unknown, path: Path, { key, missing, check }: ContactRule, file: string): Finding[] {
  if (!isMapping(item)) return [];
  const { [key]: value, status = 'ok', printed } = item;
  if (value === undefined) {
    if (missing && status === 'ok') return [{ code: missing, file, where: { path, on: 'holder' } }];
    const isBare = missing && key !== 'number' && printed === undefined;
    return isBare
      ? [{ code: 'MISSING_KEY', file, where: { path, on: 'holder' }, params: { key: 'printed', variant: 'printed' } }]
      : [];
  }
  if (typeof value !== 'string') return [];
  const refusal: Refusal | undefined = status === 'invalid' ? { code: 'INVALID_AS_LINK' } : check(value, item);
  return refusal
    ? [
        {
          code: refusal.code,
          file,
          where: { path: [...path, key], on: 'value' },
          params: { key, value, ...refusal.params },
        },
      ]
    : [];
}

/** A short or free number is dialled as it stands, and in its own country only: its digits say neither that nor which. */
function checkNumber(value: string, { within }: Readonly<Record<string, unknown>>): Refusal | undefined {
  return typeof within === 'string' ? checkNumberWithin(value, within) : checkPhone(value);
}

/** What is dialled as it stands in one country: a short number, or a free one in its national form. */
export function checkNumberWithin(value: string, country: string): Refusal | undefined {
  return isFreeNumber(value, country) ? undefined : checkShortNumber(value);
}

/** A national free number as it is dialled inside its country: 800, after a zero where the country dials one, then the rest. */
function isFreeNumber(value: string, country: string): boolean {
  if (!/^0?800\d{4,7}$/.test(value) || !isSupportedCountry(country)) return false;
  const number = parsePhoneNumberFromString(value, { defaultCountry: country, extract: false });
  return number?.isPossible() === true && number.formatNational().replace(/\D/g, '') === value;
}

/** From 2 digits (police) to 6: numbers of subscribers are longer, and are written with the code of their country. */
export function checkShortNumber(value: string): Refusal | undefined {
  return /^\d{2,6}$/.test(value) ? undefined : { code: 'PHONE_IMPOSSIBLE' };
}

/** A number that can be dialled from anywhere, written as it is dialled. */
export function checkPhone(value: string): Refusal | undefined {
  const number = /^\+\d{5,15}$/.test(value) ? parsePhoneNumberFromString(value, { extract: false }) : undefined;
  return number?.isPossible() && number.number === value ? undefined : { code: 'PHONE_IMPOSSIBLE' };
}

/** An address as browsers accept it, of at most 254 characters (RFC 5321). */
export function checkEmail(value: string): Refusal | undefined {
  return value.length <= 254 && z.regexes.email.test(value) ? undefined : { code: 'EMAIL_MALFORMED' };
}

/** A public http or https address: a host with a dot, no name or password before it, no space in it. */
export function checkUrl(value: string): Refusal | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https' && !/^[^:]+:\d/.test(value))
    return { code: 'URL_SCHEME', params: { scheme } };
  const isPlain =
    value.length <= 2000 && /^https?:\/\/[^\s/\\?#@]+(?:[/?#][^\s\\<>"]*)?$/i.test(value) && URL.canParse(value);
  const isPublic =
    isPlain && /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/.test(new URL(value).hostname);
  return isPublic ? undefined : { code: 'URL_MALFORMED' };
}
