/** A text of about a minute that a radio reads: whom to call in a region, for which needs, with which doubts, and of what day. */
import { formatDate, formatList } from '#i18n/locale.ts';
import type { Gazetteer } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Answers } from '#model/help/answers.ts';
import { isNear } from '#model/help/shown.ts';
import { distinctPhrases, isAdvice, type Phrase, type PhraseKind } from '#model/spoken/phrases.ts';
import { type SpokenCall, spokenCall } from '#model/spoken/spoken-answer.ts';
import { localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { phraseText, publicWords, type SpokenContext } from './phrase-words.ts';

/**
 * Words of a text; a digit is read as one. `aim`: about a minute at 150 a minute, beyond which nothing is added; `most`: what a
 * text with one organisation beyond a border, its doubts and its fourteen digits may come to.
 */
export const RADIO_WORDS = { least: 100, aim: 160, most: 195 } as const;

interface Found extends SpokenCall {
  readonly need: Term;
}

/** Kinds of phrase that are about one help; the others are about who gives it. */
const OF_HELP: ReadonlySet<PhraseKind> = new Set(['raison', 'aide-a', 'mise-en-garde', 'ancien', 'dit-en']);
/** What a listener is not told: what the text says of all, and that somebody was spoken to, which is no doubt. */
const isLeftOut = (said: Phrase) => said.kind === 'entretien-en' || isAdvice(said);
/** Needs that are named where there is no room for all. */
const FEW = 2;

/** The text: who is near comes first, then who serves most needs; what would make it too long is left out whole, with its doubts. */
export function radioText(
  region: Place,
  answers: Answers,
  gazetteer: Gazetteer,
  day: string,
  context: SpokenContext,
): string {
  const { locale, t } = context;
  const words = t.spoken.radio;
  const found: Found[] = answers.needs.flatMap((need) => {
    const call = spokenCall(answers.answer(need, region), gazetteer);
    return call ? [{ ...call, need }] : [];
  });
  const { locative, name } = region;
  const at = locative ? localiseText(locative, locale) : words.inRegion(localiseText(name, locale));
  const opening = words.opening(at, formatDate(day, locale));
  const blocks = [...Map.groupBy(found, ({ call, dialled }) => `${call.entry.organisation.id} ${dialled}`).values()]
    .sort((a, b) => farness(a) - farness(b) || b.length - a.length)
    .map((calls) => blockLines(calls, context));
  const bare = [opening, words.more, words.closing].join(' ');
  let room = RADIO_WORDS.aim - countWords(bare);
  let isWhole = true;
  const lines = blocks.flatMap(({ groups, who }, index) => {
    const kept = [who];
    for (const group of groups) {
      // Who serves most needs is named in any case.
      const isDue = index === 0 && kept.length === 1;
      const costs = group.map((text) => countWords([...(kept.length === 1 ? kept : []), text].join(' ')));
      const found = costs.findIndex((cost) => cost <= room);
      const chosen = found < 0 && isDue ? group.length - 1 : found;
      isWhole &&= chosen === 0;
      room -= costs[chosen] ?? 0;
      kept.push(...group.slice(chosen, chosen + 1).filter(() => chosen >= 0));
    }
    return kept.length > 1 ? kept : [];
  });
  const nobody = lines.length === 0 ? [t.answer.nobody] : [];
  return `${[opening, ...nobody, ...lines, ...(isWhole ? [] : [words.more]), words.closing].join('\n')}\n`;
}

/** 0 for who is near, 1 for who is farther in the country, 2 beyond a border. */
function farness([first]: readonly Found[]): number {
  if (!first || first.call.isBeyond) return 2;
  return isNear(first.call.entry) ? 0 : 1;
}

/** Words as they are read aloud: signs alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Who it is with the number; then the needs with one set of doubts together, all of them or the first few, what is given
 * before what is to be asked for.
 */
function blockLines(calls: readonly Found[], context: SpokenContext): { who: string; groups: string[][] } {
  const { locale, t } = context;
  const words = t.spoken.radio;
  const say = (phrases: readonly Phrase[]) => phrases.map((said) => phraseText(said, context)).join(' ');
  const told = calls.map(({ about, need }) => ({ about: about.filter((said) => !isLeftOut(said)), need }));
  const isOfHelp = ({ kind }: Phrase) => OF_HELP.has(kind);
  const shared = distinctPhrases(told.flatMap(({ about }) => about.filter((said) => !isOfHelp(said))));
  const [name, ...rest] = shared;
  const people = rest.flatMap((said) => (said.kind === 'pour' ? publicWords(said.of, context) : []));
  const others = rest.filter(({ kind }) => kind !== 'pour');
  const digits = [...(calls[0]?.dialled ?? '')].join(' ');
  const who = [
    words.call(name ? phraseText(name, context) : '', digits),
    say(others),
    people.length > 0 && t.spoken.pour(formatList(people, locale)),
  ];
  const groups = groupByKeys(told, ({ about }) => [say(about.filter(isOfHelp))]);
  const isGiven = (own: typeof told) => own.some(({ about }) => about.some(({ of }) => of === 'donne'));
  return {
    who: who.filter(Boolean).join(' '),
    groups: [...groups]
      .sort(([, a], [, b]) => Number(isGiven(b)) - Number(isGiven(a)) || b.length - a.length)
      .map(([doubts, own]) => {
        const needs = own.map(({ need }) => localiseText(need.label, locale).toLowerCase());
        const some = [...needs.slice(0, FEW), words.others];
        return [needs, some].map((list) => `${words.needs(formatList(list, locale))} ${doubts}`);
      }),
  };
}
