/**
 * A text as an SMS: in the alphabet of GSM where that can be, for one letter outside it makes every part of the message 70
 * characters instead of 160, each paid for; and the link that opens it in the telephone's own messages.
 */

import { inAddress } from './message-links.ts';

/** 3GPP TS 23.038 (GSM 03.38), section 6.2.1: the default alphabet. Of letters with accents it has à å ä é è ì ñ ò ö ù ü, no ç. */
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Section 6.2.1.1: the extension table, each sign of which takes two places. */
const GSM_EXTENSION = '\f^{}\\[~]|€';

/** Signs outside the alphabet that have a twin in it; the letters of Bambara as Mali wrote them before 1982. */
const TWINS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '°': 'o',
  '×': 'x',
  '…': '...',
  '·': '-',
  '•': '-',
  '→': '>',
  œ: 'oe',
  Œ: 'Oe',
  ɛ: 'è',
  Ɛ: 'E',
  ɔ: 'ò',
  Ɔ: 'O',
  ɲ: 'ny',
  Ɲ: 'Ny',
  ŋ: 'ng',
  Ŋ: 'Ng',
};

/** Words for signs that do not survive an application that decodes the address of a message twice. */
export interface SignWords {
  readonly and: string;
  readonly percent: string;
}

/**
 * The text in signs of GSM, as far as they can be read without what they lose (`hôpital` is read as `hopital`); what has no
 * twin there, as Arabic, stays. Numbers begin with 00 instead of a plus and `&` and `%` are words: Android's own messages
 * decode the address of a message twice, which makes a space of a plus, an end of the text of a `&`, and stops at a `%`.
 */
export function smsText(text: string, words: SignWords): string {
  return [...text.normalize('NFC').replace(/«\s|\s»/gu, '"')]
    .map(inGsm)
    .join('')
    .replace(/\+(?=\d)/g, '00')
    .replace(/ *[&+] */g, ` ${words.and} `)
    .replace(/ *%/g, ` ${words.percent}`);
}

function inGsm(sign: string): string {
  if (GSM.includes(sign) || GSM_EXTENSION.includes(sign)) return sign;
  if (/\p{Zs}|\t/u.test(sign)) return ' ';
  const bare = TWINS[sign] ?? sign.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return [...bare].every((letter) => GSM.includes(letter)) ? bare : sign;
}

/** 3GPP TS 23.040: places of a message that stands alone, and of each part of one in several, whose head takes the rest. */
const PLACES = { gsm: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } } as const;

/** The alphabet that a text is sent in: one sign outside that of GSM makes it UCS-2. */
export function smsAlphabet(text: string): 'gsm' | 'ucs2' {
  return [...text].every((sign) => GSM.includes(sign) || GSM_EXTENSION.includes(sign)) ? 'gsm' : 'ucs2';
}

/** How many messages a text is sent as, each of them paid for: a sign of two places is never parted. */
export function smsParts(text: string): number {
  const signs = [...text];
  const alphabet = smsAlphabet(text);
  const isGsm = alphabet === 'gsm';
  const places = signs.map((sign) => (isGsm ? (GSM_EXTENSION.includes(sign) ? 2 : 1) : sign.length));
  const { alone, part } = PLACES[alphabet];
  if (places.reduce((sum, size) => sum + size, 0) <= alone) return 1;
  let [parts, used] = [1, 0];
  for (const size of places) {
    if (used + size > part) [parts, used] = [parts + 1, 0];
    used += size;
  }
  return parts;
}

/** A message that is ready to be sent. */
export interface Sms {
  /** Opens the telephone's own messages with it. */
  readonly link: string;
  readonly parts: number;
}

/** @param to the number it goes to; without one, the person chooses. Both forms of address that phones read: `?` and `&`. */
export function sms(text: string, words: SignWords, to = ''): Sms {
  const written = smsText(text, words);
  return { link: `sms:${to}?&body=${inAddress(written)}`, parts: smsParts(written) };
}
