/** Numbers as shades: four steps that grow as the numbers do, zero apart. The same for image, map and legend. */

export const SHADES = 4;

/** From and to, both included. */
export interface Shade {
  readonly from: number;
  readonly to: number;
}

/**
 * Up to four steps from 1 to the greatest number, each about as many times greater than the one before: a few places
 * with many organisations do not leave all others in one shade.
 */
export function shadingSteps(greatest: number): Shade[] {
  const bounds = Array.from({ length: SHADES }, (_, index) => Math.ceil(greatest ** ((index + 1) / SHADES)));
  return bounds.flatMap((to, index) => {
    const from = index === 0 ? 1 : (bounds[index - 1] ?? 0) + 1;
    return to >= from ? [{ from, to }] : [];
  });
}

/** The step of a number, from 1; 0 for none. */
export function stepOf(count: number, steps: readonly Shade[]): number {
  return count === 0 ? 0 : steps.findIndex(({ to }) => count <= to) + 1;
}

/** The pattern that lies over a shade: nobody listed, not surveyed, both, or none. Ids of `MapPatterns.astro`. */
export function patternOf(count: number, isSurveyed: boolean): string {
  if (count === 0) return isSurveyed ? 'url(#motif-zero)' : 'url(#motif-zero-hachures)';
  return isSurveyed ? 'none' : 'url(#motif-hachures)';
}
