/** <offline-library>: lets a person keep the whole directory on the device, and remove it. Nothing happens before they ask. */
import type { SavedSet, SavedSizes } from '#delivery/saved-set.ts';
import { bytesOf, isSameChoice, usualParts, WORKER_PATH } from '#delivery/saved-set.ts';
import { fillText } from '#model/fill-text.ts';
import { alone, dropUnfinished, fetchSizes, KeepError, keepSet, keptSets } from './keep-set.ts';
import { KEPT_CHANGED, keptCaches, removeKept } from './kept-copy.ts';
import { LoadNotice } from './load-notice.ts';

type Texts = Readonly<Record<string, string>>;

class OfflineLibrary extends HTMLElement {
  private readonly texts: Texts = JSON.parse(this.dataset.texts ?? '{}');
  private readonly base = this.dataset.base ?? '/';
  private sizes: SavedSizes | undefined;
  /** The present asking for sizes: not known yet is no failure, and one that ends later is of no matter. */
  private asking: symbol | undefined;
  private kept: ReadonlyMap<string, SavedSet> = new Map();
  private running: AbortController | undefined;
  private notice: LoadNotice | undefined;

  async connectedCallback(): Promise<void> {
    if (!('caches' in globalThis) || !navigator.serviceWorker) return this.say('unavailable');
    this.querySelector('[data-plain]')?.remove();
    this.button('save')?.addEventListener('click', () => this.save());
    this.button('cancel')?.addEventListener('click', () => this.running?.abort());
    this.button('remove')?.addEventListener('click', () => this.removeAll());
    for (const choice of this.choices)
      choice.addEventListener('change', () => {
        if (choice.type === 'radio') this.showKeptParts();
        void this.show();
      });
    const wasUnfinished = await alone(() => dropUnfinished(this.base));
    this.notice = new LoadNotice(this, 'offline', () => this.ask());
    await this.ask();
    if (wasUnfinished) this.say('interrupted');
  }

  /** Asks what there is to keep, and how much. */
  private async ask(): Promise<void> {
    const own = Symbol('asking');
    this.asking = own;
    // What is kept can be erased before the site has answered, and where it never does.
    await this.show();
    this.showKeptParts();
    const sizes = await this.notice?.watch(this.fetchOwnSizes()).catch(() => undefined);
    if (own !== this.asking) return;
    this.sizes = sizes;
    this.asking = undefined;
    await this.show();
  }

  private async fetchOwnSizes(): Promise<SavedSizes> {
    const sizes = await fetchSizes(this.base);
    if (!sizes[this.locale]) throw new Error(`no size for ${this.locale}`);
    return sizes;
  }

  private async save(): Promise<void> {
    this.running = new AbortController();
    this.toggle(true);
    this.keepFocus('cancel');
    this.say('saving');
    const outcome = (await alone(() => this.fill(this.running?.signal ?? AbortSignal.abort()))) ?? 'busy';
    this.running = undefined;
    this.toggle(false);
    await this.show();
    this.keepFocus(outcome === 'done' ? 'remove' : 'save');
    const isOldThere = this.kept.has(this.locale) && (outcome === 'failed' || outcome === 'refused');
    this.say(isOldThere ? `${outcome}Update` : outcome);
  }

  /** The worker is registered last: a copy that could not be kept must not leave one behind. */
  private async fill(signal: AbortSignal): Promise<string> {
    try {
      await keepSet({
        base: this.base,
        locale: this.locale,
        chosen: this.chosen,
        signal,
        onProgress: (done, bytes) => this.progress(done, bytes),
      });
      await navigator.serviceWorker.register(`${this.base}${WORKER_PATH}`, {
        scope: this.base,
        updateViaCache: 'none',
      });
      await navigator.serviceWorker.ready;
      return 'done';
    } catch (error) {
      if (error instanceof KeepError) return error.refusal;
      await removeKept(this.base);
      return 'refused';
    }
  }

  private async removeAll(): Promise<void> {
    await removeKept(this.base);
    await this.show();
    this.keepFocus('save');
    this.say('removed');
  }

  /** A button that goes off under the finger or the key hands its focus on. */
  private keepFocus(to: string): void {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches(':disabled, [hidden]')) this.button(to)?.focus();
  }

  private async show(): Promise<void> {
    this.kept = await keptSets(this.base).catch(() => new Map());
    const kept = this.kept.get(this.locale);
    const size = this.sizes?.[this.locale];
    const isOutdated = kept !== undefined && size !== undefined && kept.version !== size.version;
    const isOther = kept !== undefined && !isSameChoice(kept.chosen ?? usualParts(kept), this.chosen);
    const save = this.button('save');
    if (save) {
      save.disabled = !size || (kept !== undefined && !isOutdated && !isOther);
      const kb = size ? this.number(bytesOf(size, this.chosen)) : '';
      const name = isOutdated || isOther ? 'update' : 'save';
      save.textContent = size ? this.fillIn(name, { kb }) : this.fillIn('saveUnknown', {});
    }
    const remove = this.button('remove');
    if (remove) remove.disabled = (await keptCaches(this.base)).length === 0;
    this.classList.toggle('is-kept', kept !== undefined);
    document.dispatchEvent(new Event(KEPT_CHANGED));
    if (!size && !kept) return this.say(this.asking ? 'asking' : 'unreachable');
    this.say(isOutdated ? 'outdated' : kept ? 'saved' : 'notSaved');
  }

  private toggle(isRunning: boolean): void {
    for (const name of ['save', 'remove']) this.button(name)?.toggleAttribute('disabled', isRunning);
    this.button('cancel')?.toggleAttribute('hidden', !isRunning);
    this.querySelector('progress')?.toggleAttribute('hidden', !isRunning);
    for (const choice of this.choices) choice.disabled = isRunning;
    const size = this.sizes?.[this.locale];
    if (isRunning) this.progress(0, size ? bytesOf(size, this.chosen) : 1);
  }

  private progress(done: number, bytes: number): void {
    const bar = this.querySelector('progress');
    if (bar) [bar.max, bar.value] = [bytes, done];
    this.write('progress', this.fillIn('progress', { done: this.number(done), kb: this.number(bytes) }));
  }

  private say(name: string): void {
    const status = this.querySelector('[role=status]');
    const languages = [...this.kept.keys()].map((locale) => this.texts[`language-${locale}`] ?? locale).join(', ');
    if (status) status.textContent = this.fillIn(name, { language: languages });
    this.dataset.state = name;
    if (!this.running) this.write('progress', '');
  }

  private write(place: string, text: string): void {
    const element = this.querySelector(`[data-${place}]`);
    if (element) element.textContent = text;
  }

  private fillIn(name: string, values: Readonly<Record<string, string>>): string {
    return fillText(this.texts[name] ?? '', values);
  }

  private number(bytes: number): string {
    return Math.ceil(bytes / 1000).toLocaleString(document.documentElement.lang);
  }

  private get choices(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input');
  }

  private get locale(): string {
    return this.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? '';
  }

  /** The parts to keep: regions, and what is read at a desk. */
  private get parts(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private get chosen(): string[] {
    return this.parts.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** What is kept in the chosen language is what is ticked. */
  private showKeptParts(): void {
    const kept = this.kept.get(this.locale);
    const chosen = kept && (kept.chosen ?? usualParts(kept));
    if (chosen) for (const part of this.parts) part.checked = chosen.includes(part.value);
  }

  private button(name: string): HTMLButtonElement | null {
    return this.querySelector(`button[data-${name}]`);
  }
}

customElements.define('offline-library', OfflineLibrary);
