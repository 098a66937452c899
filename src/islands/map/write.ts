/** Writes to the page only what changes: each write costs the browser a look at what it may touch. */

/** Writes the text of an element, if it is another one. */
export function writeText(element: Element | null | undefined, value: string | number): void {
  if (element && element.textContent !== String(value)) element.textContent = String(value);
}

/** Writes an attribute, if it is another one. */
export function writeAttribute(element: Element | null | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
