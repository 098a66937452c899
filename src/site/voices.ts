/** The recorded voices of this site: what of each page can be heard in which language. A recording of an older sentence is left out. */
import { recordingList } from '#exports/spoken/recording-list.ts';
import { HEARD_INDEX, type HeardPage, heardPages, holding, languagesFirst, wholeSound } from '#model/spoken/heard.ts';
import { directionOf } from '#model/spoken/translation.ts';
import { LOCALES } from '#schema/locale.ts';
import { answers } from './answers.ts';
import { directory } from './data.ts';
import { spokenContext, tree } from './spoken.ts';
import { readVoiceFolders, soundBytes, type VoiceFolder } from './voice-files.ts';

/** A language with at least one recording of a sentence of today. */
export interface Voice {
  readonly code: string;
  /** In its own words where a source gives them. */
  readonly name: string;
  readonly folder: string;
  /** Bytes of each sound, by the id of its phrase. */
  readonly sounds: ReadonlyMap<string, number>;
}

/** Every language in which one can record, those of the first country first. */
export const voiceFolders: readonly VoiceFolder[] = languagesFirst(
  readVoiceFolders(),
  directory.gazetteer.programmeCountries[0],
);

export const voices: readonly Voice[] = voiceFolders.map(toVoice).filter(({ sounds }) => sounds.size > 0);

const pages: ReadonlyMap<string, HeardPage> = new Map(
  voices.length > 0 ? heardPages(answers, directory.gazetteer).map((page) => [page.path, page]) : [],
);

/** The digest of each sentence of today, by the language of the site and the id of the phrase. */
function digestsOfToday(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    LOCALES.map((locale) => {
      const list = recordingList(tree, spokenContext(locale));
      return [locale, new Map(list.map(({ digest, id }) => [id, digest]))];
    }),
  );
}

function toVoice(language: VoiceFolder): Voice {
  const { code, folder, name, own, recordings } = language;
  const held = Object.keys(recordings).length > 0 ? holding(recordings, digestsOfToday()) : [];
  const sounds = held.flatMap((id) => {
    const bytes = soundBytes(language, id);
    return bytes ? [[id, bytes] as const] : [];
  });
  return { code, folder, name: own ?? name.fr, sounds: new Map(sounds) };
}

/**
 * What an element says of itself in `data-heard`: its key, then the languages in which all of it is recorded; undefined for none.
 *
 * @param path of the page below that of the needs.
 */
export function heardAt(path: string, key: string): string | undefined {
  const page = pages.get(path);
  const said = page?.items.get(key);
  const offered = languagesFirst(voices, page?.country ?? directory.gazetteer.programmeCountries[0]);
  const codes = said ? offered.filter(({ sounds }) => wholeSound(said, sounds, key)).map(({ code }) => code) : [];
  return codes.length > 0 ? [key, ...codes].join(' ') : undefined;
}

/** The list that is loaded when something is to be heard: what of a page there is in a language, and its weight. */
export interface HeardList {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly items: Readonly<Record<string, { readonly phrases: readonly string[]; readonly bytes: number }>>;
}

/** The lists of a language by their path in its folder; pages of which nothing is recorded have none. */
export function heardLists({ code, name, sounds }: Voice): ReadonlyMap<string, HeardList> {
  const direction = directionOf(code);
  return new Map(
    [...pages.values()].flatMap(({ items, path }) => {
      const whole = [...items].flatMap(([key, said]) => {
        const sound = wholeSound(said, sounds, key);
        return sound ? [[key, sound] as const] : [];
      });
      const list = { name, direction, items: Object.fromEntries(whole) };
      return whole.length > 0 ? [[`${path}${HEARD_INDEX}`, list] as const] : [];
    }),
  );
}
