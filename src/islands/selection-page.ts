/**
 * <selection-page>: the organisations that the address names, as cards: sorted, taken out, printed, compared, written to, and kept on
 * the device where the person asks. The cards are those of the filter; what else is needed loads when it is asked for.
 */
import type { Card } from '#model/card.ts';
import { fillText } from '#model/fill-text.ts';
import { parseSort, SORTS, sortBy } from '#model/filter/sorting.ts';
import { loadCards } from '#model/search/cards.ts';
import { findChosen } from '#model/selection/ids.ts';
import { INDEX_FILE, type SelectionIndex } from '#model/selection/selected.ts';
import { keepAddressInLanguages } from './language-links.ts';
import { fileLoader } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { element } from './organisation-card.ts';
import { fillCount, readTexts } from './page-texts.ts';
import { ChosenCards } from './selection/chosen-cards.ts';
import { CHANGED, forgetKept, heldIds, holdIds, isKept, keepHeld, keptIds } from './selection/held.ts';
import { sayWhenPrinted } from './selection/printed-at.ts';
import { forgetSeen, SinceSeen } from './selection/since-seen.ts';
import type { SelectionTexts } from './selection/texts.ts';
import { WriteTo } from './selection/write-to.ts';

class SelectionPage extends HTMLElement {
  #texts = {} as SelectionTexts;
  #notice!: LoadNotice;
  #cards!: ChosenCards;
  #writeTo!: WriteTo;
  #sinceSeen!: SinceSeen;
  #load = fileLoader('');
  #loadCard = fileLoader('');
  #turn = 0;
  /** Says again what is shown, to a part of the page that comes later. */
  #announceAgain = () => {};

  connectedCallback(): void {
    keepAddressInLanguages();
    document.querySelector('[data-without-script]')?.remove();
    this.hidden = false;
    this.#texts = readTexts<SelectionTexts>(this);
    this.#renew();
    this.#notice = new LoadNotice(this, 'selection', () => {
      this.#renew();
      void this.#show();
    });
    this.#cards = new ChosenCards(this, this.#texts, (id, name) => this.#remove(id, name));
    this.#writeTo = new WriteTo(this, this.#texts, () => ({ load: this.#load, notice: this.#notice }));
    this.#sinceSeen = new SinceSeen(this, this.#texts, (text) => this.#say(text));
    this.#sort.value = parseSort(new URLSearchParams(location.search).get('tri'));
    this.#sort.addEventListener('change', () => this.#resort());
    this.#part('[data-clear]').addEventListener('click', () => holdIds([]));
    this.#keep.addEventListener('change', () => this.#keepOrForget());
    this.#part('[data-other]').addEventListener('click', () => holdIds(keptIds() ?? []));
    document.addEventListener('organisations:asked', () => this.#announceAgain());
    document.addEventListener(CHANGED, () => void this.#show());
    sayWhenPrinted(this.#part('.printed-at'), this.#texts.printed);
    void this.#show();
  }

  #renew(): void {
    this.#load = fileLoader(this.dataset.files ?? '');
    this.#loadCard = fileLoader(this.dataset.cards ?? '');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }
  get #sort() {
    return this.#part<HTMLSelectElement>('#selection-tri');
  }
  get #keep() {
    return this.#part<HTMLInputElement>('[data-keep]');
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    this.#showKept();
    const isEmpty = heldIds().length === 0;
    this.#part('.selection-empty').hidden = !isEmpty;
    if (isEmpty) return this.#fill([], [], []);
    try {
      const index = await this.#notice.watch(this.#load<SelectionIndex>(INDEX_FILE));
      const { numbers, unknown } = findChosen(heldIds(), index.ids);
      // A to Z, as the files have them; an order groups them.
      const sorted = [...numbers].sort((a, b) => a - b);
      const byNumber = new Map<number, Card>();
      const cards = await this.#notice.watch(loadCards(sorted, index.ids.length, this.#loadCard));
      cards.forEach((card, at) => {
        byNumber.set(sorted[at] ?? 0, card);
      });
      const facts = {
        isInterviewed: (number: number) => byNumber.get(number)?.tier === 'interviewed',
        places: (number: number) => index.places[number] ?? 0,
      };
      const ordered = sortBy(sorted, facts, parseSort(this.#sort.value));
      if (turn !== this.#turn) return;
      this.#sinceSeen.show([...byNumber.values()], index);
      this.#fill(
        ordered.flatMap((number) => byNumber.get(number) ?? []),
        ordered,
        unknown,
      );
    } catch {
      // The notice says what did not come; what was shown stays.
    }
  }

  #fill(cards: readonly Card[], numbers: readonly number[], unknown: readonly string[]): void {
    const { count, title } = this.#texts;
    this.#part('.selection-notices').replaceChildren(
      ...(unknown.length > 0
        ? [element('p', 'notice', fillText(this.#texts.unknown, { value: unknown.join(', ') }))]
        : []),
    );
    this.#part('.selection-filled').hidden = cards.length === 0;
    this.#part('.selection-empty').hidden = cards.length > 0;
    this.#part('.selection-count').textContent = fillCount(count, cards.length);
    this.#cards.draw(cards);
    this.#writeTo.show(cards, numbers);
    this.dataset.state = cards.length > 0 ? 'filled' : 'empty';
    this.#announceAgain = () =>
      document.dispatchEvent(new CustomEvent('organisations:shown', { detail: { numbers, chosen: [title] } }));
    this.#announceAgain();
  }

  #remove(id: string, name: string): void {
    const next = heldIds().filter((other) => other !== id);
    holdIds(next);
    this.#say(`${fillText(this.#texts.removed, { value: name })} ${fillCount(this.#texts.count, next.length)}.`);
    // The pressed button goes: who pressed it goes on from the count, or from the top.
    const heading = next.length > 0 ? this.#part('.selection-count') : document.querySelector<HTMLElement>('main');
    heading?.focus();
  }

  /** The order stands in the address, as that of lists does. */
  #resort(): void {
    const query = new URLSearchParams(location.search);
    query.delete('tri');
    if (this.#sort.value !== SORTS[0]) query.set('tri', this.#sort.value);
    history.replaceState(history.state, '', `${query}` ? `?${query}` : location.pathname);
    void this.#show();
  }

  #keepOrForget(): void {
    const { cannotKeep, forgotten, kept } = this.#texts;
    if (this.#keep.checked) {
      this.#say(keepHeld() ? kept : cannotKeep);
      // What is seen from now on.
      void this.#show();
    } else {
      forgetKept();
      forgetSeen();
      this.#say(forgotten);
    }
    this.#showKept();
  }

  /** Whether the device keeps this selection, or another one. */
  #showKept(): void {
    const kept = keptIds();
    this.#keep.checked = isKept();
    const other = this.#part('.selection-other');
    other.hidden = kept === undefined || kept.length === 0 || isKept();
    (other.firstElementChild as HTMLElement).textContent = fillText(this.#texts.other, { n: kept?.length ?? 0 });
  }

  #say(text: string): void {
    this.#part('[role=status]').textContent = text;
  }
}

customElements.define('selection-page', SelectionPage);
