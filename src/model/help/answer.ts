/**
 * Whom to call for a need in a place, the nearest door first. Every page, sheet, message and card takes its answer from
 * here: none chooses, and none orders again.
 */
import { olderOf, yearOf } from '#model/ageing.ts';
import { facingOffice } from '#model/branches.ts';
import { answersFrom } from '#model/contact.ts';
import type { Directory } from '#model/directory.ts';
import { kilometresBetween } from '#model/distance.ts';
import { countryOf, type Gazetteer, regionOf } from '#model/gazetteer.ts';
import { isMappedCountry } from '#model/home-country.ts';
import type { Organisation } from '#model/organisation.ts';
import { canBeCalled, isCurrentYear } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { type Answer, type AnswerEntry, CAVEATS, type Caveat, type Reason, type Step } from './answer-entry.ts';
import { findBeyond } from './beyond.ts';
import { countryNumbers } from './country-numbers.ts';
import {
  type Door,
  type Doors,
  type Gift,
  type NationalNumber,
  ORIENTATION_SERVICE,
  pointOf,
  RECEPTION_SERVICE,
} from './doors.ts';
import { sortEntries } from './order.ts';
import { fitOf } from './who.ts';

/** The place asked for, and what decides who is near it. */
interface Asked {
  readonly need: Term;
  readonly place: Place;
  /** The region of the place; the place itself where it is a country. */
  readonly around: Place;
  readonly country: Place;
  /** Where the place is, as far as that is known. */
  readonly from: Place['coordinates'];
  readonly gazetteer: Gazetteer;
}

/**
 * Pure; costs what those who give the need or receive people hold, not the directory.
 *
 * @param place a region, a place in one, or a country for those who do not know where they are.
 */
export function findAnswer(directory: Directory, doors: Doors, need: Term, place: Place): Answer {
  const { gazetteer } = directory;
  const country = countryOf(gazetteer, place.id) ?? place;
  const around = regionOf(gazetteer, place.id) ?? country;
  const asked: Asked = { need, place, around, country, from: pointOf(gazetteer, place.id), gazetteer };
  const candidates = new Set([
    ...doors.giversIn(need.id, country),
    ...(doors.receivers.get(asked.around.id) ?? []),
    ...(doors.receiversEverywhere.get(country.id) ?? []),
    ...doors.giversIn(ORIENTATION_SERVICE, country),
  ]);
  const found = sortEntries([...candidates].flatMap((door) => toEntry(door, asked) ?? []));
  const listed = new Set(found.map(({ organisation }) => organisation.id));
  const entries = found.filter(({ organisation }) => !organisation.isDated);
  return {
    need,
    place,
    country,
    entries,
    beyond: findBeyond(doors, asked, entries),
    old: found.filter(({ organisation }) => organisation.isDated),
    described: directory.organisations.filter((it) => it.notToCall && isDescribedIn(it, country) && concerns(it, need)),
    national: doors.national.filter((it) => serves(it, need, country)),
    ofCountry: countryNumbers(country, need.id, directory.sources),
    neighbours: (doors.byOffice.get(asked.around.id) ?? [])
      .map(({ organisation }) => facingOffice(organisation, asked.around.id, gazetteer))
      .filter((it) => !listed.has(it.id) && !it.isDated && canBeCalled(it)),
  };
}

/** Those of other countries are described in their own alone; those of a mapping in every mapped country. */
function isDescribedIn({ home, isElsewhere }: Organisation, country: Place): boolean {
  return isElsewhere ? home === country : isMappedCountry(country);
}

/** A mechanism without a counter is described whatever is needed, so that nobody goes there. */
function concerns({ notToCall, services }: Organisation, need: Term): boolean {
  return notToCall?.why === 'mechanism' || services.some(({ id }) => id === need.id);
}

/** One whose organisation names no help is for an emergency, whatever one came for. */
function serves(number: NationalNumber, need: Term, country: Place): boolean {
  const { organisation, phone, services } = number;
  const isOfCountry = organisation.countries.includes(country.id) || organisation.scope?.scale === 'international';
  return isOfCountry && answersFrom(phone, country.iso) && (services.size === 0 || services.has(need.id));
}

function toEntry(door: Door, asked: Asked): AnswerEntry | undefined {
  const { around, country, gazetteer, need, place } = asked;
  const { officeIn, organisation, presence } = door;
  const isNear = officeIn.has(around.id);
  const isPresent = presence.dates.has(around.id);
  const fit = fitOf(organisation, place, gazetteer);
  const found = reasonOf(door, asked, isNear || isPresent, fit !== 'other');
  if (!found) return undefined;
  const { gift, step, why } = found;
  const office = nearestOffice(door, asked);
  // What is done away from the office is known since both are, the help and the place.
  const date = step === 3 && isPresent ? olderOf(presence.dates.get(around.id), gift.date) : gift.date;
  const year = yearOf(date);
  const isHere = officeIn.has(place.id);
  const { basis } = gift;
  const caveats: Record<Caveat, boolean> = {
    inferred: basis === 'inferred',
    old: !isCurrentYear(year ?? 0),
    'other-public': fit === 'other',
    'no-number': !organisation.phones.some((phone) => answersFrom(phone, country.iso)),
  };
  return {
    organisation: facingOffice(organisation, office.place?.id, gazetteer),
    step,
    why,
    service: gift.service,
    elsewhere: gift.elsewhere.flatMap((id) => gazetteer.byId.get(id) ?? []),
    basis,
    date,
    year,
    office: office.place,
    isHere,
    actsHere: presence.dates.has(place.id),
    actsInWholeCountry: presence.wholeCountries.has(country.id),
    kilometres: isHere ? undefined : office.kilometres,
    fit,
    caveats: CAVEATS.filter((caveat) => caveats[caveat]),
    points: door.points.filter(
      (point) => point.services.includes(need.id) && presence.around.get(point.place)?.includes(around.id),
    ),
  };
}

function reasonOf(
  { giftIn, officeIn, presence }: Door,
  { around, country, need }: Asked,
  isPresent: boolean,
  mayBePublic: boolean,
): { step: Step; why: Reason; gift: Gift } | undefined {
  const isNear = officeIn.has(around.id);
  const [gives, receives, orients] = [need.id, RECEPTION_SERVICE, ORIENTATION_SERVICE].map((id) =>
    giftIn(id, around.id),
  );
  if (gives && gives.elsewhere.length === 0) return { why: 'gives', gift: gives, step: isNear ? 1 : isPresent ? 3 : 4 };
  // Who receives people here and gives this help in another place is called here; where it is given is said.
  if (receives && receives.elsewhere.length === 0 && isPresent)
    return { ...(gives ? { why: 'gives', gift: gives } : { why: 'receives', gift: receives }), step: isNear ? 2 : 3 };
  // What is given in one place is no help in the next, but nobody nearer may give it.
  if (gives) return { why: 'gives', gift: gives, step: 4 };
  if (receives && presence.wholeCountries.has(country.id)) return { why: 'receives', gift: receives, step: 4 };
  return orients && mayBePublic ? { why: 'orients', gift: orients, step: 5 } : undefined;
}

/** The office that is nearest to the place; without positions, the first one. */
function nearestOffice({ offices }: Door, { from }: Asked): { place?: Place; kilometres?: number } {
  const measured = offices.map(({ place: office, point }) => ({
    place: office,
    ...(from && point && { kilometres: kilometresBetween(from, point) }),
  }));
  const far = Number.POSITIVE_INFINITY;
  return measured.sort((a, b) => (a.kilometres ?? far) - (b.kilometres ?? far))[0] ?? {};
}
