/** What an organisation offers and where, in HSDS's words. A service known only from old documents is not said to be active. */

import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { joinedStanding, type Standing } from '#model/standing.ts';
import { CONDITIONS, type Condition, type ServiceConditions } from '#schema/conditions.ts';
import type { Confirmed } from '#schema/confirmation.ts';
import { localiseText, type Text } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { uuid } from './identity.ts';
import type { HsdsRecord } from './schema.ts';
import { LANGUAGE } from './taxonomies.ts';

export interface Offer {
  readonly id: string;
  readonly detail: Text | undefined;
  readonly cite: readonly string[];
  readonly basis: 'stated' | 'inferred';
  readonly confirmed?: Confirmed | undefined;
  readonly conditions?: ServiceConditions | undefined;
  /** The last day, where a source gives it. */
  readonly until?: string | undefined;
}

/** Each service once: those of the record, and those that only a service point names. */
export function offers({ services, servicePoints }: Organisation): Offer[] {
  const found = new Map<string, Offer>();
  for (const { id, detail, cite, basis, confirmed, conditions, until } of services)
    if (!found.has(id)) found.set(id, { id, detail, cite, basis, confirmed, conditions, until });
  for (const { services: ids, cite, confirmed, until } of servicePoints)
    for (const id of ids)
      if (!found.has(id)) found.set(id, { id, detail: undefined, cite, basis: 'stated', confirmed, until });
  return [...found.values()];
}

/** One help of an organisation, with the conditions of that help where a source gives them. */
export function service(
  directory: Directory,
  organisation: Organisation,
  { id, detail, cite, confirmed, conditions, until }: Offer,
): HsdsRecord<'service'> {
  const { access, verified } = organisation;
  const { ended, year, isCurrent } = organisation.standingOf({ cite, confirmed, until });
  const { data } = textsFor(LANGUAGE);
  const words = (text: Text | undefined) => text && localiseText(text, LANGUAGE);
  return {
    id: uuid('service', organisation.id, id),
    organization_id: uuid('organization', organisation.id),
    name: words(directory.terms.services.get(id)?.label) ?? id,
    description: sentences([words(detail), ...conditionWords(conditions, UNNAMED)]),
    status: statusOf(organisation, isCurrent),
    application_process: words(conditions?.admission ?? access?.referral ?? access?.documents),
    fees_description: words(conditions?.cost ?? access?.cost),
    eligibility_description: words(conditions?.eligibility ?? access?.eligibility),
    // Only a day can be said in this field; a month or a year would have to be invented into one.
    assured_date: [verified, confirmed]
      .flatMap((it) => (it?.date.length === 10 ? it.date : []))
      .sort()
      .at(-1),
    alert: ended ? data.endedService(formatDate(ended, LANGUAGE)) : isCurrent ? undefined : data.oldService(year),
  };
}

export interface Area {
  readonly area: HsdsRecord<'service_area'>;
  /** What its identifier is made of. */
  readonly key: readonly string[];
  /** That the service is given there: said by one passage, or the service and the place put together by us. */
  readonly standing: Standing | undefined;
}

/** The conditions that HSDS has no field of a service for. */
const UNNAMED: readonly Condition[] = CONDITIONS.filter(
  (condition) => !['admission', 'cost', 'eligibility'].includes(condition),
);

/** Conditions as sentences with their names: “Duration: ten days at most.” */
function conditionWords(conditions: ServiceConditions | undefined, wanted: readonly Condition[]): string[] {
  const t = textsFor(LANGUAGE);
  return wanted.flatMap((condition) => {
    const text = conditions?.[condition];
    return text ? [`${t.organisation.conditions[condition]}${t.colon}${localiseText(text, LANGUAGE)}`] : [];
  });
}

/** A point of help that is over says so: HSDS has no field for it. */
function endWords({ ended }: Standing): string[] {
  return ended ? [textsFor(LANGUAGE).data.endedService(formatDate(ended, LANGUAGE))] : [];
}

function sentences(texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter(Boolean).join(' ') || undefined;
}

/** Where its services are offered, as far as documents say: the places in which the organisation acts. */
export function serviceAreas({ gazetteer }: Directory, { id, areas, standingOf }: Organisation, offer: Offer): Area[] {
  return [...groupByKeys(areas, ({ place }) => [place])].flatMap(([place, same]) => {
    const found = gazetteer.byId.get(place);
    const [first] = same;
    if (!found || !first) return [];
    const key = [id, offer.id, place];
    const area = {
      id: uuid('service_area', ...key),
      service_id: uuid('service', id, offer.id),
      name: found.name[LANGUAGE],
      description: first.detail && localiseText(first.detail, LANGUAGE),
    };
    return [{ area, key, standing: joinedStanding([offer], same, standingOf) }];
  });
}

export interface Site {
  readonly location: HsdsRecord<'location'>;
  /** What its identifier is made of. */
  readonly key: readonly string[];
  readonly cite: readonly string[];
  readonly standing: Standing;
  readonly offered: readonly HsdsRecord<'service_at_location'>[];
}

/** The location of the office in a town: the first of its addresses there. Undefined where it has none. */
export function officeId({ addresses, id }: Organisation, town: string): string | undefined {
  const index = addresses.findIndex(({ place }) => place === town);
  return index < 0 ? undefined : uuid('location', id, 'address', String(index + 1));
}

/** Addresses and service points. Coordinates are the town's; an address without coordinates has none. */
export function sites({ gazetteer }: Directory, { id, addresses, servicePoints, standingOf }: Organisation): Site[] {
  const known = <Item extends { place: string }>(items: readonly Item[]) =>
    items.flatMap((item, index) => {
      const place = gazetteer.byId.get(item.place);
      return place ? [{ item, place, key: String(index + 1) }] : [];
    });
  const offices = known(addresses).map(({ item, place, key }) => ({
    location: location([id, 'address', key], id, place, item.printed),
    key: [id, 'address', key],
    cite: item.cite,
    standing: standingOf(item),
    offered: [],
  }));
  const points = known(servicePoints).map(({ item, place, key }) => {
    const own = [id, 'service-point', key];
    const standing = standingOf(item);
    const site = location(own, id, place, item.detail[LANGUAGE]);
    const offered = item.services.map((name) => ({
      id: uuid('service_at_location', id, 'service-point', key, name),
      service_id: uuid('service', id, name),
      location_id: site.id,
      description: sentences([
        item.detail[LANGUAGE],
        ...endWords(standing),
        ...conditionWords(item.conditions, CONDITIONS),
      ]),
    }));
    return { location: site, key: own, cite: item.cite, standing, offered };
  });
  return [...offices, ...points];
}

function location(
  key: readonly string[],
  organisation: string,
  place: Place,
  description: string | undefined,
): HsdsRecord<'location'> {
  return {
    id: uuid('location', ...key),
    location_type: 'physical',
    organization_id: uuid('organization', organisation),
    name: place.name[LANGUAGE],
    description,
    latitude: place.coordinates?.lat,
    longitude: place.coordinates?.lon,
  };
}

/** In the words of the standard: a suspension may end, what was dissolved or closed does not come back. */
function statusOf({ notToCall }: Organisation, isCurrent: boolean): HsdsRecord<'service'>['status'] {
  switch (notToCall?.why) {
    case undefined:
    case 'mechanism':
      return isCurrent ? 'active' : 'inactive';
    case 'suspended':
    case 'at-risk':
      return 'temporarily closed';
    case 'dissolved':
    case 'closed':
      return 'defunct';
    case 'ended':
      return 'inactive';
  }
}
