/** What of the pages of help can be heard, in phrases, and which of it is recorded whole. Pure. */
import { countryOf, type Gazetteer } from '#model/gazetteer.ts';
import type { Answer } from '#model/help/answer-entry.ts';
import type { Answers } from '#model/help/answers.ts';
import { isCallable } from '#model/help/shown.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { VoiceRecordings } from '#schema/voice.ts';
import { type Phrase, phrase, phraseId } from './phrases.ts';
import { spokenCall, spokenCard } from './spoken-answer.ts';

/** Keys of what is no card and no choice: the title of a page, and whom to call first where that stands above the cards. */
export const HEARD_TITLE = 'titre';
export const HEARD_CALL = 'appel';

/** The key of the section of a town, whom to call from there: the id of the phrase that says its name. */
export function heardTown(town: Place): string {
  return phraseId(phrase('lieu', town.id));
}

/** The name of the list of a page, below the folder of its language; `src/islands/recorded.ts` asks for it. */
export const HEARD_INDEX = 'liste';

/** A page below that of the needs, with what can be heard on it by keys: ids of needs, of places, of organisations, and of the sections of towns. */
export interface HeardPage {
  /** `hebergement/gao/`; empty for the needs. */
  readonly path: string;
  readonly items: ReadonlyMap<string, readonly Phrase[]>;
  /** The country that it asks about; none where that is chosen on it. */
  readonly country?: Place | undefined;
}

/** Languages in the order in which they are offered in a country: those spoken there first, as its file lists them. */
export function languagesFirst<Language extends { readonly code: string }>(
  all: readonly Language[],
  country: Pick<Place, 'languages'> | undefined,
): Language[] {
  const spoken = (country?.languages?.list ?? []).map(({ code }) => code);
  const rank = ({ code }: Language) => (spoken.includes(code) ? spoken.indexOf(code) : spoken.length);
  return [...all].sort((a, b) => rank(a) - rank(b));
}

type Item = readonly [key: string, said: readonly Phrase[]];

/** Every page of help with what can be heard on it; costs one answer for each need and place. */
export function heardPages(answers: Answers, gazetteer: Gazetteer): HeardPage[] {
  const { countries, needs, regions } = answers;
  const needItem = ({ id }: Term): Item => [id, [phrase('besoin', id)]];
  const places: readonly (readonly [Place, Phrase])[] = [
    ...regions.map((place) => [place, phrase('lieu', place.id)] as const),
    ...countries.map((place) => [place, phrase('partout', place.id)] as const),
  ];
  const placeItems = places.map(([{ id }, said]): Item => [id, [said]]);
  const pages = needs.flatMap((need) => {
    const title = phrase('besoin', need.id);
    return [
      heardPage(`${need.id}/`, [[HEARD_TITLE, [title]], ...placeItems]),
      ...places.map(([place, said]) => ({
        ...heardPage(`${need.id}/${place.id}/`, [
          [HEARD_TITLE, [title, said]],
          ...answerItems(answers.answer(need, place), gazetteer),
          ...townItems(answers, need, place, gazetteer),
        ]),
        country: countryOf(gazetteer, place.id),
      })),
    ];
  });
  return [heardPage('', needs.map(needItem)), ...pages];
}

function heardPage(path: string, items: readonly Item[]): HeardPage {
  return { path, items: new Map(items) };
}

function answerItems(answer: Answer, gazetteer: Gazetteer): Item[] {
  const first = spokenCall(answer, gazetteer);
  const cards = answer.entries.map((entry): Item => [entry.organisation.id, spokenCard(entry, answer, gazetteer)]);
  return first ? [[HEARD_CALL, [...first.about, ...first.number, ...first.say]], ...cards] : cards;
}

/** Whom to call from each town: the first there, else the nearest; a town from which nobody can be called has nothing to be heard. */
function townItems(answers: Answers, need: Term, region: Place, gazetteer: Gazetteer): Item[] {
  return answers.townAnswers(need, region).flatMap(({ inTown, nearest, town }): Item[] => {
    const entry = inTown.find(isCallable) ?? nearest;
    return entry ? [[heardTown(town), spokenCard(entry, answers.answer(need, town), gazetteer)]] : [];
  });
}

/**
 * The ids of recordings whose sentence is that of today.
 *
 * @param digests of the sentences of today, by the language of the site and the id of the phrase.
 */
export function holding(
  recordings: VoiceRecordings,
  digests: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  return Object.entries(recordings).flatMap(([id, { digest, readIn }]) =>
    digests.get(readIn)?.get(id) === digest ? [id] : [],
  );
}

/** What is played, in its order, and what all of it weighs: each sound is loaded once. */
export interface WholeSound {
  readonly phrases: readonly string[];
  readonly bytes: number;
}

/**
 * The sound of phrases where every one of them is recorded. With one missing there is none: it could be the doubt.
 *
 * @param sounds bytes of each recording, by the id of its phrase.
 * @param name of a phrase that is said before them where it is recorded: who opened the section of a town chose its name.
 */
export function wholeSound(
  phrases: readonly Phrase[],
  sounds: ReadonlyMap<string, number>,
  name?: string,
): WholeSound | undefined {
  const said = phrases.map(phraseId);
  if (said.length === 0 || said.some((id) => !sounds.has(id))) return undefined;
  const ids = name !== undefined && sounds.has(name) ? [name, ...said] : said;
  const bytes = [...new Set(ids)].reduce((sum, id) => sum + (sounds.get(id) ?? 0), 0);
  return { phrases: ids, bytes };
}
