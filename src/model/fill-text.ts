/** Sentences with gaps, as pages hand them to scripts. */

/** Puts values in the place of `{n}`, `{words}` or `{value}`; nothing where a name has no value. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
