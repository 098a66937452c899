/** `<correction-form>`: fills the form from the list of organisations, judges it by the import's own rules, and hands it over. Keeps nothing. */
import type { Correctable, CorrectableList } from '#model/intake/correctable.ts';
import type { Correction } from '#model/intake/correction.ts';
import type { Corrected, CorrectedName } from '#schema/fields.ts';
import { handOver } from './hand-over.ts';
import { loadJson } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';

type Rules = typeof import('#model/intake/correction.ts');
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

type ListName = { [Name in CorrectedName]: Corrected[Name] extends string ? never : Name }[CorrectedName];
type TextName = Exclude<CorrectedName, ListName>;

class CorrectionForm extends HTMLElement {
  #list: CorrectableList | undefined;
  #rules: Rules | undefined;
  #loading: Promise<void> | undefined;
  #chosen: Correctable | undefined;
  #notice!: LoadNotice;
  #lists: ListName[] = [];
  #texts: TextName[] = [];
  #judged: string[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#lists = this.#names('textarea');
    this.#texts = this.#names('input');
    this.#judged = [...this.#lists, ...this.#texts, 'note'];
    this.#notice = new LoadNotice(this, 'correction', () => {
      this.#loading = undefined;
      void this.#load();
    });
    this.hidden = false;
    this.#showFields();
    form.addEventListener('focusin', () => void this.#load());
    form.addEventListener('input', ({ target }) => this.#onInput(target as Field));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send((event.submitter as HTMLButtonElement | null)?.value ?? 'file');
    });
    if (new URLSearchParams(location.search).has('organisation')) void this.#load();
  }

  /** The list and the rules come with the first use of the form. */
  #load(): Promise<void> {
    this.#loading ??= this.#notice.watch(this.#fetch()).catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const [list, rules] = await Promise.all([
      loadJson<CorrectableList>(this.dataset.list ?? ''),
      import('./correction-rules.ts'),
    ]);
    const options = list.organisations.map(({ name }) => new Option(name, name));
    this.querySelector('datalist')?.replaceChildren(...options);
    [this.#list, this.#rules] = [list, rules];
    const asked = new URLSearchParams(location.search);
    const wanted = asked.get('organisation');
    const organisation = list.organisations.find(({ id }) => id === wanted);
    const fault = this.querySelector<HTMLInputElement>(`input[name=fault][value="${asked.get('fault')}"]`);
    if (fault) fault.checked = true;
    this.#showFields();
    if (organisation && this.#field('organisation').value === '') {
      this.#field('organisation').value = organisation.name;
      this.#choose(organisation);
      const dead = this.#field('dead_contact') as HTMLSelectElement;
      dead.value = asked.get('contact') ?? dead.value;
      if (dead.selectedIndex < 0) dead.selectedIndex = 0;
      // A form filled in by the link is only to be sent.
      if (asked.has('contact') || fault) this.querySelector('.buttons')?.scrollIntoView({ block: 'center' });
    }
  }

  #onInput(field: Field): void {
    if (field.name === 'fault') this.#showFields();
    else if (field.name === 'organisation') {
      const typed = field.value.trim().toLowerCase();
      const found = this.#list?.organisations.find(({ id, name }) => name.toLowerCase() === typed || id === typed);
      if (found !== this.#chosen && found) this.#choose(found);
      if (found) this.#mark('organisation', '');
      this.#chosen = found;
    } else this.#judge(field.name);
  }

  #choose(organisation: Correctable): void {
    this.#chosen = organisation;
    for (const name of this.#lists) this.#field(name).value = organisation[name].join('\n');
    for (const name of this.#texts) this.#field(name).value = organisation[name];
    const contacts = this.#lists.flatMap((name) => organisation[name]);
    const options = [
      ...contacts.map((contact) => new Option(contact, contact)),
      new Option(this.dataset.noDead ?? '', ''),
    ];
    this.#field('dead_contact').replaceChildren(...options);
    for (const name of this.#judged) this.#mark(name, '');
  }

  /** The fields that the page has made, by their element: one value a line, or one text. */
  #names<Name extends string>(element: 'textarea' | 'input'): Name[] {
    return [...this.querySelectorAll<Field>(`[data-for] ${element}`)].map(({ name }) => name as Name);
  }

  #showFields(): void {
    const fault = this.#fault();
    for (const part of this.querySelectorAll<HTMLElement>('[data-for]'))
      part.hidden = !part.dataset.for?.split(' ').includes(fault);
  }

  #fault(): string {
    return this.querySelector<HTMLInputElement>('input[name=fault]:checked')?.value ?? 'other';
  }

  /** Only what the visitor changed, and only where the kind of fault shows it. */
  #values(): Record<string, string> {
    const chosen = this.#chosen;
    const before: Record<string, string> = {};
    for (const name of this.#lists) before[name] = chosen?.[name].join('\n') ?? '';
    for (const name of this.#texts) before[name] = chosen?.[name] ?? '';
    const value = (name: string) => {
      const field = this.#field(name);
      const isShown = field.closest<HTMLElement>('[data-for]')?.hidden !== true;
      return isShown && field.value.trim() !== (before[name] ?? '') ? field.value.trim() : '';
    };
    const fields = Object.fromEntries(['dead_contact', ...this.#judged].map((name) => [name, value(name)]));
    return { id: chosen?.id ?? '', fault: this.#fault(), ...fields };
  }

  #judge(only?: string): Correction | undefined {
    const values = this.#values();
    const result = this.#rules?.correctionSchema(this.#list?.country ?? '').safeParse(values);
    const isMarked = (name: string) => this.#field(name).hasAttribute('aria-invalid');
    // What was found wrong before may be right by what is typed elsewhere.
    for (const name of this.#judged.filter((field) => only === undefined || field === only || isMarked(field))) {
      const issue = result?.error?.issues.find(({ path }) => path[0] === name);
      const params = issue?.code === 'custom' ? (issue.params as { code: string; value?: string }) : undefined;
      const text = this.dataset[params?.code.toLowerCase() ?? ''] ?? this.dataset.text ?? '';
      this.#mark(name, issue ? text.replace('%', params?.value ?? '') : '');
    }
    return result?.data;
  }

  async #send(way: string): Promise<void> {
    await this.#load();
    if (!this.#list) return;
    if (!this.#chosen) {
      this.#mark('organisation', this.dataset.unknown ?? '');
      this.#field('organisation').focus();
      return;
    }
    const correction = this.#judge();
    if (!correction || !this.#rules) {
      this.#say(this.dataset.check ?? '');
      this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    this.#say('');
    const written = {
      subject: this.dataset.subject?.replace('%', this.#chosen.name) ?? '',
      letter: this.#letter(correction),
      csv: this.#rules.correctionCsv(correction),
      fileName: `${this.dataset.file}-${correction.id}.csv`,
    };
    handOver(way, written, this.dataset);
  }

  /** What a person reads, one answer a line. */
  #letter(correction: Correction): string {
    const { colon = '', organisation, semicolon = '' } = this.dataset;
    const label =
      this.querySelector<HTMLInputElement>('input[name=fault]:checked')?.closest('label')?.textContent?.trim() ?? '';
    const answers = Object.entries(correction).filter(
      ([key, value]) => value !== '' && key !== 'fault' && key !== 'id',
    );
    const labelOf = (name: string) => this.querySelector(`label[for="${this.#field(name).id}"]`)?.textContent ?? name;
    const lines = answers.map(([name, value]) => `${labelOf(name)}${colon}${value.replaceAll('\n', semicolon)}`);
    return [`${organisation}${colon}${this.#chosen?.name} (${correction.id})`, label, ...lines].join('\n');
  }

  #mark(name: string, text: string): void {
    const place = this.querySelector(`#correction-${name}-error`);
    if (place) place.textContent = text;
    if (text) this.#field(name).setAttribute('aria-invalid', 'true');
    else this.#field(name).removeAttribute('aria-invalid');
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  #field(name: string): Field {
    return this.querySelector(`[name=${name}]`) as Field;
  }
}

customElements.define('correction-form', CorrectionForm);
