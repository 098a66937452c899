/** What to confirm first: the older, the less certain, the more shown and the more needed an entry is, the earlier it comes. */

import { yearOf } from '#model/ageing.ts';
import { confirmationsOf } from '#model/citations.ts';
import { isUsable } from '#model/contact-status.ts';
import { CORROBORATED, corroborationOf } from '#model/corroboration.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { lastKnownYear, mayBeOffered } from '#model/standing.ts';
import { isSociety } from '#schema/choices.ts';

/**
 * The needs that cannot wait. We log nothing, so nothing shows what people look for most: these are the services where a
 * wrong number costs a night, a treatment or a right; the command can name others.
 */
export const URGENT_SERVICES: readonly string[] = [
  'hebergement',
  'sante',
  'aide-materielle',
  'accueil',
  'juridique',
  'psychosocial',
];

export type QueueReason =
  | 'never-verified'
  | 'old'
  | 'urgent-service'
  | 'first-called'
  | 'single-source'
  | 'dead-contact'
  | 'no-contact'
  | 'only-named'
  | 'remark';

export interface QueueItem {
  readonly organisation: Organisation;
  readonly points: number;
  readonly reasons: readonly { readonly kind: QueueReason; readonly value: string }[];
}

/** The most that one reason counts. */
const MOST_POINTS = 5;
const PAGES_A_POINT = 5;

/** Two of them grow, with years and with pages. */
const POINTS: Readonly<Record<QueueReason, number>> = {
  'never-verified': 2,
  old: 0,
  'urgent-service': 3,
  'first-called': 0,
  'single-source': 2,
  'dead-contact': 3,
  'no-contact': 1,
  'only-named': 1,
  remark: 1,
};

/**
 * Organisations and networks to confirm, the most pressing first. Public bodies and partners come with `everyone`, and where a
 * number of theirs waits to be tried.
 *
 * Each year since the last information, up to the day of the directory, counts a point, five at most.
 *
 * @param firstCalled on how many pages of help each organisation is the first to call, by id: nothing shows what people look for,
 * but this is what they are given. Five pages count a point, five points at most.
 */
export function verificationQueue(
  directory: Directory,
  {
    services = URGENT_SERVICES,
    everyone = false,
    firstCalled = new Map(),
  }: {
    services?: readonly string[];
    everyone?: boolean;
    firstCalled?: ReadonlyMap<string, number>;
  } = {},
): QueueItem[] {
  const year = yearOf(directory.ageing.day) ?? 0;
  return (
    directory.organisations
      // Who was to end, or has no counter, is not called.
      .filter((organisation) => mayBeOffered(organisation))
      .filter((it) => everyone || isSociety(it) || waitsToBeTried(it))
      .map((it) => toItem(it, { year, services, pages: firstCalled.get(it.id) ?? 0, sources: directory.sources }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || (a.organisation.id < b.organisation.id ? -1 : 1))
  );
}

function waitsToBeTried({ contacts }: Organisation): boolean {
  return contacts?.phones.some(({ status }) => status === 'to-verify') ?? false;
}

interface Asked {
  readonly year: number;
  readonly services: readonly string[];
  /** On how many pages of help it is the first to call. */
  readonly pages: number;
  readonly sources: Directory['sources'];
}

function toItem(organisation: Organisation, { year, services, pages, sources }: Asked): QueueItem {
  const { verified, contacts, tier, remarks, phones } = organisation;
  // Its numbers and its help: a chain is as old as its oldest link.
  const asked = [...CORROBORATED.phones(organisation), ...CORROBORATED.services(organisation)];
  const known = asked.map((fact) => organisation.standingOf(fact).year);
  const lastYear = known.length > 0 ? Math.min(...known) : lastKnownYear(organisation.year, verified);
  const single = asked.filter((fact) => corroborationOf(fact, sources).publishers < 2).length;
  const age = lastYear > 0 ? Math.max(0, year - lastYear) : 0;
  const urgent = organisation.services.filter(({ id }) => services.includes(id)).map(({ id }) => id);
  const all = [...(contacts?.phones ?? []), ...(contacts?.emails ?? []), ...(contacts?.websites ?? [])];
  const dead = all.filter((contact) => !isUsable(contact)).map(({ printed }) => printed ?? '');
  const reasons: { kind: QueueReason; value: string }[] = [];
  const add = (kind: QueueReason, value: string, holds: boolean) => holds && reasons.push({ kind, value });
  add('never-verified', '', !verified && confirmationsOf(organisation).length === 0);
  add('old', String(lastYear), age > 0);
  add('urgent-service', urgent.join(', '), urgent.length > 0);
  add('first-called', String(pages), pages > 0);
  add('single-source', `${single}/${asked.length}`, single > 0 && !verified);
  add('dead-contact', dead.join(', '), dead.length > 0);
  add('no-contact', '', phones.length === 0);
  add('only-named', '', tier === 'named');
  add('remark', String(remarks.length), remarks.length > 0);
  // A recent confirmation of an entry without a fault leaves nothing to ask.
  if (verified && age === 0 && dead.length === 0) return { organisation, points: 0, reasons: [] };
  const grown: Partial<Record<QueueReason, number>> = { old: age, 'first-called': Math.ceil(pages / PAGES_A_POINT) };
  const points = reasons.reduce((sum, { kind }) => sum + Math.min(grown[kind] ?? POINTS[kind], MOST_POINTS), 0);
  return { organisation, points, reasons };
}
