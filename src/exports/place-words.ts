/** How much there is in a place for a need, in the few words that stand on the button that leads to its answer. */
import { lineage } from '#model/gazetteer.ts';
import type { Answer, AnswerEntry, BeyondEntry } from '#model/help/answer-entry.ts';
import { isCallable, nearestCallable } from '#model/help/shown.ts';
import { type AnswerWordsContext, distanceWords, placeIn } from './answer-words.ts';
import { inPlace } from './in-place.ts';

/** Whether a document says that it gives the help at its office: not what we conclude, nor who may know more. */
function isGiver({ basis, elsewhere, office, why }: AnswerEntry, { gazetteer }: AnswerWordsContext): boolean {
  if (why !== 'gives' || basis !== 'stated') return false;
  const around = office ? lineage(gazetteer, office.id) : [];
  return elsewhere.length === 0 || elsewhere.some((place) => around.includes(place));
}

/**
 * What there is in a place for this need, on the button that leads to it: who gives it there and can be called, who can be asked;
 * else how far the nearest of each is.
 */
export function placeWords(answer: Answer, context: AnswerWordsContext): string {
  const { t } = context;
  const words = t.answer.place;
  const here = answer.entries.filter(({ isHere }) => isHere);
  const callable = here.filter(isCallable);
  const givers = answer.entries.filter((entry) => isGiver(entry, context));
  const giver = callable.some((entry) => givers.includes(entry)) ? undefined : nearestCallable({ entries: givers });
  const asked = callable.length > 0 ? undefined : nearestCallable(answer);
  // Who may be asked is named where that is nearer than the help itself.
  const far = [asked?.office === giver?.office ? undefined : asked, giver].filter((it) => it?.office !== undefined);
  const counts = [
    countedHere(callable, context),
    callable.length === 0 && here.length > 0 && words.hereSilent(here.length, inPlace(answer.place, context)),
    ...far.map((entry) => entry && nearestWords(entry, answer, context)),
  ];
  const [beyond] = answer.beyond;
  if (callable.length === 0 && far.length === 0)
    counts.push(beyond ? beyondShort(beyond, answer, context) : !asked && words.nobody);
  return counts.filter(Boolean).join(t.semicolon);
}

/** How many of those who can be called give this help, and how many can be asked; empty for nobody. */
function countedHere(callable: readonly AnswerEntry[], context: AnswerWordsContext): string {
  const words = context.t.answer.place;
  const giving = callable.filter((entry) => isGiver(entry, context)).length;
  const asked = callable.length - giving;
  return [giving > 0 && words.giving(giving), asked > 0 && words.asked(asked)].filter(Boolean).join(words.and);
}

/** The same of a whole country, in the few words that stand beside its name. */
export function countryWords(answer: Answer, context: AnswerWordsContext): string {
  const words = context.t.answer.inCountry;
  // Who acts in the country is there for it, with an address or without.
  const here = answer.entries.filter(({ isHere, actsHere }) => isHere || actsHere);
  const counted = countedHere(here.filter(isCallable), context);
  return counted || (here.length > 0 ? words.silent(here.length) : words.nobody);
}

function beyondShort({ kilometres, office }: BeyondEntry, { country }: Answer, context: AnswerWordsContext): string {
  return context.t.countries.beyond.placeShort(placeIn(office, country, context), distanceWords(kilometres, context));
}

function nearestWords(entry: AnswerEntry, { country }: Answer, context: AnswerWordsContext): string {
  const { kilometres, office } = entry;
  const words = context.t.answer.place;
  const town = office ? placeIn(office, country, context) : '';
  const where = [town, kilometres === undefined ? '' : distanceWords(kilometres, context)].filter(Boolean).join(', ');
  return isGiver(entry, context) ? words.givenAt(where) : words.askedAt(where);
}
