/** A round of confirmation: for each organisation what is asked in ten minutes, the most useful first. */
import { yearOf } from '#model/ageing.ts';
import type { Directory } from '#model/directory.ts';
import { regionOf } from '#model/gazetteer.ts';
import { type ConfirmableFact, confirmableFacts } from '#model/intake/confirmable.ts';
import { verificationQueue } from '#model/intake/verification-queue.ts';
import type { Organisation } from '#model/organisation.ts';

/** Of ten minutes, two for hello and thanks; a fact read aloud and answered takes some twenty seconds. */
export const MOST_FACTS = 24;

export interface Interview {
  readonly organisation: Organisation;
  readonly asked: readonly ConfirmableFact[];
  /** How many facts do not fit. */
  readonly left: number;
}

/**
 * Whom to ask in a region, the most pressing first: who has an office there, or of whom a source of today says that it acts there.
 * What was confirmed in the year of the directory's day comes after the rest, so that the next round asks what did not fit.
 */
export function interviews(directory: Directory, region: string): Interview[] {
  const { ageing, gazetteer } = directory;
  const year = String(yearOf(ageing.day));
  const isOf = ({ regions, addresses }: Organisation) =>
    regions.includes(region) || addresses.some(({ place }) => regionOf(gazetteer, place)?.id === region);
  return verificationQueue(directory, { everyone: true })
    .filter(({ organisation }) => isOf(organisation))
    .map(({ organisation }) => {
      const facts = confirmableFacts(organisation);
      const isNew = ({ fact }: ConfirmableFact) => !fact.confirmed?.date.startsWith(year);
      const ordered = [...facts.filter(isNew), ...facts.filter((fact) => !isNew(fact))];
      return { organisation, asked: ordered.slice(0, MOST_FACTS), left: Math.max(0, facts.length - MOST_FACTS) };
    });
}
