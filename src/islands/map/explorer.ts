/** The map page at work: one state, from the address; choices change it, and map, list, table and address follow. */

import { fillText } from '#model/fill-text.ts';
import { EMPTY_FILTER, type FilterState } from '#model/filter/filter.ts';
import { type KnownValues, parseFilterQuery } from '#model/filter/filter-query.ts';
import { type LoadedMap, type SentOrganisation, VIEWS, type ViewName } from '#model/map/sent.ts';
import { withOwnWords } from '#model/map/sent-words.ts';
import { fromSparse, type SparseMap } from '#model/map/sparse.ts';
import { type Tally, tallier } from '#model/map/tally.ts';
import { readMapAddress, writeAddress } from './address.ts';
import { chosenWords, knownValues, readForm, showForm } from './filter-form.ts';
import { paintPage } from './paint-page.ts';
import { SideList } from './side-list.ts';
import { takeFile } from './take-file.ts';
import { ViewMap } from './view-map.ts';

export { loadStyle } from './style.ts';

interface State {
  filter: FilterState;
  view: ViewName;
  /** The chosen area or point. */
  chosen: string | undefined;
}

/** Says whether it could start; else the page is as it was: what was loaded is no map. */
export function startExplorer(element: HTMLElement, sent: SparseMap & Pick<LoadedMap, 'outlines'>): boolean {
  try {
    new Explorer(element, { ...sent, organisations: sent.organisations.map(fromSparse) }).start();
    return true;
  } catch (fault) {
    console.error(fault);
    for (const box of element.querySelectorAll('.map-leaflet')) box.remove();
    for (const stage of element.querySelectorAll<HTMLElement>('.map-stage')) delete stage.dataset.moving;
    for (const section of element.querySelectorAll<HTMLElement>('[data-view]')) section.hidden = false;
    return false;
  }
}

class Explorer {
  #state: State = { filter: EMPTY_FILTER, view: 'regions', chosen: undefined };
  #ignored: readonly string[] = [];
  readonly #maps = new Map<ViewName, ViewMap>();
  readonly #lists = new Map<ViewName, SideList>();
  readonly #tally: (state: FilterState) => Tally<SentOrganisation>;
  readonly #known: KnownValues;
  readonly #form: HTMLFormElement;
  readonly #element: HTMLElement;
  readonly #data: LoadedMap;
  /** The name in a table that opened the list. */
  #opener: HTMLElement | undefined;

  constructor(element: HTMLElement, data: LoadedMap) {
    this.#element = element;
    this.#data = data;
    const points = VIEWS.flatMap((name) => data.views[name].points);
    this.#tally = tallier(data.organisations.map(withOwnWords), {
      regions: new Set(data.views.regions.areas.map(({ id }) => id)),
      pointOf: new Map(points.flatMap(({ id, places = [] }) => places.map((place) => [place, id] as const))),
    });
    this.#form = element.querySelector('.map-filter') as HTMLFormElement;
    this.#known = knownValues(data, this.#form);
  }

  start(): void {
    // First of all what can fail: from here on nothing of the page has changed for good.
    this.#fromAddress();
    this.#form.hidden = false;
    const { values, words } = parseFilterQuery(new URLSearchParams(location.search), this.#known).state;
    // In another site's frame, who framed it has chosen: the map comes first.
    const isFramed = window.top !== window;
    (this.#form.firstElementChild as HTMLDetailsElement).open =
      !isFramed && (Object.keys(values).length > 0 || words !== '');
    this.#form.addEventListener('change', () => this.#change({ filter: readForm(this.#form, this.#state.filter) }));
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#change({ filter: EMPTY_FILTER });
    });
    this.#element.addEventListener('click', (event) => this.#onClick(event));
    this.#element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#state.chosen) this.#choose(undefined);
    });
    for (const name of this.#element.querySelectorAll<HTMLElement>('span[data-choose]'))
      name.replaceWith(asButton(name));
    for (const part of this.#element.querySelectorAll<HTMLElement>('[data-moving-only]')) part.hidden = false;
    addEventListener('popstate', () => this.#fromAddress());
  }

  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    const { state, ignored } = parseFilterQuery(query, this.#known);
    this.#ignored = ignored;
    this.#state = { filter: state, ...readMapAddress(query, this.#data) };
    this.#paint();
  }

  #change(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    this.#paint();
    // A step of the history takes the browser longer than the map: it comes once the change can be seen.
    const state = this.#state;
    requestAnimationFrame(() => setTimeout(() => writeAddress(state)));
  }

  /** Opens the list of an area or point and goes to it; nothing closes it, back to where one was. */
  #choose(id: string | undefined, opener?: HTMLElement): void {
    const before = this.#state.chosen;
    this.#change({ chosen: id });
    if (id) {
      this.#opener = opener;
      this.#lists.get(this.#state.view)?.focus();
    } else if (before) this.#goBack(before);
  }

  /** To the name in the table that opened it, to the place on the map, or to the table where the map has no room for it. */
  #goBack(chosen: string): void {
    if (this.#opener && this.#opener.getClientRects().length > 0) this.#opener.focus();
    else if (!this.#maps.get(this.#state.view)?.focus(chosen))
      this.#section(this.#state.view).querySelector<HTMLElement>('.map-points summary')?.focus();
    this.#opener = undefined;
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const viewLink = target.closest<HTMLElement>('[data-view-link]');
    const chosen = target.closest<HTMLElement>('[data-choose]');
    const tool = target.closest<HTMLElement>('[data-tool]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (viewLink) {
      event.preventDefault();
      this.#change({ view: viewLink.dataset.viewLink as ViewName, chosen: undefined });
    } else if (chosen) {
      event.preventDefault();
      this.#choose(chosen.dataset.choose, chosen);
    } else if (target.closest('[data-close]')) this.#choose(undefined);
    else if (tool) this.#use(tool.dataset.tool ?? '');
  }

  #use(tool: string): void {
    const section = this.#section(this.#state.view);
    if (tool === 'svg' || tool === 'png') void takeFile(section, tool, this.#data.texts);
    else if (tool === 'print') print();
    else if (tool === 'full') void section.requestFullscreen?.().then(() => this.#seeAllOnceLaidOut());
    else this.#maps.get(this.#state.view)?.zoom(tool);
  }

  /** In the second frame from now the box has its new size and the map knows it. */
  #seeAllOnceLaidOut(): void {
    requestAnimationFrame(() => requestAnimationFrame(() => this.#use('home')));
  }

  #section(view: ViewName): HTMLElement {
    return this.#element.querySelector(`[data-view="${view}"]`) as HTMLElement;
  }

  #paint(): void {
    const { filter, view, chosen } = this.#state;
    for (const name of VIEWS) this.#section(name).hidden = name !== view;
    for (const link of this.#element.querySelectorAll<HTMLElement>('[data-view-link]')) {
      if (link.dataset.viewLink === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const counted = this.#tally(filter);
    const counts = view === 'regions' ? counted.regions : counted.countries;
    showForm(this.#form, filter, this.#data.texts, { passing: counted.passing.length, ignored: this.#ignored });
    const section = this.#section(view);
    const name = chosenWords(this.#form);
    section.dataset.choices = name && fillText(this.#data.texts.filtered ?? '', { name });
    paintPage(section, this.#data, view, counts, counted, filter);
    this.#mapOf(view)?.paint(counts, counted.points, chosen);
    this.#listOf(view).show(chosen, counted, filter.withWholeCountry);
  }

  #mapOf(view: ViewName): ViewMap | undefined {
    const stage = this.#section(view).querySelector<HTMLElement>('.map-stage');
    const outlines = this.#data.outlines[view];
    const { tiles: url, credit = '' } = this.#element.dataset;
    if (stage && outlines && !this.#maps.has(view)) {
      const choose = (id: string) => this.#choose(id);
      this.#maps.set(
        view,
        new ViewMap(this.#data, view, { stage, outlines, choose, tiles: url ? { url, credit } : undefined }),
      );
    }
    return this.#maps.get(view);
  }

  #listOf(view: ViewName): SideList {
    const side = this.#section(view).querySelector('.map-side') as HTMLElement;
    const list = this.#lists.get(view) ?? new SideList(side, this.#data, view);
    this.#lists.set(view, list);
    return list;
  }
}

/** Names of points lead nowhere without the script; with it they open their list. */
function asButton(name: HTMLElement): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name.textContent });
  button.dataset.choose = name.dataset.choose;
  return button;
}
