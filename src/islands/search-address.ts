/** The state of a search: query and choices in the page's address, what was seen of the results in its step of the history. */
import { ownAddress } from './own-address.ts';

export interface SearchState {
  /** How many results were shown. */
  readonly shown?: number;
  /** The address of the result that was followed. */
  readonly followed?: string;
}

/** What was seen of the results at this step of the history. */
export function searchState(): SearchState {
  return history.state ?? {};
}

/**
 * Fills the box and the choices from the address; what it names and nobody offers is left out.
 *
 * @param isFirst what stands in a control already was typed before the script came, or before the page was left and come back to:
 * it is newer than the address.
 */
export function readSearchAddress(
  box: HTMLInputElement,
  choices: readonly HTMLSelectElement[],
  isFirst = false,
): SearchState {
  const query = new URLSearchParams(location.search);
  for (const control of [box, ...choices]) {
    if (isFirst && control.value !== '') continue;
    control.value = query.get(control.name) ?? '';
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
  return searchState();
}

/** Writes the controls that hold something into the address, in place of the present step of the history. */
export function writeSearchAddress(
  controls: readonly (HTMLInputElement | HTMLSelectElement)[],
  state: SearchState,
): void {
  const query = new URLSearchParams();
  for (const { name, value } of controls) if (value) query.set(name, value);
  history.replaceState({ ...searchState(), ...state }, '', ownAddress(query));
}
