/** A text in words as a person would read them, for corrections and suggestions. */

/** @returns lower-case words with their accents, without marks that stand apart from letters. */
export function displayedWords(text: string): string[] {
  // Marks that no letter takes in, as the vowels of the Arabic script, would part words.
  return text
    .normalize('NFC')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
