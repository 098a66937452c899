/** One SMS for each need and place: whom to call, with every doubt, sent and paid for as one message. */
import { distanceWords, entryWords } from '#exports/answer-words.ts';
import { inPlace } from '#exports/in-place.ts';
import { smsAlphabet, smsParts, smsText } from '#exports/sms.ts';
import { type Columns, makeTable, type Table } from '#exports/table.ts';
import { formatList } from '#i18n/locale.ts';
import { bareName } from '#model/gazetteer.ts';
import type { Answer } from '#model/help/answer-entry.ts';
import { calledIn } from '#model/organisation-name.ts';
import type { SpokenCall } from '#model/spoken/spoken-answer.ts';
import type { SpokenEnd } from '#model/spoken/tree.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { SpokenContext } from './phrase-words.ts';

export interface PairMessage {
  readonly end: SpokenEnd;
  readonly text: string;
}

/**
 * The fullest wording that is one message. What gives way, in this order: spaces in the number, the long name, the words of the
 * caveats, the place or the need in the title; never the number, its year, nor a doubt. Where even that is too long, the shortest.
 */
export function pairMessage(end: SpokenEnd, context: SpokenContext): PairMessage {
  const { locale, t } = context;
  const { answer, call, seenFrom } = end;
  const words = t.spoken.message;
  const need = localiseText(answer.need.label, locale);
  const title = words.title(need, placeOf(answer.place, locale));
  if (!call) return { end, text: oneMessage([words.nobody(title)], context) };
  const region = seenFrom && placeOf(seenFrom, locale);
  const titles = region
    ? [words.seenFrom(title, region), words.title(need, region), need, region]
    : [title, need, placeOf(answer.place, locale)];
  const { entry, phone } = call.call;
  const { name, shortName } = calledIn(entry.organisation, locale);
  const age = t.age.short(entry.organisation.ageOf(phone));
  const numbers = [phone.display, phone.number].map((number) => `${number} (${age})`);
  const notes = notesOf(call, answer, context);
  return { end, text: oneMessage(wordings(), context) };

  // One after the other, for the first is mostly short enough.
  function* wordings() {
    for (const from of titles)
      for (const note of notes)
        for (const who of [name, shortName]) for (const number of numbers) yield words.call(from, who, number, note);
  }
}

function placeOf({ name }: Place, locale: Locale): string {
  return bareName(localiseText(name, locale));
}

/** Why, how far and with which doubts, as the page sends it and in fewer words; beyond a border that first. */
function notesOf({ call }: SpokenCall, answer: Answer, { directory, locale, t }: SpokenContext): string[] {
  const context = { locale, t, gazetteer: directory.gazetteer, publics: directory.terms.publics };
  const words = t.spoken.message;
  const { basis, kilometres, office, why } = call.entry;
  const far = kilometres === undefined ? '' : distanceWords(kilometres, context);
  const town = office && placeOf(office, locale);
  if (call.isBeyond) {
    const { year } = call.entry;
    const whole = [
      t.countries.beyond.title + t.colon + [town, far].join(', '),
      t.answer.whyShort[why],
      basis === 'inferred' && t.answer.caveatsShort.inferred,
      t.answer.caveatsShort.old(year),
    ];
    const brief = [words.abroad(town ?? '', far), words.why[why], basis === 'inferred' && words.doubts.inferred(year)];
    return [join(whole, t.semicolon), join([...brief, words.doubts.old(year), words.ask], ', ')];
  }
  const { caveats, elsewhere, isHere, year } = call.entry;
  const given = call.entry.actsHere || isHere ? elsewhere : [];
  const brief = [
    words.why[why],
    given.length > 0 &&
      words.givenAt(
        formatList(
          given.map((place) => inPlace(place, { locale, t })),
          locale,
        ),
      ),
    !isHere && kilometres !== undefined && [town, far].join(', '),
    ...caveats.map((caveat) => words.doubts[caveat](year)),
    (caveats.length > 0 || why !== 'gives') && words.ask,
  ];
  return [entryWords(call.entry, answer, context).short, join(brief, ', ')];
}

function join(parts: readonly (string | false)[], between: string): string {
  return parts.filter(Boolean).join(between);
}

function oneMessage(texts: Iterable<string>, { t }: SpokenContext): string {
  let written = '';
  for (const text of texts) {
    written = smsText(text, t.help.share.signs);
    if (smsParts(written) === 1) break;
  }
  return written;
}

const COLUMNS: Columns<PairMessage> = {
  need: { value: ({ end }) => end.answer.need.id },
  place: { value: ({ end }) => end.answer.place.id },
  country: { value: ({ end }) => end.answer.country.id },
  organisation: { value: ({ end }) => end.call?.call.entry.organisation.id },
  phone: { value: ({ end }) => end.call?.call.phone.number },
  seen_from: { value: ({ end }) => end.seenFrom?.id },
  text: { value: ({ text }) => text },
  characters: { type: 'integer', value: ({ text }) => text.length },
  alphabet: { value: ({ text }) => smsAlphabet(text) },
  parts: { type: 'integer', value: ({ text }) => smsParts(text) },
};

/** All messages as a table, one a need and place. */
export function messageTable(messages: readonly PairMessage[]): Table {
  return makeTable('messages', messages, COLUMNS, { primaryKey: ['need', 'place'] });
}
