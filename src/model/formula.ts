/** What a spreadsheet would run when it opens a file of ours, and how it is kept from doing so. */

/** A spreadsheet takes a cell that starts so for a formula; the wide forms are those of East Asian keyboards. */
const START = /^[\t\r\n ]*[=+\-@＝＋－＠]/;
/** One or more telephone numbers, or a plain number: digits and spaces only, so nothing can be computed or called. */
const HARMLESS = /^(?:\+\d[\d \u00a0]*(?:(?: \||;) \+\d[\d \u00a0]*)*|-?\d+(?:[.,]\d+)?)$/;

/** Puts an apostrophe before what a spreadsheet would run. Telephone numbers stay as they are. */
export function neutralise(text: string): string {
  return START.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralise`, or before a spreadsheet did the same. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && START.test(text.slice(1)) ? text.slice(1) : text;
}
