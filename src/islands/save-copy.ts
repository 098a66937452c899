/** <save-copy>: lets a person save the whole directory on the device, and remove it. Nothing happens before they ask. */
import type { SavedSet, SavedSizes } from '#delivery/saved-set.ts';
import { bytesOf, isSameChoice, usualParts, WORKER_PATH } from '#delivery/saved-set.ts';
import { fillText } from '#model/fill-text.ts';
import { LoadNotice } from './load-notice.ts';
import { alone, dropUnfinished, fetchSizes, SaveError, savedSets, saveSet } from './save-set.ts';
import { removeSavedCopy, SAVED_COPY_CHANGED, savedCaches } from './saved-copy.ts';

type Texts = Readonly<Record<string, string>>;

class SaveCopy extends HTMLElement {
  readonly #texts: Texts = JSON.parse(this.dataset.texts ?? '{}');
  readonly #base = this.dataset.base ?? '/';
  #sizes: SavedSizes | undefined;
  /** The present asking for sizes: not known yet is no failure, and one that ends later does not count. */
  #asking: symbol | undefined;
  #saved: ReadonlyMap<string, SavedSet> = new Map();
  #running: AbortController | undefined;
  #notice: LoadNotice | undefined;

  async connectedCallback(): Promise<void> {
    if (!('caches' in globalThis) || !navigator.serviceWorker) return this.#showState('unavailable');
    this.querySelector('[data-plain]')?.remove();
    this.#button('save')?.addEventListener('click', () => this.#save());
    this.#button('cancel')?.addEventListener('click', () => this.#running?.abort());
    this.#button('remove')?.addEventListener('click', () => this.#removeAll());
    for (const choice of this.#choices)
      choice.addEventListener('change', () => {
        if (choice.type === 'radio') this.#showSavedParts();
        void this.#show();
      });
    const wasUnfinished = await alone(() => dropUnfinished(this.#base));
    this.#notice = new LoadNotice(this, 'savedCopy', () => this.#ask());
    await this.#ask();
    if (wasUnfinished) this.#showState('interrupted');
  }

  /** Asks what there is to save, and how much. */
  async #ask(): Promise<void> {
    const own = Symbol('asking');
    this.#asking = own;
    // What is saved can be erased before the site has answered, and where it never does.
    await this.#show();
    this.#showSavedParts();
    const sizes = await this.#notice?.watch(this.#fetchOwnSizes()).catch(() => undefined);
    if (own !== this.#asking) return;
    this.#sizes = sizes;
    this.#asking = undefined;
    await this.#show();
  }

  async #fetchOwnSizes(): Promise<SavedSizes> {
    const sizes = await fetchSizes(this.#base);
    if (!sizes[this.#locale]) throw new Error(`no size for ${this.#locale}`);
    return sizes;
  }

  async #save(): Promise<void> {
    this.#running = new AbortController();
    this.#toggle(true);
    this.#handOnFocus('cancel');
    this.#showState('saving');
    const outcome = (await alone(() => this.#fill(this.#running?.signal ?? AbortSignal.abort()))) ?? 'busy';
    this.#running = undefined;
    this.#toggle(false);
    await this.#show();
    this.#handOnFocus(outcome === 'done' ? 'remove' : 'save');
    const isOldThere = this.#saved.has(this.#locale) && (outcome === 'failed' || outcome === 'refused');
    this.#showState(isOldThere ? `${outcome}Update` : outcome);
  }

  /** The worker is registered last: a copy that could not be saved must not leave one behind. */
  async #fill(signal: AbortSignal): Promise<string> {
    try {
      await saveSet({
        base: this.#base,
        locale: this.#locale,
        chosen: this.#chosen,
        signal,
        onProgress: (done, bytes) => this.#progress(done, bytes),
      });
      await navigator.serviceWorker.register(`${this.#base}${WORKER_PATH}`, {
        scope: this.#base,
        updateViaCache: 'none',
      });
      await navigator.serviceWorker.ready;
      return 'done';
    } catch (error) {
      if (error instanceof SaveError) return error.refusal;
      await removeSavedCopy(this.#base);
      return 'refused';
    }
  }

  async #removeAll(): Promise<void> {
    await removeSavedCopy(this.#base);
    await this.#show();
    this.#handOnFocus('save');
    this.#showState('removed');
  }

  /** A button that goes off under the finger or the key hands its focus on. */
  #handOnFocus(to: string): void {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches(':disabled, [hidden]')) this.#button(to)?.focus();
  }

  async #show(): Promise<void> {
    this.#saved = await savedSets(this.#base).catch(() => new Map());
    const saved = this.#saved.get(this.#locale);
    const size = this.#sizes?.[this.#locale];
    const isOutdated = saved !== undefined && size !== undefined && saved.version !== size.version;
    const isOther = saved !== undefined && !isSameChoice(saved.chosen ?? usualParts(saved), this.#chosen);
    const save = this.#button('save');
    if (save) {
      save.disabled = !size || (saved !== undefined && !isOutdated && !isOther);
      const kb = size ? this.#number(bytesOf(size, this.#chosen)) : '';
      const name = isOutdated || isOther ? 'update' : 'save';
      save.textContent = size ? this.#fillIn(name, { kb }) : this.#fillIn('saveUnknown', {});
    }
    const remove = this.#button('remove');
    if (remove) remove.disabled = (await savedCaches(this.#base)).length === 0;
    this.classList.toggle('is-saved', saved !== undefined);
    document.dispatchEvent(new Event(SAVED_COPY_CHANGED));
    if (!size && !saved) return this.#showState(this.#asking ? 'asking' : 'unreachable');
    this.#showState(isOutdated ? 'outdated' : saved ? 'saved' : 'notSaved');
  }

  #toggle(isRunning: boolean): void {
    for (const name of ['save', 'remove']) this.#button(name)?.toggleAttribute('disabled', isRunning);
    this.#button('cancel')?.toggleAttribute('hidden', !isRunning);
    this.querySelector('progress')?.toggleAttribute('hidden', !isRunning);
    for (const choice of this.#choices) choice.disabled = isRunning;
    const size = this.#sizes?.[this.#locale];
    if (isRunning) this.#progress(0, size ? bytesOf(size, this.#chosen) : 1);
  }

  #progress(done: number, bytes: number): void {
    const bar = this.querySelector('progress');
    if (bar) [bar.max, bar.value] = [bytes, done];
    this.#write('progress', this.#fillIn('progress', { done: this.#number(done), kb: this.#number(bytes) }));
  }

  #showState(name: string): void {
    const status = this.querySelector('[role=status]');
    const languages = [...this.#saved.keys()].map((locale) => this.#texts[`language-${locale}`] ?? locale).join(', ');
    if (status) status.textContent = this.#fillIn(name, { language: languages });
    this.dataset.state = name;
    if (!this.#running) this.#write('progress', '');
  }

  #write(place: string, text: string): void {
    const element = this.querySelector(`[data-${place}]`);
    if (element) element.textContent = text;
  }

  #fillIn(name: string, values: Readonly<Record<string, string>>): string {
    return fillText(this.#texts[name] ?? '', values);
  }

  #number(bytes: number): string {
    return Math.ceil(bytes / 1000).toLocaleString(document.documentElement.lang);
  }

  get #choices(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input');
  }

  get #locale(): string {
    return this.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? '';
  }

  /** The parts to save: regions, and what is read at a desk. */
  get #parts(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #chosen(): string[] {
    return this.#parts.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** What is saved in the chosen language is what is ticked. */
  #showSavedParts(): void {
    const saved = this.#saved.get(this.#locale);
    const chosen = saved && (saved.chosen ?? usualParts(saved));
    if (chosen) for (const part of this.#parts) part.checked = chosen.includes(part.value);
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector(`button[data-${name}]`);
  }
}

customElements.define('save-copy', SaveCopy);
