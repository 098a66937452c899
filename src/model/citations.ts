/** Citations and confirmations: everything that a record rests on. */
import type { Confirmed } from '#schema/confirmation.ts';

export interface Citation {
  /** As written: `cartographie-2022#t13`. */
  readonly key: string;
  readonly source: string;
  readonly anchor: string;
}

/** Takes `source#anchor` apart; without an anchor, it is empty. */
export function parseCitation(key: string): Citation {
  const [source = '', anchor = ''] = key.split('#');
  return { key, source, anchor };
}

/** Every distinct citation of a record, in the order in which the record makes them. */
export function citationsOf(record: unknown): string[] {
  const found = new Set<string>();
  collect(record, 'cite', (cite) => {
    for (const citation of cite as string[]) found.add(citation);
  });
  return [...found];
}

/** Every confirmation of a fact of a record, in that order. */
export function confirmationsOf(record: unknown): Confirmed[] {
  const found: Confirmed[] = [];
  collect(record, 'confirmed', (confirmed) => confirmed && found.push(confirmed as Confirmed));
  return found;
}

/** The latest of confirmations; undefined where there is none. */
export function newestConfirmation(confirmations: readonly (Confirmed | undefined)[]): Confirmed | undefined {
  return confirmations.reduce((newest, next) => (next && next.date > (newest?.date ?? '') ? next : newest), undefined);
}

function collect(value: unknown, wanted: 'cite' | 'confirmed', found: (value: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, wanted, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === wanted) found(item);
      else collect(item, wanted, found);
    }
  }
}
