/** The state of a search: query and choices in the page's address, what was seen of the results in its step of the history. */

export interface SearchState {
  /** How many results were shown. */
  readonly shown?: number;
  /** The address of the result that was followed. */
  readonly followed?: string;
}

export function searchState(): SearchState {
  return history.state ?? {};
}

/** Fills the box and the choices from the address; what it names and nobody offers is left out. */
export function readSearchAddress(box: HTMLInputElement, choices: readonly HTMLSelectElement[]): SearchState {
  const query = new URLSearchParams(location.search);
  box.value = query.get('q') ?? '';
  for (const choice of choices) {
    choice.value = query.get(choice.name) ?? '';
    if (choice.selectedIndex < 0) choice.value = '';
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
  const address = `${query}` ? `?${query}` : location.pathname;
  history.replaceState({ ...searchState(), ...state }, '', address);
}
