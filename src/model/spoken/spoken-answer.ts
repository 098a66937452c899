/** What a voice says of an entry and of an answer: the phrases of a card, so that no doubt of it is lost; whom to call is `firstCall`. */
import { answersFrom, type Phone } from '#model/contact.ts';
import { roundedKilometres } from '#model/distance.ts';
import { countryOf, type Gazetteer } from '#model/gazetteer.ts';
import type { Answer, AnswerEntry, BeyondEntry, Caveat, Reason } from '#model/help/answer-entry.ts';
import { boundedPublic } from '#model/help/public-name.ts';
import { type FirstCall, firstCall, isCallable } from '#model/help/shown.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Tier } from '#schema/choices.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { dialled } from './dialled.ts';
import { digitPhrases, type Phrase, phrase, type ReasonPhrase, type SpokenYear } from './phrases.ts';

/** What is said of whom to call, in this order. */
export interface SpokenCall {
  readonly call: FirstCall;
  /** The digits to dial from the country asked for. */
  readonly dialled: string;
  /** Who it is, where and with which doubts. */
  readonly about: readonly Phrase[];
  /** The number, digit by digit. */
  readonly number: readonly Phrase[];
  /** What to say when somebody answers. */
  readonly say: readonly Phrase[];
}

/** Whom to call first for an answer, as the pages have it; undefined where nobody can be called. */
export function spokenCall(answer: Answer, gazetteer: Gazetteer): SpokenCall | undefined {
  const call = firstCall(answer);
  if (!call) return undefined;
  const { country, need } = answer;
  const { entry, phone } = call;
  const digits = dialled(phone, country.iso);
  const about = call.isBeyond ? spokenBeyond(call.entry, gazetteer) : spokenEntry(call.entry, answer, gazetteer);
  return {
    call,
    dialled: digits,
    about: [phrase('phrase', 'appeler'), ...about, numberAge(entry.organisation, phone)],
    number: [phrase('phrase', 'numero'), ...digitPhrases(digits)],
    say: [phrase('dire', need.id), phrase('phrase', 'ou-vous-etes')],
  };
}

/** What a card says, in its order: who it is with every doubt and, where it can be called, the number and what to say. */
export function spokenCard(entry: AnswerEntry, answer: Answer, gazetteer: Gazetteer): Phrase[] {
  const { country, need } = answer;
  const about = spokenEntry(entry, answer, gazetteer);
  const { organisation } = entry;
  const phone = isCallable(entry) ? organisation.phones.find((it) => answersFrom(it, country.iso)) : undefined;
  if (!phone) return about;
  return [
    phrase('phrase', 'appeler'),
    ...about,
    numberAge(organisation, phone),
    phrase('phrase', 'numero'),
    ...digitPhrases(dialled(phone, country.iso)),
    phrase('dire', need.id),
    phrase('phrase', 'ou-vous-etes'),
  ];
}

const REASON: Readonly<Record<Reason, Readonly<Record<Basis, ReasonPhrase>>>> = {
  gives: { stated: 'donne', inferred: 'donne-suppose' },
  receives: { stated: 'recoit', inferred: 'recoit-suppose' },
  // That somebody tells who can help promises nothing that our conclusion could break.
  orients: { stated: 'oriente', inferred: 'oriente' },
};
type Basis = AnswerEntry['basis'];

/** Whether it is said from what we conclude that somebody gives the help: of who receives, the reason itself says that we think so. */
const isToBeDoubted = ({ basis, why }: Pick<AnswerEntry, 'basis' | 'why'>) =>
  basis === 'inferred' && why !== 'receives';
const KNOWN = { interviewed: 'entretien-en', named: 'nomme-en', releve: 'releve-en' } as const satisfies Record<
  Tier,
  string
>;
/** One spoken form for each caveat of a card; the compiler refuses a caveat without one. */
const DOUBT: Readonly<Record<Caveat, (entry: AnswerEntry) => Phrase>> = {
  inferred: () => phrase('mise-en-garde', 'suppose'),
  old: ({ year }) => phrase('ancien', spokenYear(year)),
  'other-public': () => phrase('mise-en-garde', 'autre-public'),
  'no-number': () => phrase('mise-en-garde', 'sans-numero'),
};

/** An entry as its card says it: name, reason, place, distance, every caveat, for whom, and how it is known. */
export function spokenEntry(entry: AnswerEntry, answer: Answer, gazetteer: Gazetteer): Phrase[] {
  const { actsHere, basis, caveats, elsewhere, isHere, organisation, why } = entry;
  const doubts = caveats.filter((caveat) => caveat !== 'inferred' || isToBeDoubted(entry));
  const given = isHere || actsHere ? elsewhere : [];
  return [
    phrase('organisation', organisation.id),
    phrase('raison', REASON[why][basis]),
    ...given.map(({ id }) => phrase('aide-a', id)),
    ...spokenWhere(entry, answer, gazetteer),
    ...doubts.map((caveat) => DOUBT[caveat](entry)),
    ...publics(organisation),
    phrase(KNOWN[organisation.tier], spokenYear(organisation.year)),
    phrase('phrase', 'demander-acces'),
  ];
}

/** Somebody beyond a border: that it is one is said first. */
export function spokenBeyond(
  { basis, kilometres, office, organisation, why, year }: BeyondEntry,
  gazetteer: Gazetteer,
) {
  return [
    phrase('organisation', organisation.id),
    phrase('phrase', 'au-dela-frontiere'),
    ...officePhrases(office, undefined, kilometres, gazetteer),
    phrase('raison', REASON[why][basis]),
    ...(isToBeDoubted({ basis, why }) ? [phrase('mise-en-garde', 'suppose')] : []),
    phrase('dit-en', spokenYear(year)),
    ...publics(organisation),
    phrase(KNOWN[organisation.tier], spokenYear(organisation.year)),
    phrase('phrase', 'demander-acces'),
  ];
}

function spokenWhere(entry: AnswerEntry, { country }: Answer, gazetteer: Gazetteer): Phrase[] {
  const { actsHere, actsInWholeCountry, isHere, kilometres, office } = entry;
  const reach: Phrase[] = isHere
    ? []
    : actsHere
      ? [phrase('ou', 'agit-ici')]
      : actsInWholeCountry
        ? [phrase('ou', 'tout-le-pays')]
        : [];
  return [
    ...reach,
    ...(office
      ? officePhrases(office, country, isHere ? undefined : kilometres, gazetteer)
      : [phrase('ou', 'sans-adresse')]),
  ];
}

/** @param asked the country asked for; its own offices are said without it. */
function officePhrases(
  office: Place,
  asked: Place | undefined,
  kilometres: number | undefined,
  gazetteer: Gazetteer,
): Phrase[] {
  const isAbroad = countryOf(gazetteer, office.id) !== asked;
  const rounded = kilometres === undefined ? undefined : roundedKilometres(kilometres);
  return [
    phrase(isAbroad ? 'bureau-pays' : 'bureau', office.id),
    ...(rounded === undefined ? [] : [rounded === 0 ? phrase('ou', 'moins-de-dix') : phrase('distance', rounded)]),
  ];
}

/** Who a help is for in the words of the document, where they bound it and are short enough to be said; by their id otherwise. */
function publics({ audiences, id: organisation }: Organisation): Phrase[] {
  return audiences.map((audience) =>
    phrase('pour', boundedPublic(audience, DEFAULT_LOCALE) ? `${organisation}_${audience.id}` : audience.id),
  );
}

function numberAge({ ageOf }: Organisation, phone: Phone): Phrase {
  const { isToConfirm, year } = ageOf(phone);
  return phrase(isToConfirm ? 'numero-a-confirmer' : 'numero-de', spokenYear(year));
}

function spokenYear(year: number | undefined): SpokenYear {
  return year || 'sans-date';
}
