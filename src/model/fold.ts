/** One way to fold text, so that what differs in accents, case or punctuation alone is found as the same. */

/**
 * Letters of the Arabic script that are written one for the other: the final h for the marked t, the undotted y for the dotted,
 * the Persian k and y for the Arabic; and the stroke that only lengthens a word, which is no letter.
 */
const ARABIC_TWINS: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' };

/** Lower case, without accents and marks that are not seen, one space between words; apostrophes part words. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[ةىیکـ]/g, (letter) => ARABIC_TWINS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without accents, in lower case: the first 100 characters, for no id or key is longer. */
export function foldLetters(word: string): string {
  return word.slice(0, 100).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The identifier that a free text would have: `Région de Matam` gives `region-de-matam`; empty if none. */
export function slug(text: string): string {
  return foldLetters(text)
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
