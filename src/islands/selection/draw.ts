/** What one sees of the selection on a page: a button on each card and on the page of an organisation, and a bar with the number. */
import { fillText } from '#model/fill-text.ts';
import { toggled } from '#model/selection/ids.ts';
import { element } from '../organisation-card.ts';
import { type Counted, fillCount } from '../page-texts.ts';
import { CHANGED, heldIds, holdIds } from './held.ts';

/** The sentences, in a file of their own: hundreds of pages would carry them. */
export interface SelectionWords {
  readonly title: string;
  readonly pick: string;
  readonly pickOf: string;
  readonly added: string;
  readonly removed: string;
  readonly count: Counted;
  readonly view: string;
  readonly viewOf: string;
}

/** Cards that have no button yet. */
export const UNDRAWN = 'main .card:not([data-pick])';

export class SelectionDrawing {
  readonly #words: SelectionWords;
  /** Address of the pages of organisations, with a slash at its end. */
  readonly #organisations: string;
  readonly #status = element('p', 'visually-hidden');
  readonly #line = element('section', 'selection-line');
  readonly #count = element('span');

  /** @param home address of the site in the page's language, with a slash at its end. */
  constructor(bar: HTMLElement, words: SelectionWords, home: string) {
    this.#words = words;
    this.#organisations = new URL(`${home}organisations/`, location.href).pathname;
    // Said without being a status of the page: each page has its own.
    this.#status.setAttribute('aria-live', 'polite');
    this.#line.setAttribute('aria-label', words.title);
    const link = element('a', '', words.view);
    link.href = `${home}selection/`;
    link.setAttribute('aria-label', words.viewOf);
    const within = element('p', 'page');
    within.append(this.#count, ' · ', link);
    this.#line.append(within);
    bar.replaceChildren(this.#status, this.#line);
    document.addEventListener(CHANGED, () => this.#show());
    this.#drawOnPage();
    this.draw();
    this.#show();
  }

  /** Gives a button to every card that has none. */
  draw(): void {
    for (const card of document.querySelectorAll<HTMLElement>(UNDRAWN)) {
      card.dataset.pick = '';
      const link = card.firstElementChild?.querySelector<HTMLAnchorElement>('a[href]');
      const id = link && this.#idOf(link.pathname);
      if (id) card.append(this.#button(id, link.textContent ?? '', 'pick'));
    }
    this.#press();
  }

  /** On the page of an organisation, beside what one does with the page. */
  #drawOnPage(): void {
    const id = this.#idOf(location.pathname);
    const name = document.querySelector('h1')?.textContent ?? '';
    if (id) document.querySelector('page-tools')?.append(this.#button(id, name, 'pick-page'));
  }

  #idOf(path: string): string | undefined {
    const [id, ...rest] = path.startsWith(this.#organisations) ? path.slice(this.#organisations.length).split('/') : [];
    return id && rest.join() === '' && rest.length === 1 ? id : undefined;
  }

  #button(id: string, name: string, className: string): HTMLElement {
    const button = element('button', className);
    button.type = 'button';
    button.dataset.id = id;
    const said = name.trim();
    button.title = fillText(this.#words.pickOf, { value: said });
    button.setAttribute('aria-label', button.title);
    button.append(element('span', 'pick-word', this.#words.pick));
    button.addEventListener('click', () => {
      const next = toggled(heldIds(), id);
      const { added, removed } = this.#words;
      holdIds(next);
      const what = fillText(next.includes(id) ? added : removed, { value: said });
      this.#status.textContent = `${what} ${this.#count.textContent}.`;
    });
    return button;
  }

  #show(): void {
    const { length } = heldIds();
    this.#count.textContent = fillCount(this.#words.count, length);
    this.#line.hidden = length === 0;
    this.#press();
  }

  #press(): void {
    const chosen = new Set(heldIds());
    for (const button of document.querySelectorAll<HTMLElement>('button[data-id]:is(.pick, .pick-page)'))
      button.setAttribute('aria-pressed', String(chosen.has(button.dataset.id ?? '')));
  }
}
