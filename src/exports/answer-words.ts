/** An answer in words: why each organisation is there, where, how surely. Pages, sheets, messages and cards say the same. */
import { formatList, plural } from '#i18n/locale.ts';
import type { SiteText } from '#i18n/site-text.ts';
import { roundedKilometres } from '#model/distance.ts';
import { bareName, countryOf, type Gazetteer } from '#model/gazetteer.ts';
import type { Answer, AnswerEntry, BeyondEntry, Caveat } from '#model/help/answer-entry.ts';
import { publicName } from '#model/help/public-name.ts';
import { type FirstCall, isCallable } from '#model/help/shown.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { inPlace } from './in-place.ts';

export interface AnswerWordsContext {
  readonly locale: Locale;
  readonly t: SiteText;
  /** The publics of the vocabulary, by identifier. */
  readonly publics: ReadonlyMap<string, Term>;
  readonly gazetteer: Gazetteer;
}

/** One entry in whole sentences, then in the few words that a message and a sheet have room for. */
export interface EntryWords {
  readonly where: string;
  readonly why: string;
  /** What a document says of the help where that is too long for a card. */
  readonly detail: string;
  readonly caveats: readonly string[];
  /** For whom a document says that it is; empty where none does. */
  readonly forWhom: string;
  readonly known: string;
  /** Why, how far and with which doubt, in a few words; empty where there is nothing to add to a name here. */
  readonly short: string;
}

/** Characters of what a document says of a help that a card has room for; a longer text stands in its fold. */
const LONGEST_DETAIL = 140;

/** @param answer the answer that the entry stands in. */
export function entryWords(entry: AnswerEntry, answer: Answer, context: AnswerWordsContext): EntryWords {
  const { locale, t } = context;
  const { organisation, service, year } = entry;
  // What we conclude of who receives is that they do, and no more: said with the reason, not after it.
  const isThought = entry.why === 'receives' && entry.basis === 'inferred';
  const why = isThought ? 'receivesInferred' : entry.why;
  const caveats = entry.caveats.filter((caveat) => !(isThought && caveat === 'inferred'));
  const words = t.answer;
  // What a document says in its own terms is more than the name of the help; what we concluded is not.
  const detail = service.detail && service.basis === 'stated' ? localiseText(service.detail, locale) : '';
  const isBrief = detail !== '' && detail.length <= LONGEST_DETAIL;
  const help = isBrief ? detail : `${localiseText(answer.need.label, locale)}.`;
  // Said only where the card would else read as if it were given here.
  const given =
    entry.isHere || entry.actsHere
      ? formatList(
          entry.elsewhere.map((place) => inPlace(place, context)),
          locale,
        )
      : '';
  const caveatText = (caveat: Caveat) => (caveat === 'old' ? words.caveats.old(year) : words.caveats[caveat]);
  const shortCaveat = (caveat: Caveat) =>
    caveat === 'old' ? words.caveatsShort.old(year) : words.caveatsShort[caveat];
  return {
    where: whereOf(entry, answer, context),
    why: [words.why[why](help, isCallable(entry) ? words.askByTelephone : ''), given && words.givenAt(given)]
      .filter(Boolean)
      .join(' '),
    detail: isBrief || entry.why !== 'gives' ? '' : detail,
    caveats: caveats.map(caveatText),
    forWhom: forWhom(entry, context),
    known: words.known[organisation.tier](organisation.year),
    short: [
      words.whyShort[why],
      given && words.givenAtShort(given),
      whereShort(entry, answer, context),
      ...caveats.map(shortCaveat),
    ]
      .filter(Boolean)
      .join(t.semicolon),
  };
}

/** Kilometres as people use them: "à 950 km". */
export function distanceWords(kilometres: number, { locale, t }: Pick<AnswerWordsContext, 'locale' | 't'>): string {
  const rounded = roundedKilometres(kilometres);
  return rounded === 0 ? t.answer.veryNear : t.answer.distance(plural(locale, rounded, '', '').trim());
}

/** The country of a place in it, where that is not the one asked for. */
function otherCountry(place: Place, country: Place, { gazetteer }: AnswerWordsContext): Place | undefined {
  const own = countryOf(gazetteer, place.id);
  return own === country || own === place ? undefined : own;
}

/** A place, with its country where that is not the one asked for. */
export function placeIn(place: Place, country: Place, context: AnswerWordsContext): string {
  const other = otherCountry(place, country, context);
  const name = nearName(place, context.locale);
  return other ? context.t.countries.placeIn(name, nearName(other, context.locale)) : name;
}

/** The same in a sentence: "à Tanger (Maroc)". */
function atPlaceIn(place: Place, country: Place, context: AnswerWordsContext): string {
  const other = otherCountry(place, country, context);
  const at = inPlace(place, context);
  return other ? context.t.countries.placeIn(at, nearName(other, context.locale)) : at;
}

/** Why somebody beyond a border is there, how far, and since when that is known. */
export function beyondWords(entry: BeyondEntry, { country, need }: Answer, context: AnswerWordsContext) {
  const { basis, kilometres, office, why, year } = entry;
  const words = context.t.countries.beyond;
  const help = localiseText(need.label, context.locale).toLowerCase();
  const gives = basis === 'stated' ? words.gives(help) : words.givesInferred(help);
  return {
    where: context.t.answer.where.office(atPlaceIn(office, country, context), distanceWords(kilometres, context)),
    why: `${why === 'gives' ? gives : words.receives}${year ? ` ${words.since(year)}` : ''}`,
  };
}

/** A place as it is named within a sentence. */
export function nearName(place: Place, locale: Locale): string {
  return bareName(localiseText(place.name, locale));
}

/** Where it is; beyond a border that is said, for nobody here knows whether it is open. */
function whereOf(entry: AnswerEntry, answer: Answer, context: AnswerWordsContext): string {
  const isAcross = !entry.isHere && entry.office && otherCountry(entry.office, answer.country, context);
  const where = placedWords(entry, answer, context);
  return isAcross ? `${where} ${context.t.countries.across}` : where;
}

function placedWords(entry: AnswerEntry, { place, country }: Answer, context: AnswerWordsContext): string {
  const { actsHere, actsInWholeCountry, isHere, kilometres, office } = entry;
  const { where } = context.t.answer;
  const here = inPlace(place, context);
  // In a whole country, the town says more than the country.
  if (isHere) return where.here(place === country && office ? inPlace(office, context) : here);
  if (!office) return actsHere ? where.actsNoOffice(here) : where.noOffice;
  const town = atPlaceIn(office, country, context);
  const distance = kilometres === undefined ? '' : distanceWords(kilometres, context);
  const far = [town, distance].filter(Boolean).join(', ');
  if (actsHere) return where.acts(here, isCallable(entry) ? where.telephone(far) : where.itsOffice(far));
  if (!distance) return where.officeOnly(town);
  if (!actsInWholeCountry) return where.office(town, distance);
  // "The whole country" would be that of the office, where this is another.
  return otherCountry(office, country, context)
    ? where.inCountry(inPlace(country, context), town, distance)
    : where.wholeCountry(town, distance);
}

/** Where whoever is to be called first is; that it is beyond a border is said first. */
export function firstCallWhere(call: FirstCall, answer: Answer, context: AnswerWordsContext): string {
  if (!call.isBeyond) return entryWords(call.entry, answer, context).where;
  return `${context.t.countries.beyond.title}. ${beyondWords(call.entry, answer, context).where}`;
}

function whereShort(
  { isHere, kilometres, office }: AnswerEntry,
  { country }: Answer,
  context: AnswerWordsContext,
): string {
  if (isHere || !office || kilometres === undefined) return '';
  return `${placeIn(office, country, context)}, ${distanceWords(kilometres, context)}`;
}

/** What documents say of its public, in their words where they bound it. */
function forWhom({ organisation }: AnswerEntry, { locale, publics }: AnswerWordsContext): string {
  const publicNames = organisation.audiences.flatMap((audience) => {
    const term = publics.get(audience.id);
    return term ? publicName(audience, term, locale) : [];
  });
  return formatList(publicNames, locale);
}
