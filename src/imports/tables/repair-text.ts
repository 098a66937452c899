/** Text that was damaged before it reached us: UTF-8 read as Windows-1252 can be repaired, lost letters cannot. */

/** Two letters that begin what UTF-8 read as Windows-1252 looks like: `Ã©`, `â€™`. */
const TWICE_ENCODED = /[ÂÃâÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** What Windows-1252 has from 0x80 to 0x9f; a dot where it has nothing. */
const UPPER = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** The text with its letters right where UTF-8 had been read as Windows-1252; else as it is. */
export function repairedText(text: string): string {
  if (!TWICE_ENCODED.test(text)) return text;
  const bytes = [...text].map(byteOf);
  if (bytes.includes(undefined)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}

function byteOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  const at = letter === '.' ? -1 : UPPER.indexOf(letter);
  if (at >= 0) return 0x80 + at;
  return code < 256 && letter.length === 1 ? code : undefined;
}

/** Whether letters of a word are lost: a question mark within it, the sign for what could not be decoded, or `Ã©`. */
export function isDamaged(text: string): boolean {
  return /\ufffd|\p{L}\?(?=\p{Ll})/u.test(text) || TWICE_ENCODED.test(text);
}
