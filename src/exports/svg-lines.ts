/** Texts of pictures, which break no line by themselves. */

/** Letters that have room in a width of a plain typeface at 14 px: a letter is at most 8.5 px wide on average. */
export function lettersIn(width: number): number {
  return Math.floor(width / 8.5);
}

/** Broken between words; a word longer than a line (an address) is broken where the line ends. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  const words = text.match(new RegExp(`\\S{1,${letters}}`, 'g')) ?? [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
