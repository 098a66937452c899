/** Text as it comes from a clipboard: the marks that applications put around what is copied, odd spaces, other scripts' digits. */

/**
 * What is not seen and says nothing: controls of direction (WhatsApp and contacts wrap a copied number in them), soft hyphens,
 * zero-width spaces, byte order marks. Joiners between letters (U+200C, U+200D) stay: some scripts are written with them.
 */
const HIDDEN_MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** No-break, narrow, thin and ideographic spaces, and tabs. */
const ODD_SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Text of any kind without what cannot be seen; its letters and digits as they are written. */
export function withoutHiddenMarks(text: string): string {
  return text.normalize('NFC').replace(HIDDEN_MARKS, '').replace(ODD_SPACES, ' ');
}

/** Where the digits of other scripts begin: Arabic, Persian, N’Ko. Each has ten in a row. */
const ZEROS = [0x0660, 0x06f0, 0x07c0];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9]/g;
/** Full-width forms of ASCII, as keyboards of East Asia write them, stand this far behind it. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const JOINERS = /[\u200c\u200d]/g;
/** Hyphens that word processors put in the place of the one on the keyboard. */
const HYPHENS = /[\u2010\u2011\u2212]/g;

/** A telephone number, an e-mail address or a site in the characters that can be dialled, written to and opened. */
export function pastedContact(text: string): string {
  return withoutHiddenMarks(text)
    .replace(JOINERS, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(OTHER_DIGITS, latinDigit)
    .replace(HYPHENS, '-')
    .trim();
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.filter((zero) => zero <= code).at(-1) ?? code));
}
