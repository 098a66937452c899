/** Paper says when it was printed, and where the page can be opened again. */
import { fillText } from '#model/fill-text.ts';
import { localDay } from '../local-day.ts';
import { addressToShare } from '../own-address.ts';

/** @param text with `{n}` for the day and `{value}` for the address. */
export function sayWhenPrinted(place: HTMLElement, text: string): void {
  window.addEventListener('beforeprint', () => {
    place.textContent = fillText(text, { n: localDay(), value: addressToShare() });
  });
}
