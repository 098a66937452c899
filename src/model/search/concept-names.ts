/** The everyday words of a subject: label, synonyms and definition of a vocabulary's term, or the names of a place. */

import { foldWords } from '#model/fold.ts';
import { LOCALES, type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { bareName } from '../gazetteer.ts';
import { displayedWords } from './displayed-words.ts';
import type { Concept } from './search-files.ts';
import { stem } from './stem.ts';
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts';

type Names = Pick<Concept, 'label' | 'own' | 'other' | 'about'>;

/** Each name stands once, in the page's language first; what reads the same to the search is left out. */
export function conceptNames(subject: Term | Place, locale: Locale): Names {
  const known = new Set<string>();
  const list = (names: readonly string[]) =>
    names.filter((name) => {
      const read = foldWords(name).split(' ').map(stem).join(' ');
      return read !== '' && !known.has(read) && known.add(read);
    });
  const others = LOCALES.filter((code) => code !== locale);
  const join = (key: 'own' | 'other' | 'about', names: readonly string[]) =>
    names.length > 0 ? { [key]: names.join('|') } : {};
  if ('level' in subject) {
    const label = localiseText(subject.name, locale);
    const names = [label, ...others.map((other) => subject.name[other] ?? ''), ...subject.aliases].map(bareName);
    list([label]);
    return { label, ...join('own', list(names)) };
  }
  const label = localiseText(subject.label, locale);
  list([label]);
  const own = list([...labelParts(label), ...subject.synonyms[locale]]);
  const foreign = list(others.flatMap((other) => [subject.label[other] ?? '', ...subject.synonyms[other]]));
  const defined = displayedWords(subject.definition[locale] ?? '').filter((word) => {
    const folded = foldWords(word);
    return !STOP_WORDS.has(folded) && !GENERIC_WORDS.has(folded);
  });
  return { label, ...join('own', own), ...join('other', foreign), ...join('about', list(defined)) };
}

/** "Return and reintegration" names two things; each is as good as the label. */
function labelParts(label: string): string[] {
  const parts = label.split(/ et | and |, /);
  return parts.length > 1 ? parts.filter((part) => displayedWords(part).length === 1) : [];
}
