/** Free text that is read by others: a name of a person in it is said at once, below it. */
import type { WorkingText } from '#i18n/site-text.ts';
import { namesPerson } from '#model/intake/persons.ts';
import { make } from './elements.ts';

/** What stands below a text, empty while it names nobody. */
export function namedWarning(text: HTMLTextAreaElement, { editing }: WorkingText): HTMLElement {
  const said = make('p', { class: 'wrong', 'aria-live': 'polite' });
  text.addEventListener('input', () => {
    said.textContent = namesPerson(text.value) ? editing.named : '';
  });
  return said;
}
