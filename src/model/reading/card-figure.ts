/** The number that stands on the card of an article: taken from what it says, never written by hand. */
import type { Article } from './articles.ts';

export type CardFigure =
  /** The greatest number of the first group of its first figure, with what the figure shows. */
  | {
      readonly of: 'figure';
      readonly value: number;
      readonly unit: string;
      readonly label: string;
      readonly caption: string;
    }
  /** How many organisations it names, or how many passages it cites where it names none. */
  | { readonly of: 'organisations' | 'passages'; readonly value: number };

/**
 * The number of an article that says the most on a card: of its figures where it has some, else how many organisations or passages
 * it rests on. `value` counts what the caption or the kind says.
 */
export function cardFigure({ figures, organisations, citations }: Article): CardFigure {
  const [first] = Object.values(figures);
  const [greatest] = [...(first?.groups[0]?.values ?? [])].sort((a, b) => b.value - a.value);
  if (first && greatest) return { of: 'figure', ...greatest, unit: first.unit, caption: first.caption };
  if (organisations.length > 0) return { of: 'organisations', value: organisations.length };
  return { of: 'passages', value: citations.length };
}
