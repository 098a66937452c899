/** The panel of the filter as controls: links become boxes to tick, and on a narrow screen the panel opens as a sheet. */
import { FACETS, type Facet, perFacet } from '#model/facets.ts';
import { fillText } from '#model/fill-text.ts';
import type { FilterState } from '#model/filter/filter.ts';
import type { KnownValues } from '#model/filter/filter-query.ts';
import type { FacetCounts } from '#model/filter/filter-table.ts';
import { parseSort, type Sort } from '#model/filter/sorting.ts';
import type { Chip, FilterTexts } from './filter-view.ts';
import { element } from './organisation-card.ts';

export class FilterControls {
  /** What opens the sheet. */
  readonly opener: HTMLElement;
  readonly known: KnownValues;
  readonly #boxes = new Map<string, { box: HTMLInputElement; count: Element | null; label: string }>();
  readonly #form: HTMLFormElement;
  readonly #texts: FilterTexts;

  constructor(island: HTMLElement, texts: FilterTexts) {
    this.#texts = texts;
    this.#form = island.querySelector('.filter-form') as HTMLFormElement;
    for (const part of island.querySelectorAll<HTMLElement>('.filter-script, .filter-facet')) part.hidden = false;
    for (const control of this.#form.elements) (control as HTMLInputElement).disabled = false;
    for (const item of this.#form.querySelectorAll<HTMLElement>('[data-value]')) this.#toBox(item);
    this.known = perFacet((facet) => new Set(this.#valuesOf(facet, () => true)));
    this.opener = openAsSheet(island);
  }

  #toBox(item: HTMLElement): void {
    const facet = item.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '';
    const value = item.dataset.value ?? '';
    const box = element('input');
    Object.assign(box, { type: 'checkbox', name: facet, value });
    const text = item.firstElementChild?.textContent?.trim() ?? '';
    const count = item.querySelector('.count');
    const label = element('label', 'filter-choice');
    label.append(box, ` ${text} `, count ?? '');
    item.replaceChildren(label);
    this.#boxes.set(`${facet}=${value}`, { box, count, label: text });
  }

  #valuesOf(facet: Facet, isWanted: (box: HTMLInputElement) => boolean): string[] {
    return [...this.#boxes.values()]
      .filter(({ box }) => box.name === facet && isWanted(box))
      .map(({ box }) => box.value);
  }

  #control(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  read(): { filter: FilterState; sort: Sort } {
    const chosen = FACETS.map((facet) => [facet, this.#valuesOf(facet, (box) => box.checked)] as const);
    return {
      filter: {
        words: this.#control('q').value,
        withWholeCountry: this.#control('national').checked,
        values: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
      },
      sort: parseSort(this.#control('tri').value),
    };
  }

  write(state: FilterState, sort: Sort): void {
    this.#control('q').value = state.words;
    this.#control('national').checked = state.withWholeCountry;
    this.#control('tri').value = sort;
    for (const { box } of this.#boxes.values()) {
      box.checked = state.values[box.name as Facet]?.includes(box.value) ?? false;
      const facet = box.closest('details');
      if (box.checked && facet) facet.open = true;
    }
  }

  /** What each value would give now; those that give nothing stay and say 0. */
  count(counts: FacetCounts['counts']): void {
    for (const { box, count } of this.#boxes.values()) {
      const number = String(counts[box.name as Facet].get(box.value) ?? 0);
      if (count && count.textContent !== number) count.textContent = number;
    }
  }

  chips(state: FilterState): Chip[] {
    const chosen = [...this.#boxes].filter(([, { box }]) => box.checked).map(([key, { label }]) => ({ key, label }));
    const words = state.words.trim();
    return [
      ...(words ? [{ key: 'q', label: fillText(this.#texts.words, { value: words }) }] : []),
      ...chosen,
      ...(state.withWholeCountry ? [] : [{ key: 'national', label: this.#texts.withoutNational }]),
    ];
  }

  remove(key: string): void {
    const chosen = this.#boxes.get(key);
    if (chosen) chosen.box.checked = false;
    else if (key === 'q') this.#control('q').value = '';
    else if (key === 'national') this.#control('national').checked = true;
  }

  /** What a value is called in the panel. */
  labelOf(facet: Facet, value: string): string {
    return this.#boxes.get(`${facet}=${value}`)?.label ?? value;
  }

  /** Says on the opener how many filters are chosen. */
  label(chosen: number): void {
    this.opener.textContent = chosen > 0 ? fillText(this.#texts.openCount, { n: chosen }) : this.#texts.open;
  }
}

/** The link to the panel becomes a button that shows it as a sheet over the results; closing gives the focus back. */
function openAsSheet(island: HTMLElement): HTMLElement {
  const link = island.querySelector('.filter-open') as HTMLElement;
  const sheet = island.querySelector('dialog') as HTMLDialogElement;
  const panel = island.querySelector('.filter-panel') as HTMLElement;
  const place = panel.parentElement as HTMLElement;
  const button = element('button', link.className, link.textContent ?? '');
  button.type = 'button';
  link.replaceWith(button);
  button.addEventListener('click', () => {
    sheet.prepend(panel);
    sheet.showModal();
  });
  sheet.addEventListener('close', () => {
    place.append(panel);
    button.focus();
    // What was asked for is seen at once, however much is said above it; the first answer may still be on its way.
    const showCount = () => island.querySelector('.filter-count')?.scrollIntoView({ block: 'center' });
    showCount();
    if (island.dataset.state !== 'filtered')
      document.addEventListener('organisations:shown', showCount, { once: true });
  });
  return button;
}
