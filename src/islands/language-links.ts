/** The links to the other languages of a page lead to the same query, choices and place on it. */

/** Called once a page. */
export function keepAddressInLanguages(): void {
  // At the last moment: the address changes while the page is used.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a.language'))
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
    });
}
