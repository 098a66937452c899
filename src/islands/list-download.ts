/**
 * <list-download>: files of just the organisations that are shown. It learns them from the event `organisations:shown`
 * (detail `{ids}`), or reads them off the page. What makes a file, and the rows, load when one is asked for.
 */
import type { ListRows } from '#exports/list-files.ts';

/** One entry a format: the ending of the file and what makes it. A further format is a line here and a file beside these. */
const FORMATS = {
  csv: () => import('./list-files/csv.ts'),
  xlsx: () => import('./list-files/xlsx.ts'),
  vcf: () => import('./list-files/vcf.ts'),
} as const;

export interface ListFileContext {
  readonly ids: readonly string[];
  readonly rows: () => Promise<ListRows>;
  readonly sheet: string;
  /** The address of an organisation's contact card. */
  readonly cardOf: (id: string) => string;
}

export type MakeFile = (context: ListFileContext) => Promise<Blob>;

class ListDownload extends HTMLElement {
  #shown: readonly string[] | undefined;

  connectedCallback(): void {
    document.addEventListener('organisations:shown', this.#remember);
    this.addEventListener('click', this.#click);
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.hidden = false;
  }

  disconnectedCallback(): void {
    document.removeEventListener('organisations:shown', this.#remember);
    this.removeEventListener('click', this.#click);
  }

  #remember = (event: Event): void => {
    this.#shown = (event as CustomEvent<{ ids: string[] }>).detail.ids;
  };

  #click = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const format = button?.dataset.format as keyof typeof FORMATS | undefined;
    if (button && format) void this.#make(format, button);
  };

  async #make(format: keyof typeof FORMATS, button: HTMLButtonElement): Promise<void> {
    const { fileName = 'organisations', empty = '', working = '', failed = '', done = '' } = this.dataset;
    const ids = this.#ids();
    if (ids.length === 0) return this.#say(empty);
    this.#say(working);
    button.disabled = true;
    try {
      const { makeFile } = await FORMATS[format]();
      save(await makeFile(this.#context(ids)), `${fileName}.${format}`);
      this.#say(done.replace('%', `${fileName}.${format}`));
    } catch {
      this.#say(failed);
    } finally {
      button.disabled = false;
    }
  }

  /** Without an event: the cards of the page that are not hidden, each with its organisation's id. */
  #ids(): readonly string[] {
    if (this.#shown) return this.#shown;
    const cards = document.querySelectorAll<HTMLElement>('main .card[id]');
    return [...new Set([...cards].filter((card) => !card.closest('[hidden]')).map((card) => card.id))];
  }

  #context(ids: readonly string[]): ListFileContext {
    const { rows = '', cards = '', sheet = '' } = this.dataset;
    return { ids, rows: () => fetchRows(rows), sheet, cardOf: (id) => `${cards}${id}.vcf` };
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

async function fetchRows(address: string): Promise<ListRows> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('list-download', ListDownload);
