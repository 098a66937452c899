/** The shape that every language must fill: the keys and arguments of French, with any words. */
import type { texts } from './fr/index.ts';
import type { working } from './fr/working.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Widen<Result>
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

export type SiteText = Widen<typeof texts>;

/** The areas that importing and editing read: of these the editing page has all, of the others none. */
export type WorkingText = Widen<typeof working>;
