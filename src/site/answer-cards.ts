/** The cards of an answer in the words of a language: sentences, links that send them, and their order for each who can ask. */
import { type AnswerWordsContext, entryWords } from '#exports/answer-words.ts';
import { entryMessage } from '#exports/message.ts';
import { whatsappLink } from '#exports/message-links.ts';
import { sms } from '#exports/sms.ts';
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { newestConfirmation } from '#model/citations.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Answer, AnswerEntry } from '#model/help/answer-entry.ts';
import { entriesFor } from '#model/help/order.ts';
import { isCallable } from '#model/help/shown.ts';
import { fitOf } from '#model/help/who.ts';
import { WHO } from '#model/help/who-list.ts';
import { remembered } from '#model/remembered.ts';
import { messageNumber } from '#model/text-messages.ts';
import type { Locale } from '#schema/locale.ts';
import type { CardWords, FirstMessage, MessageLinks } from './card-words.ts';
import { directory } from './data.ts';
import { heardAt } from './voices.ts';

/** What words of answers need on this site. */
export function answerWordsContext(locale: Locale): AnswerWordsContext {
  return { locale, t: textsFor(locale), publics: directory.terms.publics, gazetteer: directory.gazetteer };
}

/** The text of a message with one entry, as short as `CONTACT_LENGTH` promises. */
export function messageOf(entry: AnswerEntry, answer: Answer, locale: Locale): string {
  const t = textsFor(locale);
  const note = entryWords(entry, answer, answerWordsContext(locale)).short;
  return entryMessage(entry.organisation, note, {
    locale,
    gazetteer: directory.gazetteer,
    phone: t.help.share.phone,
    ageWords: t.age.short,
  });
}

/** Links that open a message with a text. */
export function messageLinks(text: string, locale: Locale): MessageLinks {
  return { sms: sms(text, textsFor(locale).help.share.signs), whatsapp: whatsappLink(text) };
}

/** A message to the first of an answer whose number takes one. */
export function firstMessage({ entries }: Answer, text: string, locale: Locale): FirstMessage | undefined {
  for (const entry of entries.filter(isCallable)) {
    const phone = messageNumber(entry.organisation.phones);
    if (phone) {
      const written = sms(text, textsFor(locale).help.share.signs, phone.number);
      return { organisation: entry.organisation, phone, sms: written };
    }
  }
  return undefined;
}

/** The place of each organisation within its step, from 0: whoever asks, nobody leaves a step, and small numbers weigh little. */
function ranksInSteps(entries: readonly AnswerEntry[]): ReadonlyMap<string, number> {
  const steps = groupByKeys(entries, ({ step }) => [String(step)]);
  return new Map(
    [...steps.values()].flatMap((own) => own.map(({ organisation }, rank) => [organisation.id, rank] as const)),
  );
}

/** The ranks for who does not say who they are, then for each of `WHO`: the same on the pages of every language. */
const ordersOf = remembered((answer: Answer) =>
  [answer.entries, ...WHO.map((who) => entriesFor(answer, who, directory.gazetteer))].map(ranksInSteps),
);

/** Gives each entry of an answer what its card shows. */
export function answerCards(answer: Answer, locale: Locale): (entry: AnswerEntry) => CardWords {
  const context = answerWordsContext(locale);
  const { need, place } = answer;
  const orders = ordersOf(answer);
  return (entry) => {
    const { organisation, points, service } = entry;
    const asked = newestConfirmation([service, ...points].map(({ confirmed }) => confirmed));
    const dates = [organisation.verified, asked].flatMap((confirmation) => confirmation?.date ?? []);
    const confirmedOn = dates.sort().at(-1);
    return {
      ...entryWords(entry, answer, context),
      verified: confirmedOn ? context.t.help.card.verified(formatDate(confirmedOn, locale)) : '',
      isTown: place !== answer.country,
      ranks: orders.map((order) => order.get(organisation.id) ?? 0),
      fits: WHO.filter((who) => fitOf(organisation, place, directory.gazetteer, who) === 'fits'),
      links: isCallable(entry) ? messageLinks(messageOf(entry, answer, locale), locale) : undefined,
      heard: heardAt(`${need.id}/${place.id}/`, organisation.id),
    };
  };
}
