/**
 * <who-asks>: shows who can ask in pictures, and orders the cards of an answer for who the person says to be, in the fragment of
 * the address. Keeps nothing.
 */
import { readRank } from '#model/help/ranks.ts';
import { WHO, type Who } from '#model/help/who-list.ts';
import { keepAddressInLanguages } from './language-links.ts';

const KEY = 'pour';
/** Loaded where the choice is opened: the page is no heavier for them. */
const PICTURES = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}images/qui.svg#`;
/** Pixels. */
const SIDE = 24;

class WhoAsks extends HTMLElement {
  connectedCallback(): void {
    keepAddressInLanguages();
    this.querySelector('details')?.addEventListener('toggle', this.#draw, { once: true });
    window.addEventListener('hashchange', this.#apply);
    this.addEventListener('click', (event) => {
      const choice = (event.target as Element).closest('button');
      if (!choice) return;
      // The town that the address named stays in sight, though the address now says who asks.
      document.querySelector('.town:target')?.classList.add('is-chosen');
      history.replaceState(history.state, '', `#${KEY}=${choice.value}`);
      this.#apply();
    });
    this.#apply();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#apply);
  }

  #draw = (): void => {
    for (const choice of this.querySelectorAll('button')) {
      if (choice.value) draw(choice, choice.value);
    }
  };

  #apply = (): void => {
    const who = new URLSearchParams(location.hash.slice(1)).get(KEY) as Who | '' | null;
    // Another fragment is a place on the page, and changes nothing.
    if (who === null) return;
    const chosen = WHO.find((it) => it === who);
    const at = chosen ? WHO.indexOf(chosen) + 1 : 0;
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) orderStep(step, at);
    for (const card of document.querySelectorAll<HTMLElement>('[data-fits]')) {
      const isFit = at > 0 && (card.dataset.fits ?? '').includes(String(at));
      const fits = card.querySelector<HTMLElement>('.fits');
      if (!fits) continue;
      fits.hidden = !isFit;
      fits.querySelector('img')?.remove();
      if (isFit) draw(fits, who);
    }
    let label = '';
    for (const choice of this.querySelectorAll('button')) {
      const isChosen = choice.value === (chosen ?? '');
      choice.setAttribute('aria-pressed', String(isChosen));
      if (isChosen && chosen) label = choice.textContent?.trim() ?? '';
    }
    const place = this.querySelector('[data-chosen]');
    if (place) place.textContent = label ? ` ${label}` : '';
  };
}

/** Puts the picture of who it is before the words of a choice, or of a card that is for them. */
function draw(place: Element, who: string): void {
  const picture = new Image(SIDE, SIDE);
  picture.alt = '';
  picture.src = PICTURES + who;
  place.prepend(picture, ' ');
}

/** @param at which of the ranks of each card counts: 0 for anyone. */
function orderStep(step: HTMLElement, at: number): void {
  const [whole, folded] = step.querySelectorAll('ul.cards');
  const cards = [...step.querySelectorAll<HTMLElement>('[data-ranks]')];
  const rank = (card: HTMLElement) => readRank(card.dataset.ranks ?? '', at);
  cards.sort((a, b) => rank(a) - rank(b));
  const room = Number((whole as HTMLElement | undefined)?.dataset.whole);
  whole?.replaceChildren(...cards.slice(0, room));
  folded?.replaceChildren(...cards.slice(room));
}

customElements.define('who-asks', WhoAsks);
