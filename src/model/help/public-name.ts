/** Who a help is for, in words: beside who.ts, which every help page loads, for what the build alone needs. */
import type { Organisation } from '#model/organisation.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Term } from '#schema/vocabulary.ts';

/** Characters of who a help is for: what is longer is a sentence and no name of a public. */
const LONGEST_PUBLIC = 80;

/** Who a help is for in the words of a document, where they bound a public and are no longer than a name; empty otherwise. */
export function boundedPublic({ at, detail, from }: Organisation['audiences'][number], locale: Locale): string {
  const words = (at ?? from) && detail ? localiseText(detail, locale).replace(/\.$/, '') : '';
  return words.length <= LONGEST_PUBLIC ? words : '';
}

/** The name of a public within a sentence: the words of the document where they bound it, else those of the vocabulary. */
export function publicName(
  audience: Organisation['audiences'][number] | undefined,
  term: Term,
  locale: Locale,
): string {
  return (audience && boundedPublic(audience, locale)) || localiseText(term.label, locale).toLowerCase();
}
