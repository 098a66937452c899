/** Says on the page when files are late or do not come, and offers to try again. What the server sent stays as it is. */

import { LoadError } from './load-files.ts';
import { IS_OLD_BROWSER } from './old-browser.ts';

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 4000;

/** Scripts and files that this page was sent with, read before a script of its own adds another (`selection-start.ts` does). */
const OWN_FILES = [...document.querySelectorAll<HTMLElement>('script[src], [data-files]')].map(
  (element) => element.getAttribute('src') ?? element.dataset.files ?? '',
);

type Trouble = 'slow' | 'failed' | 'outdated' | 'tooOld';

export class LoadNotice {
  readonly #place: HTMLElement;
  readonly #again: () => void;
  #turn = 0;

  /**
   * @param of which `LoadNotice.astro` of the island.
   * @param again loads anew, also what is still on its way, and shows it.
   */
  constructor(island: Element, of: string, again: () => void) {
    this.#place = island.querySelector(`.load-notice[data-of="${of}"]`) as HTMLElement;
    this.#again = again;
    this.#button.addEventListener('click', () => {
      if (this.#button.textContent === this.#place.dataset.reload) location.reload();
      else this.#again();
    });
  }

  /** Waits for what is loading; only the newest wait speaks. @throws what the loading throws. */
  async watch<Result>(loading: Promise<Result>): Promise<Result> {
    const turn = ++this.#turn;
    const isNewest = () => turn === this.#turn;
    const timer = window.setTimeout(() => isNewest() && this.#show('slow'), PATIENCE);
    try {
      const result = await loading;
      if (isNewest()) this.#show();
      return result;
    } catch (error) {
      // What came is whole: if a script then fails in an old browser, that is why, unless the network has gone.
      const mayBeOld = IS_OLD_BROWSER && !(error instanceof LoadError);
      // The engine remembers a script that came broken: only a new page asks for it again.
      const way = error instanceof SyntaxError ? 'reload' : 'retry';
      if (isNewest() && !mayBeOld) this.#show('failed', way);
      const page = isNewest() ? await freshPage() : '';
      if (isNewest() && page && isOutdated(page)) this.#show('outdated', 'reload');
      else if (isNewest() && mayBeOld) this.#show(page ? 'tooOld' : 'failed', way);
      throw error;
    } finally {
      window.clearTimeout(timer);
    }
  }

  #show(trouble?: Trouble, way: 'retry' | 'reload' = 'retry'): void {
    const { dataset } = this.#place;
    const status = this.#place.querySelector('p') as HTMLElement;
    const text = trouble ? (dataset[trouble] ?? '') : '';
    if (status.textContent !== text) status.textContent = text;
    // The button goes: who has just pressed it goes on from here.
    if (!trouble && document.activeElement === this.#button) status.focus();
    this.#button.textContent = dataset[way] ?? '';
    // Pressing again makes no browser newer.
    this.#button.hidden = !trouble || trouble === 'tooOld';
    this.#place.classList.toggle('notice', trouble !== undefined);
    if (trouble) dataset.state = trouble;
    else delete dataset.state;
  }

  get #button(): HTMLButtonElement {
    return this.#place.querySelector('button') as HTMLButtonElement;
  }
}

/** This page as the site has it now; empty where the site cannot be reached. */
async function freshPage(): Promise<string> {
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? response.text().catch(() => '') : '';
}

/** Whether that is another version: one that names other scripts or other files. */
function isOutdated(html: string): boolean {
  return !OWN_FILES.every((address) => html.includes(`"${address}"`));
}
