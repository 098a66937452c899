/** What a count says about a region. Small, for it travels to the browser. */

/** What it means that nobody is counted, in the order in which it is told. */
export const SILENCES = ['none-listed', 'none-unplaced', 'not-surveyed'] as const;

/**
 * `attested`: a passage says of at least one organisation both the subject and the place; `crossed`: organisations with the
 * subject act there, but we put the two facts together; `none-listed`: none, though every organisation of the subject has a
 * place; `none-unplaced`: none, and some of the subject have no place that a document says; `not-surveyed`: none, and no
 * interviews were held there, so that nothing can be concluded.
 */
export const COVERAGE_STATES = ['attested', 'crossed', ...SILENCES] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CellCounts {
  readonly here: number;
  /** Those among them of whom one passage says both facts. */
  readonly attested: number;
  /** Organisations of the row of which no document says where they act. */
  readonly unplaced: number;
}

/** The state of a cell with so many organisations, in a region where interviews were held or not. */
export function stateOf(
  { here, attested, unplaced }: CellCounts,
  region: { readonly surveyed?: boolean },
): CoverageState {
  if (here > 0) return attested > 0 ? 'attested' : 'crossed';
  if (!region.surveyed) return 'not-surveyed';
  return unplaced > 0 ? 'none-unplaced' : 'none-listed';
}
