/** The name of a node in as few short lines as it needs, so that names do not lie on each other. */

const LINE = 16;
const MOST_LINES = 3;
/** What one sign and one line take up, in the units of the picture. Rather too wide than too narrow. */
const SIGN_WIDTH = 7.8;
export const LINE_HEIGHT = 13;

/** Breaks at spaces; a word that is too long, or what is left after the last line, ends in an ellipsis. */
export function labelLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && joined.length <= LINE) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => (line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${kept[MOST_LINES - 1]?.replace(/…$/, '')}…`;
  return kept;
}

/** How much room the lines take above their node. */
export function labelSize(lines: readonly string[]): { width: number; height: number } {
  return { width: Math.max(...lines.map(({ length }) => length)) * SIGN_WIDTH, height: lines.length * LINE_HEIGHT };
}
