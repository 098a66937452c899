/** What the search page says where there is no network. */

/** Full text is never kept: without a network, what was searched is said in the place where its failure would be. */
export function sayWithoutNetwork(island: Element): void {
  const place = island.querySelector<HTMLElement>('.load-notice[data-of=texts]');
  const words = place?.querySelector('p');
  if (words && !navigator.onLine) words.textContent = place?.dataset.offline ?? '';
}
