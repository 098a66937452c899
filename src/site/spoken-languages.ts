/**
 * Languages in which the help is read phrase by phrase: a file each in `content/translations/`, named by the code of the language.
 * What it lacks is said in the default language, sentence by sentence.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phraseText } from '#exports/spoken/phrase-words.ts';
import { translationSources } from '#exports/spoken/translation-sources.ts';
import { phraseId } from '#model/spoken/phrases.ts';
import type { SpokenLanguage } from '#model/spoken/spoken-language.ts';
import { directionOf, isLanguageCode, mergeTranslations, translatedTexts } from '#model/spoken/translation.ts';
import { DEFAULT_LOCALE, isLocale } from '#schema/locale.ts';
import { CONTENT_ROOT, TRANSLATIONS } from './content-files.ts';
import { readPo } from './po-file.ts';
import { spokenContext, tree } from './spoken.ts';

const ENDING = '.po';
const fallback = spokenContext(DEFAULT_LOCALE);

/** All that can be translated on this site, as it reads today. */
export const sources = translationSources(tree, spokenContext);

/** The languages with a file in which at least one sentence of today is translated, by code. */
export const spokenLanguages: readonly SpokenLanguage[] = readLanguages(join(CONTENT_ROOT, TRANSLATIONS));

function readLanguages(folder: string): SpokenLanguage[] {
  if (!existsSync(folder)) return [];
  const codes = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
  return codes.flatMap((code) => {
    const path = join(folder, `${code}${ENDING}`);
    if (!isLanguageCode(code) || isLocale(code)) throw new Error(`${path}: ${code}`);
    const texts = translatedTexts(mergeTranslations(sources, linesOf(path)));
    return texts.size > 0 ? [toLanguage(code, texts)] : [];
  });
}

function linesOf(path: string) {
  try {
    return readPo(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function toLanguage(code: string, texts: ReadonlyMap<string, string>): SpokenLanguage {
  const direction = directionOf(code);
  return {
    id: code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    direction,
    say: (phrase) => {
      const text = texts.get(phraseId(phrase));
      if (text) return { text, lang: code, direction };
      return { text: phraseText(phrase, fallback), lang: DEFAULT_LOCALE, direction: directionOf(DEFAULT_LOCALE) };
    },
  };
}
