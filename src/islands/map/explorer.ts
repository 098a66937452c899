/** The map page at work: one state, from the address; choices change it, and map, list, table and address follow. */
import { EMPTY_FILTER, FACETS, type FilterState } from '#model/filter.ts';
import { type KnownValues, parseFilterQuery } from '#model/filter-query.ts';
import { fill, type SentMap, VIEWS, type ViewName } from '#model/map/sent.ts';
import type { SentOutlines } from '#model/map/sent-outlines.ts';
import { type MapScope, tally } from '#model/map/tally.ts';
import { readAddress, writeAddress } from './address.ts';
import { downloadPicture } from './download.ts';
import { readForm, showForm } from './filter-form.ts';
import { paintPage } from './paint-page.ts';
import { SideList } from './side-list.ts';
import { ViewMap } from './view-map.ts';

export type Sent = SentMap & { readonly outlines: Readonly<Record<ViewName, SentOutlines>> };

interface State {
  filter: FilterState;
  view: ViewName;
  /** The chosen area or point. */
  chosen: string | undefined;
}

export async function startExplorer(element: HTMLElement): Promise<void> {
  const { entries = '', outlines = '' } = element.dataset;
  const [data, drawn] = await Promise.all([load<SentMap>(entries), load<Sent['outlines']>(outlines)]);
  new Explorer(element, { ...data, outlines: drawn }).start();
}

async function load<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

class Explorer {
  private state: State = { filter: EMPTY_FILTER, view: 'regions', chosen: undefined };
  private ignored: readonly string[] = [];
  private readonly maps = new Map<ViewName, ViewMap>();
  private readonly lists = new Map<ViewName, SideList>();
  private readonly scope: MapScope;
  private readonly known: KnownValues;
  private readonly form: HTMLFormElement;
  private readonly element: HTMLElement;
  private readonly data: Sent;

  constructor(element: HTMLElement, data: Sent) {
    this.element = element;
    this.data = data;
    const points = VIEWS.flatMap((name) => data.views[name].points);
    this.scope = {
      regions: new Set(data.views.regions.areas.map(({ id }) => id)),
      pointOf: new Map(points.flatMap(({ id, places = [] }) => places.map((place) => [place, id] as const))),
    };
    this.form = element.querySelector('.map-filter') as HTMLFormElement;
    this.known = knownValues(data, this.form);
  }

  start(): void {
    this.form.hidden = false;
    const { values, words } = parseFilterQuery(new URLSearchParams(location.search), this.known).state;
    (this.form.firstElementChild as HTMLDetailsElement).open = Object.keys(values).length > 0 || words !== '';
    this.form.addEventListener('change', () => this.change({ filter: readForm(this.form, this.state.filter) }));
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.change({ filter: EMPTY_FILTER });
    });
    this.element.addEventListener('click', (event) => this.onClick(event));
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.state.chosen) this.choose(undefined);
    });
    for (const name of this.element.querySelectorAll<HTMLElement>('span[data-choose]'))
      name.replaceWith(asButton(name));
    addEventListener('popstate', () => this.fromAddress());
    this.fromAddress();
  }

  private fromAddress(): void {
    const query = new URLSearchParams(location.search);
    const { state, ignored } = parseFilterQuery(query, this.known);
    this.ignored = ignored;
    this.state = { filter: state, ...readAddress(query, this.data) };
    this.paint();
  }

  private change(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    writeAddress(this.state);
    this.paint();
  }

  /** Opens the list of an area or point and goes to it; nothing closes it, back to where one was. */
  private choose(id: string | undefined): void {
    const before = this.state.chosen;
    this.change({ chosen: id });
    if (id) this.lists.get(this.state.view)?.focus();
    else if (before) this.maps.get(this.state.view)?.focus(before);
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const viewLink = target.closest<HTMLElement>('[data-view-link]');
    const chosen = target.closest<HTMLElement>('[data-choose]');
    const tool = target.closest<HTMLElement>('[data-tool]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (viewLink) {
      event.preventDefault();
      this.change({ view: viewLink.dataset.viewLink as ViewName, chosen: undefined });
    } else if (chosen) {
      event.preventDefault();
      this.choose(chosen.dataset.choose);
    } else if (target.closest('[data-close]')) this.choose(undefined);
    else if (tool) this.use(tool.dataset.tool ?? '');
  }

  private use(tool: string): void {
    const section = this.section(this.state.view);
    if (tool === 'svg' || tool === 'png') void downloadPicture(section, tool);
    else if (tool === 'print') print();
    else this.maps.get(this.state.view)?.zoom(tool);
  }

  private section(view: ViewName): HTMLElement {
    return this.element.querySelector(`[data-view="${view}"]`) as HTMLElement;
  }

  private paint(): void {
    const { filter, view, chosen } = this.state;
    for (const name of VIEWS) this.section(name).hidden = name !== view;
    for (const link of this.element.querySelectorAll<HTMLElement>('[data-view-link]')) {
      if (link.dataset.viewLink === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const counted = tally(this.data.organisations, filter, this.scope);
    const counts = view === 'regions' ? counted.regions : counted.countries;
    showForm(this.form, filter, this.data.texts, { passing: counted.passing.length, ignored: this.ignored });
    const section = this.section(view);
    const words = fill(this.data.texts.filtered ?? '', { name: chosenWords(this.form) });
    section.dataset.choices = chosenWords(this.form) === '' ? '' : words;
    paintPage(section, this.data, view, counts, counted);
    this.mapOf(view)?.paint(counts, counted.points, chosen);
    this.listOf(view).show(chosen, counted, filter.withWholeCountry);
  }

  private mapOf(view: ViewName): ViewMap | undefined {
    const stage = this.section(view).querySelector<HTMLElement>('.map-stage');
    const { tiles, credit = '' } = this.element.dataset;
    if (stage && !this.maps.has(view)) {
      const layer = tiles ? { url: tiles, credit } : undefined;
      this.maps.set(view, new ViewMap(stage, this.data, view, (id) => this.choose(id), layer));
    }
    return this.maps.get(view);
  }

  private listOf(view: ViewName): SideList {
    const side = this.section(view).querySelector('.map-side') as HTMLElement;
    const list = this.lists.get(view) ?? new SideList(side, this.data, view);
    this.lists.set(view, list);
    return list;
  }
}

function knownValues({ organisations }: SentMap, form: HTMLFormElement): KnownValues {
  const offered = [...form.querySelectorAll<HTMLInputElement>('input')];
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      new Set([
        ...offered.filter(({ name }) => name === facet).map(({ value }) => value),
        ...organisations.flatMap(({ values, wholeCountryRegions }) =>
          facet === 'region' ? [...values.region, ...wholeCountryRegions] : values[facet],
        ),
      ]),
    ]),
  ) as unknown as KnownValues;
}

/** Names of points lead nowhere without the script; with it they open their list. */
function asButton(name: HTMLElement): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name.textContent });
  button.dataset.choose = name.dataset.choose;
  return button;
}

/** The labels of what is ticked. */
function chosenWords(form: HTMLFormElement): string {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked:not([name="national"])')];
  return ticked.map((input) => input.closest('label')?.textContent?.trim() ?? '').join(', ');
}
