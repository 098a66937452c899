/**
 * A need and a place together: those who serve that need in that place first, then the need anywhere, then the place. A
 * place alone: those who act there, then around it, then in the whole country.
 */
import type { Evidence } from './evidence.ts';
import { DISTINCTIVE } from './query-words.ts';
import type { Reading } from './read-word.ts';
import type { Concept } from './search-files.ts';
import { CLEAR_SUBJECT, isPlace } from './vocabulary-index.ts';

export interface QueryShape {
  readonly hasNeed: boolean;
  readonly needs: readonly Evidence[];
  readonly places: readonly Float32Array[];
  /** Words that mean neither and stand in names. */
  readonly names: readonly Evidence[];
}

/** From this strength on, an organisation serves a need, or says so by its name. */
const SERVES = 0.4;

/** Which words of the query mean a need, and which a place; a word that means both is a place. */
export function queryShape(readings: readonly Reading[], concepts: readonly Concept[]): QueryShape {
  const needs: Evidence[] = [];
  const places: Float32Array[] = [];
  const names: Evidence[] = [];
  for (const { evidence, hits, word } of readings) {
    if (word.weight < DISTINCTIVE) continue;
    const clear = hits
      .filter(({ weight }) => weight >= CLEAR_SUBJECT)
      .flatMap(({ concept }) => concepts[concept] ?? []);
    if (clear.some(isPlace)) places.push(evidence.place);
    else if (clear.length > 0) needs.push(evidence);
    else if (evidence.name.some(Boolean)) names.push(evidence);
  }
  return { hasNeed: needs.length > 0, names, needs, places };
}

/** How well whoever serves the need fits that acts nowhere near the place. */
export const NEED_ELSEWHERE = 1;

/** How well an organisation fits the needs and places together, 0 to 2; always 0 where no place is named. */
export function fitOfQuery({ names, needs, places }: QueryShape, organisation: number): number {
  if (places.length === 0) return 0;
  const place = Math.max(...places.map((strengths) => strengths[organisation] ?? 0));
  if (needs.length === 0) {
    // "Caritas Rabat" is one who bears that name, there, before others who act there.
    const bears = names.length > 0 && names.every(({ name }) => (name[organisation] ?? 0) > 0);
    return bears && place > 0 ? 1 + place : place;
  }
  const served = needs.filter(({ name, need }) => Math.max(name[organisation] ?? 0, need[organisation] ?? 0) >= SERVES);
  return (served.length / needs.length) * (1 + place);
}
