/** The list beside the map: who acts in the chosen place, with what they do and a number to call. */

import { fillText } from '#model/fill-text.ts';
import type { SentMap, SentOrganisation, SentPlace, ViewName } from '#model/map/sent.ts';
import type { Tally } from '#model/map/tally.ts';
import { organisationCard } from '../organisation-card.ts';
import { areaWords, counted } from './words.ts';

/** How many are written at a time: a list of thousands would hold up the map. */
const AT_ONCE = 15;

/** An organisation in the list, with the year of the old document that alone puts it there. */
interface Listed {
  readonly entry: SentOrganisation;
  readonly year?: number;
}

export class SideList {
  readonly #side: HTMLElement;
  readonly #data: SentMap;
  readonly #view: ViewName;

  constructor(side: HTMLElement, data: SentMap, view: ViewName) {
    this.#side = side;
    this.#data = data;
    this.#view = view;
    side.tabIndex = -1;
  }

  /** Shows who is in the place under the present choices; hides the list where none is chosen. */
  show(chosen: string | undefined, { passing, old }: Tally<SentOrganisation>, withWholeCountry: boolean): void {
    const { areas, points } = this.#data.views[this.#view];
    const place = [...areas, ...points].find(({ id }) => id === chosen);
    this.#side.hidden = !place;
    if (!place) return;
    const here = passing.filter((organisation) => this.#isIn(organisation, place));
    const everywhere =
      withWholeCountry && !place.places
        ? passing.filter(({ wholeCountryRegions }) => wholeCountryRegions.includes(place.id))
        : [];
    const heading = make('h3', areaWords(this.#data.texts, place, here.length));
    const close = make('button', this.#data.texts.close ?? '', { type: 'button', class: 'button', 'data-close': '' });
    const parts: Node[] = [heading, close, this.#cards(here.map((entry) => ({ entry })))];
    if (everywhere.length > 0 && this.#view === 'regions') {
      parts.push(
        make('h4', counted(this.#data.texts, 'whole', everywhere.length)),
        this.#cards(everywhere.map((entry) => ({ entry }))),
      );
    }
    const before = [...(old.get(place.id) ?? [])].sort((a, b) => b.year - a.year);
    if (before.length > 0) parts.push(make('h4', counted(this.#data.texts, 'old', before.length)), this.#cards(before));
    if (place.path) parts.push(make('a', this.#data.texts.page ?? '', { href: `${this.#data.root}${place.path}` }));
    this.#side.replaceChildren(...parts);
  }

  /** Only here to its top: asked for with every change, the browser would lay out the page at once. */
  focus(): void {
    this.#side.scrollTop = 0;
    this.#side.focus({ preventScroll: false });
  }

  #isIn({ values, places }: SentOrganisation, place: SentPlace): boolean {
    if (place.places) return place.places.some((id) => places.includes(id));
    return (this.#view === 'regions' ? values.region : values.pays).includes(place.id);
  }

  #cards(listed: readonly Listed[]): HTMLElement {
    const list = make('ul', '', { class: 'cards' });
    const more = make('button', this.#data.texts.more ?? '', { type: 'button', class: 'button' });
    let shown = 0;
    const add = () => {
      const next = listed.slice(shown, shown + AT_ONCE).map(({ entry, year }) => this.#card(entry, year));
      list.append(...next);
      shown += next.length;
      if (shown >= listed.length) more.remove();
      return next[0];
    };
    add();
    const box = make('div', '');
    box.append(list);
    if (shown < listed.length) box.append(more);
    more.addEventListener('click', () => add()?.querySelector('a')?.focus());
    return box;
  }

  #card(card: SentOrganisation, year?: number): HTMLElement {
    const { card: texts, root, texts: words } = this.#data;
    const since = year ? fillText(words.known ?? '', { n: year }) : '';
    return organisationCard(card, { place: 'map', texts, organisations: `${root}organisations/`, since });
  }
}

function make(tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
