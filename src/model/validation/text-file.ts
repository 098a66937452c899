/** A text for reading: the record between two lines `---` at its top, then what people read. */

/** The record of a file as YAML, and of a text what follows. `top` is undefined where a text has no record. */
export interface SplitText {
  readonly top: string | undefined;
  /** The text and the offset at which it begins. */
  readonly text?: { readonly body: string; readonly start: number };
}

/** Splits a file that went through `plainLines`. The record keeps its lines; a file that is no text is all record. */
export function splitText(path: string, text: string): SplitText {
  if (!path.endsWith('.mdx')) return { top: text };
  const end = /^---\n(?:.*\n)*?(---)[ \t]*(?:\n|$)/.exec(text);
  if (!end) return { top: undefined };
  const [whole] = end;
  return {
    top: whole.slice(0, whole.lastIndexOf('---')),
    text: { body: text.slice(whole.length), start: whole.length },
  };
}
