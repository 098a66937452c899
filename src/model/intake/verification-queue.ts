/** What to confirm first: the older, the less certain and the more needed an entry is, the earlier it comes. */

import { isUsable } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { lastKnownYear, mayBeOffered } from '#model/standing.ts';
import { isSociety } from '#schema/choices.ts';

/**
 * The needs that cannot wait. We log nothing, so nothing tells what people look for most: these are the services where a
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
  | 'dead-contact'
  | 'no-contact'
  | 'only-named'
  | 'remark';

export interface QueueItem {
  readonly organisation: Organisation;
  readonly points: number;
  readonly reasons: readonly { readonly kind: QueueReason; readonly value: string }[];
}

const POINTS: Readonly<Record<QueueReason, number>> = {
  'never-verified': 2,
  old: 1,
  'urgent-service': 3,
  'dead-contact': 3,
  'no-contact': 1,
  'only-named': 1,
  remark: 1,
};

/**
 * Organisations and networks to confirm, the most pressing first. Public bodies and partners come with `everyone`.
 *
 * @param year the current year: each year since the last information counts a point, five at most.
 */
export function verificationQueue(
  directory: Directory,
  {
    year,
    services = URGENT_SERVICES,
    everyone = false,
  }: { year: number; services?: readonly string[]; everyone?: boolean },
): QueueItem[] {
  return (
    directory.organisations
      // Who was to end, or has no counter, is not called.
      .filter((organisation) => mayBeOffered(organisation))
      .filter((it) => everyone || isSociety(it))
      .map((organisation) => toItem(organisation, year, services))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || (a.organisation.id < b.organisation.id ? -1 : 1))
  );
}

function toItem(organisation: Organisation, year: number, services: readonly string[]): QueueItem {
  const { verified, contacts, tier, remarks, phones } = organisation;
  const lastYear = lastKnownYear(organisation.year, verified);
  const age = lastYear > 0 ? Math.max(0, year - lastYear) : 0;
  const urgent = organisation.services.filter(({ id }) => services.includes(id)).map(({ id }) => id);
  const all = [...(contacts?.phones ?? []), ...(contacts?.emails ?? []), ...(contacts?.websites ?? [])];
  const dead = all.filter((contact) => !isUsable(contact)).map(({ printed }) => printed ?? '');
  const reasons: { kind: QueueReason; value: string }[] = [];
  const add = (kind: QueueReason, value: string, holds: boolean) => holds && reasons.push({ kind, value });
  add('never-verified', '', !verified);
  add('old', String(lastYear), age > 0);
  add('urgent-service', urgent.join(', '), urgent.length > 0);
  add('dead-contact', dead.join(', '), dead.length > 0);
  add('no-contact', '', phones.length === 0);
  add('only-named', '', tier === 'named');
  add('remark', String(remarks.length), remarks.length > 0);
  // A recent confirmation of an entry without a fault leaves nothing to ask.
  if (verified && age === 0 && dead.length === 0) return { organisation, points: 0, reasons: [] };
  const points = reasons.reduce((sum, { kind }) => sum + (kind === 'old' ? Math.min(age, 5) : POINTS[kind]), 0);
  return { organisation, points, reasons };
}
