/** <organisation-comparison>: the two to four organisations that the address names side by side, each loaded from a file of its own. */
import { comparisonSvg } from '#exports/comparison-svg.ts';
import { fillText } from '#model/fill-text.ts';
import type { Comparable } from '#model/selection/comparable.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '#model/selection/comparison.ts';
import { findChosen, readIds, SHOWN_KEY, withIds } from '#model/selection/ids.ts';
import { INDEX_FILE, type SelectionIndex } from '#model/selection/selected.ts';
import type { Locale } from '#schema/locale.ts';
import { keepAddressInLanguages } from './language-links.ts';
import { fileLoader } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { element } from './organisation-card.ts';
import { addressToShare, ownAddress } from './own-address.ts';
import { readTexts } from './page-texts.ts';
import { saveFile } from './save-file.ts';
import { drawComparedMaps } from './selection/compared-maps.ts';
import { type ComparedTexts, comparedTable } from './selection/compared-table.ts';
import { sayWhenPrinted } from './selection/printed-at.ts';

/** Of the files to take away, without the ending. */
const NAME = 'comparaison';

interface Found {
  readonly compared: readonly Comparable[];
  /** Ids that nobody has, and those of organisations for which there is no column. */
  readonly unknown: readonly string[];
  readonly rest: readonly string[];
}

class OrganisationComparison extends HTMLElement {
  #texts = {} as ComparedTexts;
  #notice!: LoadNotice;
  #load = fileLoader('');
  #loadIndex = fileLoader('');
  #turn = 0;
  #compared: readonly Comparable[] = [];
  /** What was asked for last. */
  #again = () => this.#show();

  connectedCallback(): void {
    keepAddressInLanguages();
    this.#texts = readTexts<ComparedTexts>(this);
    this.#renew();
    this.hidden = false;
    const links = document.querySelector<HTMLElement>('[data-without-script]');
    if (links) links.hidden = true;
    this.#notice = new LoadNotice(this, 'comparison', () => {
      this.#renew();
      void this.#again();
    });
    sayWhenPrinted(this.querySelector('.printed-at') as HTMLElement, this.#texts.printed);
    this.querySelector('button.taken')?.addEventListener('click', () => void this.#takeData());
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #renew(): void {
    this.#load = fileLoader(this.dataset.files ?? '');
    this.#loadIndex = fileLoader(this.dataset.index ?? '');
  }

  get #ids(): string[] {
    return readIds(new URLSearchParams(location.search), SHOWN_KEY);
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    this.#again = () => this.#show();
    try {
      const found = await this.#notice.watch(this.#find(this.#ids));
      if (turn === this.#turn) this.#draw(found);
    } catch {
      if (turn === this.#turn) this.dataset.state = 'failed';
    }
  }

  /** @throws LoadError where what is asked for does not come. */
  async #find(ids: readonly string[]): Promise<Found> {
    if (ids.length === 0) return { compared: [], unknown: [], rest: [] };
    const all = await this.#loadIndex<SelectionIndex>(INDEX_FILE);
    const { numbers, unknown } = findChosen(ids, all.ids);
    const known = numbers.flatMap((number) => all.ids[number] ?? []);
    const compared = await Promise.all(known.slice(0, MOST_COMPARED).map((id) => this.#load<Comparable>(id)));
    return { compared, unknown, rest: known.slice(MOST_COMPARED) };
  }

  #draw(found: Found): void {
    const { compared } = found;
    const isShown = compared.length >= FEWEST_COMPARED;
    this.#showNotices(found);
    (this.querySelector('.compared') as HTMLElement).hidden = !isShown;
    this.dataset.state = isShown ? 'ready' : 'empty';
    if (!isShown) return;
    const { home = '' } = this.dataset;
    const table = comparedTable(compared, this.#texts, home, (id) => this.#remove(id));
    this.querySelector('.compared-table')?.replaceChildren(table);
    drawComparedMaps(this, compared, this.#texts);
    this.#compared = compared;
    this.#offerPicture(compared);
  }

  /** The picture is made here, for nobody knows beforehand who is compared; frame and page carry the same ids. */
  #offerPicture(compared: readonly Comparable[]): void {
    const query = `${withIds(
      new URLSearchParams(),
      SHOWN_KEY,
      compared.map(({ card }) => card.id),
    )}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href*="comparer/"]')) link.search = query;
    const [picture, png] = ['.report a', 'chart-png'].map((own) => this.querySelector<HTMLElement>(own));
    if (!picture || !png) return;
    const drawing = comparisonSvg(compared, this.#inLanguage, addressToShare());
    png.dataset.name = `${NAME}.svg`;
    png.dataset.svg = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
    picture.setAttribute('href', png.dataset.svg);
    picture.setAttribute('download', png.dataset.name);
  }

  get #inLanguage() {
    return { ...this.#texts, locale: document.documentElement.lang as Locale };
  }

  /** What writes the file comes when one is asked for. */
  async #takeData(): Promise<void> {
    this.#again = () => this.#takeData();
    const address = addressToShare();
    const compared = this.#compared;
    try {
      const { makeFile } = await this.#notice.watch(import('./selection/comparison-csv.ts'));
      saveFile(makeFile(compared, this.#inLanguage, address), `${NAME}.csv`);
    } catch {
      // The notice says what did not come, and tries again.
    }
  }

  #showNotices({ compared, rest, unknown }: Found): void {
    const texts = this.#texts;
    const lines = [
      unknown.length > 0 ? fillText(texts.unknown, { value: unknown.join(', ') }) : '',
      rest.length > 0 ? fillText(texts.tooMany, { value: rest.join(', ') }) : '',
      compared.length === 0 ? texts.empty : compared.length < FEWEST_COMPARED ? texts.one : '',
    ].filter(Boolean);
    this.querySelector('.compared-notices')?.replaceChildren(...lines.map((line) => element('p', 'notice', line)));
  }

  /** A step of the history: back brings it again. */
  #remove(id: string): void {
    const ids = this.#ids.filter((other) => other !== id);
    history.pushState(null, '', ownAddress(withIds(new URLSearchParams(), SHOWN_KEY, ids)));
    void this.#show().then(() => this.querySelector<HTMLElement>('.compared-head a, .compared-ways a')?.focus());
  }
}

customElements.define('organisation-comparison', OrganisationComparison);
