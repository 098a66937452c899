/** The page of help that a query asks for: a need, in a place where it names one. */
import type { Reading } from './read-word.ts';
import type { Concept } from './search-files.ts';
import { CLEAR_SUBJECT, isPlace } from './vocabulary-index.ts';

export interface FoundHelp {
  /** The need in the words of who has it. */
  readonly need: string;
  readonly place?: string;
  /** Below the folder of the page's language: `orientation/hebergement/gao/`. */
  readonly path: string;
  /** The file that says who is called first, and the place in it; none for a need alone. */
  readonly first?: { readonly file: string; readonly place: string };
}

/** Whom a page of help tells people to call first, by place: the files that a found page is shown with. */
export type FirstCalls = Readonly<
  Record<string, { readonly name: string; readonly number: string; readonly display: string; readonly where: string }>
>;

export const firstCallsFile = (need: string) => `help-${need}`;

/** The clearest need of the words and the clearest place; nothing where they name no need that pages of help are about. */
export function helpOf(readings: readonly Reading[], concepts: readonly Concept[]): FoundHelp | undefined {
  const weights = new Map<Concept, number>();
  for (const { concept: number, weight } of readings.flatMap(({ hits }) => hits)) {
    const concept = concepts[number];
    if (concept && weight >= CLEAR_SUBJECT) weights.set(concept, (weights.get(concept) ?? 0) + weight);
  }
  const best = (wanted: (concept: Concept) => boolean) =>
    [...weights].filter(([concept]) => wanted(concept)).sort(([, a], [, b]) => b - a)[0]?.[0];
  const need = best(({ ask }) => ask !== undefined);
  if (!need?.ask) return undefined;
  const path = `orientation/${need.id}/`;
  const place = best((concept) => isPlace(concept) && concept.within !== undefined);
  if (!place?.within) return { need: need.ask, path };
  const town = place.within === place.id ? '' : `#lieu-${place.id}`;
  return {
    need: need.ask,
    place: place.label,
    path: `${path}${place.within}/${town}`,
    first: { file: firstCallsFile(need.id), place: place.within },
  };
}
