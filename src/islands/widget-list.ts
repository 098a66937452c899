/** <widget-list>: narrows the list to what the frame's address asks for, and says to what. Without it the list of the page stays whole. */
import { type Facet, perFacet } from '#model/facets.ts';
import { type Filterable, passesFilter } from '#model/filter/filter.ts';
import { parseFilterQuery } from '#model/filter/filter-query.ts';

type Facts = Pick<Filterable, 'wholeCountryRegions'> & { readonly values: Partial<Filterable['values']> };

class WidgetList extends HTMLElement {
  connectedCallback(): void {
    const cards = [...this.querySelectorAll<HTMLElement>('[data-facts]')];
    const organisations = cards.map((card) => toFilterable(JSON.parse(card.dataset.facts ?? '')));
    const { state } = parseFilterQuery(new URLSearchParams(location.search), knownValues(organisations));
    cards.forEach((card, index) => {
      const organisation = organisations[index];
      card.hidden = organisation !== undefined && !passesFilter(organisation, state);
    });
    const none = this.querySelector<HTMLElement>('[data-none]');
    const more = this.querySelector<HTMLAnchorElement>('[data-more]');
    // Where the list goes on elsewhere, nobody here does not mean nobody.
    if (none) none.hidden = more !== null || cards.some((card) => !card.hidden);
    if (more)
      more.search = String(
        new URLSearchParams([...new URLSearchParams(more.search), ...new URLSearchParams(location.search)]),
      );
    this.#showNarrowed();
  }

  #showNarrowed(): void {
    const asked = new URLSearchParams(location.search);
    const labels: Record<string, Record<string, string>> = JSON.parse(this.dataset.labels ?? '{}');
    const names = Object.entries(labels).flatMap(([facet, known]) =>
      asked.getAll(facet).flatMap((id) => (Object.hasOwn(known, id) ? (known[id] ?? []) : [])),
    );
    const place = this.querySelector<HTMLElement>('[data-narrowed]');
    if (!place || names.length === 0) return;
    place.textContent = `${place.dataset.narrowed}${names.join(', ')}`;
    place.hidden = false;
  }
}

function toFilterable({ values, wholeCountryRegions }: Facts): Filterable {
  return { values: perFacet((facet) => values[facet] ?? []), wholeCountryRegions, words: '' };
}

/** A value that nobody here has still is one: it leaves nobody. Only its form is checked. */
function knownValues(organisations: readonly Filterable[]): Record<Facet, ReadonlySet<string>> {
  const asked = new URLSearchParams(location.search);
  const known = (facet: Facet) => [...organisations.flatMap(({ values }) => values[facet]), ...asked.getAll(facet)];
  return perFacet((facet) => new Set(known(facet)));
}

customElements.define('widget-list', WidgetList);
