/**
 * <selection-bar>: carries the selection of the person from page to page, and lets them add to it from cards and pages of
 * organisations. Its words and style load once there is something to choose from or something chosen.
 */

import style from '../styles/selection.css?url';
import { loadJson } from './load-files.ts';
import { carryAlong } from './selection/carry.ts';
import { CHOOSABLE } from './selection/choosable.ts';
import { SelectionDrawing, type SelectionWords } from './selection/draw.ts';
import { CHANGED, heldIds } from './selection/held.ts';

class SelectionBar extends HTMLElement {
  #drawing: Promise<SelectionDrawing | undefined> | undefined;
  #isAsked = false;

  connectedCallback(): void {
    carryAlong();
    // The page of the selection shows it itself.
    if (document.querySelector('selection-page')) return;
    document.addEventListener(CHANGED, this.#show);
    // Lists are drawn again by filters, the search and the map.
    const main = document.querySelector('main');
    if (main) new MutationObserver(this.#soon).observe(main, { childList: true, subtree: true });
    this.#soon();
  }

  /** Once a frame at most, after what is more urgent. */
  #soon = (): void => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    setTimeout(() => {
      this.#isAsked = false;
      void this.#show();
    });
  };

  #show = async (): Promise<void> => {
    if (heldIds().length === 0 && !document.querySelector(CHOOSABLE)) return;
    this.#drawing ??= this.#begin();
    (await this.#drawing)?.draw();
  };

  /** Where its words or its script do not come, the page is as it was. */
  async #begin(): Promise<SelectionDrawing | undefined> {
    const { home = '' } = this.dataset;
    try {
      const [words] = await Promise.all([loadJson<SelectionWords>(`${home}selection/mots.json`), styled()]);
      return new SelectionDrawing(this, words, home);
    } catch {
      this.#drawing = undefined;
      return undefined;
    }
  }
}

/** Once the style is there: without it a button would stand among the lines of its card. */
function styled(): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
}

customElements.define('selection-bar', SelectionBar);
