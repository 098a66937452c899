/** The files that the page of the selection loads. Organisations are numbered in their order A to Z, as their cards are. */

/** Which organisation has which number, how many places it acts in, for one of the orders of a list, and what its log says. */
export interface SelectionIndex {
  readonly ids: readonly string[];
  readonly places: readonly number[];
  /** How many changes its log has, and the date of the newest in words; empty without one. */
  readonly changes: readonly (readonly [count: number, newest: string])[];
}

/** How those who may be written to are written to. */
export interface SelectionContact {
  /** None of who may not be called. */
  readonly emails: readonly string[];
  /** Name, numbers and place as a message has them. */
  readonly message: string;
}

/** The files by name: the index, and `contacts-0`, `contacts-1`... */
export const INDEX_FILE = 'organisations';
export const CONTACTS_FILES = 'contacts';
