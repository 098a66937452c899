/** Citations: everything that a record cites. */

export interface Citation {
  /** As written: `cartographie-2022#t13`. */
  readonly key: string;
  readonly source: string;
  readonly anchor: string;
}

export function parseCitation(key: string): Citation {
  const [source = '', anchor = ''] = key.split('#');
  return { key, source, anchor };
}

/** Every distinct citation of a record, in the order in which the record makes them. */
export function citationsOf(record: unknown): string[] {
  const found = new Set<string>();
  collect(record, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'cite') for (const citation of item as string[]) found.add(citation);
      else collect(item, found);
    }
  }
}
