/** Long lists in pages, so that a page keeps its weight however many organisations there are. */

export interface Page<Item> {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The same sections in the same order, each with what of it stands on this page. */
  readonly sections: readonly (readonly Item[])[];
}

/** Cuts sections that follow each other into pages of `size` items; one empty page where there is nothing. */
export function pageSections<Item>(sections: readonly (readonly Item[])[], size: number): Page<Item>[] {
  const total = sections.reduce((sum, { length }) => sum + length, 0);
  const count = Math.max(1, Math.ceil(total / size));
  return Array.from({ length: count }, (_, index) => {
    let skipped = index * size;
    let room = size;
    const shown = sections.map((section) => {
      const part = section.slice(skipped, skipped + room);
      skipped = Math.max(0, skipped - section.length);
      room -= part.length;
      return part;
    });
    return { number: index + 1, count, sections: shown };
  });
}

/** The end of a page's address below the first: nothing for the first, `2` for the second. */
export function pageSegment(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}
