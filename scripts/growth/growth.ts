/** What it takes to add something to the directory: pieces laid in one after the other, the compiler asked between them. */
import { Copy, type Edit } from './copy.ts';

/** Edits that belong together, and how their absence is noticed before they are there. */
export interface Piece {
  readonly edits: readonly Edit[];
  /** The file in which the compiler misses them; that of the first edit if not given. */
  readonly missedIn?: string;
  /** Instead of asking the compiler: what another command says of what is missing, nothing where it finds nothing. */
  readonly missedBy?: (copy: Copy) => string;
}

/** Something made up that is added, and how to see that nothing of it is missing. */
export interface Addition {
  readonly name: string;
  /** The most files that may be touched by hand. */
  readonly goal: number;
  /** In the order in which they are asked for; nothing asks for the first. */
  readonly pieces: (copy: Copy) => readonly Piece[];
  /** Files that do not count: those of a folder of its own. */
  readonly own?: string;
  /** What must hold in the finished copy, by where it is looked at; false or thrown where it does not. */
  readonly checks: (copy: Copy) => Iterable<readonly [where: string, isThere: boolean]>;
}

export interface Growth {
  readonly name: string;
  readonly goal: number;
  readonly touched: readonly string[];
  /** For each piece but the first: where it was to be missed before it was there, and what was said of it, if anything. */
  readonly missed: readonly { readonly file: string; readonly complaint: string }[];
  /** What the compiler still finds wrong when all pieces are there. */
  readonly left: readonly string[];
  readonly checks: readonly (readonly [where: string, isThere: boolean])[];
}

/** @param isQuick whether to ask the compiler alone, without building the site. */
export function grow({ name, goal, pieces, own, checks }: Addition, isQuick: boolean): Growth {
  const copy = new Copy();
  try {
    const missed = pieces(copy).flatMap(({ edits, missedIn, missedBy }, index) => {
      const file = missedIn ?? edits[0]?.file ?? '';
      const complaint = index > 0 ? (missedBy?.(copy) ?? copy.typeFaults().get(file) ?? '') : '';
      for (const edit of edits) copy.edit(edit);
      return index > 0 ? [{ file, complaint }] : [];
    });
    const left = [...copy.typeFaults()].map(([file, message]) => `${file}: ${message}`);
    return {
      ...{ name, goal, missed, left },
      touched: copy.touched.filter((file) => own === undefined || !file.startsWith(own)),
      checks: isQuick || left.length > 0 ? [] : [...checks(copy)],
    };
  } finally {
    copy.remove();
  }
}

/** Whether the goal is reached, nothing was silently missing, and the result is complete. */
export function isReached({ goal, touched, missed, left, checks }: Growth): boolean {
  return (
    touched.length <= goal &&
    missed.every(({ complaint }) => complaint !== '') &&
    left.length === 0 &&
    checks.every(([, isThere]) => isThere)
  );
}
