/** A text in words as a person would read them, for corrections and suggestions. */

/** @returns lower-case words with their accents. */
export function displayedWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
