/** The table into which the answers of a round are typed, a fact a row: what `npm run import` reads back. */
import { textsFor } from '#i18n/texts.ts';
import type { Interview } from '#model/intake/interviews.ts';
import type { Locale } from '#schema/locale.ts';
import type { CodeWords } from '../code-words.ts';
import type { WorkbookSheet } from '../xlsx.ts';
import { factWords } from './fact-words.ts';

/** The columns that are filled in stay empty; the others say what was asked. */
export function answerTable(round: readonly Interview[], wording: CodeWords, locale: Locale): WorkbookSheet {
  const t = textsFor(locale).round;
  const columns = Object.entries(t.columns);
  const rows = round.flatMap(({ organisation, asked }) =>
    asked.map((item) => {
      const { label, value } = factWords(item, wording, locale);
      const known: Readonly<Record<string, string>> = {
        id: organisation.id,
        organisation: organisation.name,
        fact: item.key,
        question: t.stillRight(label, value),
      };
      return columns.map(([name]) => known[name] ?? null);
    }),
  );
  return {
    title: t.columns.answer,
    titles: columns.map(([, title]) => title),
    fields: columns.map(([name]) => ({ name, type: 'string' })),
    rows,
  };
}
