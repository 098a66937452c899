/**
 * <list-download>: files of just the organisations that are shown. It learns them from the event `organisations:shown`
 * (detail `{numbers, chosen}`: A to Z, or none for all, and the filters in words), or reads them off the page. What makes a file, and the rows, load when
 * one is asked for.
 */
import type { ListRows } from '#exports/list-files.ts';
import { foldWords } from '#model/fold.ts';
import { loadJson } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { saveFile } from './save-file.ts';

/** One entry a format: the ending of the file and what makes it. A further format is a line here and a file beside these. */
const FORMATS = {
  csv: () => import('./list-files/csv.ts'),
  xlsx: () => import('./list-files/xlsx.ts'),
  vcf: () => import('./list-files/vcf.ts'),
} as const;
type Format = keyof typeof FORMATS;

interface Shown {
  readonly numbers: readonly number[] | undefined;
  readonly chosen?: readonly string[];
}

/** Characters of the filter in the name of a file. */
const LONGEST_NAME = 60;

class ListDownload extends HTMLElement {
  /** The numbers of the organisations that a filter shows. */
  #shown: readonly number[] | undefined;
  /** What was chosen in the filter, in words. */
  #chosen: readonly string[] = [];
  #notice!: LoadNotice;
  /** What was asked for last; only that is saved. */
  #asked: Format | undefined;
  #turn = 0;

  connectedCallback(): void {
    document.addEventListener('organisations:shown', this.#remember);
    // The filter may have shown its first answer before this.
    document.dispatchEvent(new Event('organisations:asked'));
    this.addEventListener('click', this.#click);
    this.#notice = new LoadNotice(this, 'download', () => {
      if (this.#asked) void this.#make(this.#asked);
    });
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.hidden = false;
  }

  disconnectedCallback(): void {
    document.removeEventListener('organisations:shown', this.#remember);
    this.removeEventListener('click', this.#click);
  }

  #remember = (event: Event): void => {
    const { numbers, chosen = [] } = (event as CustomEvent<Shown>).detail;
    this.#shown = numbers;
    this.#chosen = chosen;
  };

  #click = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-format]');
    if (button) void this.#make(button.dataset.format as Format);
  };

  async #make(format: Format): Promise<void> {
    const { empty = '', working = '', done = '' } = this.dataset;
    if (this.#shown?.length === 0) return this.#showStatus(empty);
    const turn = ++this.#turn;
    this.#asked = format;
    this.#showStatus(working);
    try {
      const file = await this.#notice.watch(this.#fileOf(format));
      if (turn !== this.#turn) return;
      const name = `${this.#fileName()}.${format}`;
      saveFile(file, name);
      this.#showStatus(done.replace('%', name));
    } catch {
      if (turn === this.#turn) this.#showStatus('');
    }
  }

  async #fileOf(format: Format): Promise<Blob> {
    const { rows: address = '', cards = '', sheet = '' } = this.dataset;
    const rows = () => loadJson<ListRows>(address);
    const { makeFile } = await FORMATS[format]();
    const ids = this.#shown ? idsOf(await rows(), this.#shown) : this.#idsOnPage();
    const { notesSheet = '' } = this.dataset;
    return makeFile({ ids, rows, sheet, notesSheet, notes: this.#notes(), cardOf: (id) => `${cards}${id}.vcf` });
  }

  /** What the file holds, the day of its making, the terms. */
  #notes(): string[] {
    const { chosen = '', everyone = '', made = '', terms = '' } = this.dataset;
    const what = this.#chosen.length > 0 ? chosen.replace('%', this.#chosen.join(', ')) : everyone;
    return [what, made.replace('%', today()), terms];
  }

  /** `organisations-kayes-accueil-2026-11-29`: what was chosen, as far as a name may go, and the day. */
  #fileName(): string {
    const words = foldWords(this.#chosen.join(' ')).replaceAll(' ', '-').slice(0, LONGEST_NAME);
    return [this.dataset.fileName ?? 'organisations', words, today()].filter(Boolean).join('-');
  }

  /** Without a filter: the cards of the page, each with its organisation's id. */
  #idsOnPage(): readonly string[] {
    return [...new Set([...document.querySelectorAll('main .card[id]')].map(({ id }) => id))];
  }

  #showStatus(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** The day on the clock of the device, `2026-11-29`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The rows stand in the order in which organisations are numbered; the first column is the id. */
function idsOf({ rows }: ListRows, numbers: readonly number[]): string[] {
  return numbers.map((number) => String(rows[number]?.[0] ?? ''));
}

customElements.define('list-download', ListDownload);
