/** The nearest doors beyond a border: for those who are nearer to another country's office than to any of their own. */
import { yearOf } from '#model/ageing.ts';
import { facingOffice } from '#model/branches.ts';
import { answersFrom } from '#model/contact.ts';
import { kilometresBetween } from '#model/distance.ts';
import { type Gazetteer, regionOf } from '#model/gazetteer.ts';
import { isCurrentYear } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { AnswerEntry, BeyondEntry } from './answer-entry.ts';
import { type Door, type Doors, pointOf, RECEPTION_SERVICE } from './doors.ts';
import { isCallable } from './shown.ts';

/** As many as are read before the border itself has to be thought of. */
const MOST_BEYOND = 3;

/**
 * As far as an office beyond a border is named, in km as the crow flies: a little more than from Bamako to Abidjan. Our own measure: the first
 * office named for Béni Mellal was that of Gao, 1,900 km across the Sahara (decision 0049).
 */
const FARTHEST = 1000;

interface Asked {
  readonly need: Term;
  readonly place: Place;
  readonly country: Place;
  readonly gazetteer: Gazetteer;
}

/**
 * Those who give the need beyond a border and are nearer than whoever gives it in the country itself; those who receive people
 * there, where they are nearer than anyone in the country who can be called; never farther than `FARTHEST`. Only with a number
 * that can be dialled from here and a current source: a border is not crossed for what may be over. Nobody for a whole country,
 * which has no distances.
 *
 * @param own the entries of the country itself.
 */
export function findBeyond(doors: Doors, asked: Asked, own: readonly AnswerEntry[]): BeyondEntry[] {
  const { country, gazetteer, need, place } = asked;
  const from = place === country ? undefined : pointOf(gazetteer, place.id);
  if (!from) return [];
  const known = new Set(own.map(({ organisation }) => organisation.id));
  const nearest = { gives: nearestOf(own.filter(({ why }) => why === 'gives')), receives: nearestOf(own) };
  const abroad = (id: string) => (doors.givers.get(id) ?? []).filter(({ organisation }) => !known.has(organisation.id));
  const toEntry = (door: Door, why: BeyondEntry['why'], service: string): BeyondEntry[] => {
    const { giftIn } = door;
    const office = nearestAbroad(door);
    // First what turns most of them away.
    if (!office || office.kilometres >= Math.min(nearest[why], FARTHEST)) return [];
    const organisation = facingOffice(door.organisation, office.place.id, gazetteer);
    const phone = organisation.phones.find((it) => answersFrom(it, country.iso));
    if (!phone || organisation.isDated) return [];
    const gift = giftIn(service, (regionOf(gazetteer, office.place.id) ?? office.country).id);
    const year = yearOf(gift?.date);
    if (!gift || gift.elsewhere.length > 0 || !isCurrentYear(year ?? 0)) return [];
    const { kilometres } = office;
    return [
      { organisation, office: office.place, country: office.country, kilometres, why, basis: gift.basis, year, phone },
    ];
  };
  const givers = abroad(need.id).flatMap((door) => toEntry(door, 'gives', need.id));
  const found = new Set(givers.map(({ organisation }) => organisation.id));
  const receivers = abroad(RECEPTION_SERVICE)
    .filter(({ organisation }) => !found.has(organisation.id))
    .flatMap((door) => toEntry(door, 'receives', RECEPTION_SERVICE));
  return [...givers, ...receivers].sort((a, b) => a.kilometres - b.kilometres).slice(0, MOST_BEYOND);

  function nearestAbroad({ offices }: Door) {
    const measured = offices.flatMap(({ place: office, country: land, point }) => {
      if (!land || !point || !from || land === country || !doors.countries.has(land.id)) return [];
      return [{ place: office, country: land, kilometres: kilometresBetween(from, point) }];
    });
    return measured.sort((a, b) => a.kilometres - b.kilometres)[0];
  }
}

/** How near the nearest who can be called is, in km; farther than anything where nobody is. */
function nearestOf(entries: readonly AnswerEntry[]): number {
  const far = Number.POSITIVE_INFINITY;
  return Math.min(far, ...entries.filter(isCallable).map(({ isHere, kilometres = far }) => (isHere ? 0 : kilometres)));
}
