/** Translations as PO, the format of gettext, which Poedit, Weblate and others open: read and written by gettext-parser. */
import { po } from 'gettext-parser';
import type { TranslationLine } from '#model/spoken/translation.ts';

/** The text of a PO file: the id of the phrase is the context, its sentence the message, another language a comment. */
export function poText(code: string, lines: readonly TranslationLine[]): string {
  const translations = Object.fromEntries(
    lines.map(({ hint, id, isOld, source, text }) => [
      id,
      {
        [source]: {
          msgctxt: id,
          msgid: source,
          msgstr: [text],
          comments: { extracted: hint, ...(isOld && { flag: 'fuzzy' }) },
        },
      },
    ]),
  );
  const headers = {
    Language: code,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }).toString('utf8').trimEnd()}\n`;
}

/** The lines of a PO file. @throws Error with what is wrong where it is none. */
export function readPo(text: string): TranslationLine[] {
  const { translations } = po.parse(text, { validation: true });
  return Object.entries(translations).flatMap(([id, messages]) =>
    id === ''
      ? []
      : Object.values(messages).map(({ comments, msgid, msgstr }) => ({
          id,
          source: msgid,
          hint: comments?.extracted ?? '',
          text: (msgstr[0] ?? '').trim(),
          isOld: /\bfuzzy\b/.test(comments?.flag ?? ''),
        })),
  );
}
