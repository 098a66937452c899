/** What a count says about a region. Small, for it travels to the browser. */

/**
 * `covered`: at least one organisation; `none-listed`: none, though the interviews were held in the region;
 * `not-surveyed`: none, and they were not, so that nothing can be concluded.
 */
export type CoverageState = 'covered' | 'none-listed' | 'not-surveyed';

/** The state of a cell with so many organisations, in a region where interviews were held or not. */
export function stateOf(count: number, { surveyed }: { readonly surveyed?: boolean }): CoverageState {
  if (count > 0) return 'covered';
  return surveyed ? 'none-listed' : 'not-surveyed';
}
