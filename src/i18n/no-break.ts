/**
 * French puts a space before `: ; ? ! »` and after `«`, at which a line must not break. Texts are written with plain spaces;
 * pages get the others here, once. The wider no-break space serves for all: old telephones have no narrow one in their fonts.
 */

/** The languages that space their punctuation. */
const SPACED: ReadonlySet<string> = new Set(['fr']);

const NO_BREAK = '\u00a0';

/** A comment, an element that is shown as it is written, a tag, or the text between. Values of attributes may hold `>`. */
const PIECE =
  /<!--[\s\S]*?-->|<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|!doctype)$/i;

/** The same text, each of those spaces one that does not break. */
export function withoutBreaks(text: string): string {
  return text.replace(/[ \n\t]+(?=[:;?!»](?:[^\p{L}\p{N}]|$))/gu, NO_BREAK).replace(/«[ \n\t]+/g, `«${NO_BREAK}`);
}

/**
 * A page with such spaces in its text where that is French, as `lang` says. Tags and attributes, code and scripts stay as they
 * are: addresses, messages to copy and data are no text for reading. Takes time in proportion to the page.
 */
export function withoutBreaksIn(html: string): string {
  const languages: string[] = [];
  return html.replace(PIECE, (piece, raw?: string, closes?: string, tag?: string, attributes = '') => {
    if (tag !== undefined) {
      if (closes) languages.pop();
      else if (!VOID.test(tag) && !attributes.endsWith('/'))
        languages.push(/(?:^|\s)lang="([^"]*)"/.exec(attributes)?.[1] ?? languages.at(-1) ?? '');
      return piece;
    }
    const isText = raw === undefined && !piece.startsWith('<');
    return isText && SPACED.has(languages.at(-1) ?? '') ? withoutBreaks(piece) : piece;
  });
}
