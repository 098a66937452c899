/** What is wrong in a form: said below its field, and the first of it in the focus. */

/** What the rules found, as Zod says it. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
}

/** Fields of a form whose faults stand in elements called `<prefix>-<name>-error`, in words that the island holds (`data-<code>`). */
export class FormMarks {
  readonly #island: HTMLElement;
  readonly #prefix: string;

  constructor(island: HTMLElement, prefix: string) {
    this.#island = island;
    this.#prefix = prefix;
  }

  /** Says what is wrong with a field, or that nothing is. */
  mark(name: string, text: string): void {
    const place = this.#island.querySelector(`#${this.#prefix}-${name}-error`);
    if (place) place.textContent = text;
    for (const field of this.#island.querySelectorAll(`[name=${name}]`))
      if (text) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    const status = this.#island.querySelector('[data-status]');
    if (status && !this.#island.querySelector('[aria-invalid]')) status.textContent = '';
  }

  /**
   * Marks fields by what the rules found; those without a fault are right.
   *
   * @param other the word where a rule has none of its own for a field.
   */
  markAll(names: readonly string[], issues: readonly Issue[], other: (name: string) => string): void {
    for (const name of names) {
      const texts = issues
        .filter(({ path }) => path[0] === name)
        .map((issue) => {
          const { params } = issue as { params?: { code: string; value?: string } };
          const text = this.#island.dataset[params?.code.toLowerCase() ?? ''] ?? other(name);
          return text.replace('%', params?.value ?? '');
        });
      this.mark(name, [...new Set(texts)].join(' '));
    }
  }

  isMarked(name: string): boolean {
    return this.#island.querySelector(`[name=${name}][aria-invalid]`) !== null;
  }

  /** Says that it is handed over, and how; nothing of an earlier fault stays. */
  showDone(text: string): void {
    this.showStatus('');
    const place = this.#island.querySelector('[data-done]');
    if (place) place.textContent = text;
  }

  /** Says of the whole form what is to be done, and goes to the first fault; nothing where the text is empty. */
  showStatus(text: string): void {
    const status = this.#island.querySelector('[data-status]');
    const done = this.#island.querySelector('[data-done]');
    if (done && text) done.textContent = '';
    if (status) status.textContent = text;
    if (text) this.#island.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }
}
