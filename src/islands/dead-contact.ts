/** The contact that no longer answers: a list of those of the chosen organisation, made in the browser. */

/** None is chosen at first: who sends without reading reports no number. @param choose what asks for one. @param none the word for none of them. */
export function offerDead(list: HTMLSelectElement, contacts: readonly string[], choose: string, none: string): void {
  const offered = contacts.map((contact) => new Option(contact, contact));
  list.replaceChildren(new Option(choose, ''), ...offered, new Option(none, ''));
}

/** @param wanted what is to be chosen, if it is offered; else nothing. */
export function chooseDead(list: HTMLSelectElement, wanted: string | null | undefined): void {
  if ([...list.options].some(({ value }) => value === wanted)) list.value = wanted ?? '';
}

/** A browser brings back what was typed, but no choice of a list that it has not seen: it stands in this step of the history. */
export function keepDead({ value }: HTMLSelectElement): void {
  history.replaceState({ ...history.state, dead: value }, '');
}

/** The contact that was reported as dead, kept for the form to choose. */
export function keptDead(): string | undefined {
  return history.state?.dead;
}
