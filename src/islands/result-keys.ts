/** The keyboard between a search box and its results: arrows go through them and back to the box; Escape goes back at once. */

/** Moves the focus on a key that is meant for it; other keys do what they always do. */
export function moveAmong(event: KeyboardEvent, box: HTMLElement, links: readonly HTMLElement[]): void {
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInBox = document.activeElement === box;
  if (event.key === 'Escape' && at >= 0) box.focus();
  else if (event.key === 'ArrowDown' && (isInBox || at >= 0)) links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? box).focus();
  else return;
  event.preventDefault();
}
