/** `<correction-form>`: fills the form from the list of organisations, judges it by the import's own rules, and hands it over. Keeps nothing. */
import { foldWords } from '#model/fold.ts';
import type { Correctable, CorrectableList } from '#model/intake/correctable.ts';
import type { Correction } from '#model/intake/correction.ts';
import type { CorrectedName } from '#schema/fields.ts';
import { chooseDead, keepDead, keptDead, offerDead } from './dead-contact.ts';
import { FormMarks } from './form-marks.ts';
import { handOver, letterOf } from './hand-over.ts';
import { loadJson } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { localDay } from './local-day.ts';
import { onceRestored } from './restored.ts';

type Rules = typeof import('./correction-rules.ts');
type Typed = Readonly<Record<CorrectedName, string>>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

class CorrectionForm extends HTMLElement {
  #list: CorrectableList | undefined;
  #rules: Rules | undefined;
  #loading: Promise<void> | undefined;
  #chosen: Correctable | undefined;
  #notice!: LoadNotice;
  readonly #marks = new FormMarks(this, 'correction');
  /** The fields that the page has made: one value a line, or one text. */
  #corrected: CorrectedName[] = [];
  #judged: string[] = [];
  /** Everything below which something can be said to be wrong. */
  #marked: string[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const fields = this.querySelectorAll<Field>('[data-for] textarea, [data-for] input');
    this.#corrected = [...fields].map(({ name }) => name as CorrectedName);
    this.#judged = [...this.#corrected, 'note'];
    this.#marked = ['fault', 'dead_contact', ...this.#judged];
    this.#notice = new LoadNotice(this, 'correction', () => {
      this.#loading = undefined;
      void this.#load();
    });
    this.hidden = false;
    form.addEventListener('focusin', () => void this.#load());
    form.addEventListener('input', ({ target }) => this.#onInput(target as Field));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send((event.submitter as HTMLButtonElement | null)?.value ?? 'file');
    });
    onceRestored(() => {
      this.#showFields();
      const hasOrganisation = new URLSearchParams(location.search).has('organisation');
      if (hasOrganisation || this.#field('organisation').value !== '') void this.#load();
    });
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
    // Typed while the list was on its way, or brought back by the browser when the person came back: newer than the address.
    if (this.#field('organisation').value !== '') return this.#resume();
    const asked = new URLSearchParams(location.search);
    const wanted = asked.get('organisation');
    const organisation = list.organisations.find(({ id }) => id === wanted);
    // Who comes from a number reports that number.
    const what = asked.has('contact') ? 'number-dead' : asked.get('fault');
    const fault = this.querySelector<HTMLInputElement>(`input[name=fault][value="${what}"]`);
    if (fault) fault.checked = true;
    this.#showFields();
    if (organisation) {
      this.#field('organisation').value = organisation.name;
      this.#choose(organisation);
      chooseDead(this.#dead, asked.get('contact'));
      // A form filled in by the link is only to be sent.
      if (fault) this.querySelector('.buttons')?.scrollIntoView({ block: 'center' });
    }
  }

  #onInput(field: Field): void {
    if (field.name === 'fault') {
      this.#showFields();
      this.#unmark();
    } else if (field.name === 'organisation') {
      const found = this.#found();
      if (found !== this.#chosen && found) this.#choose(found);
      if (found) this.#marks.mark('organisation', '');
      this.#chosen = found;
    } else this.#judge(field.name);
    if (field === this.#dead) keepDead(this.#dead);
  }

  /** What the chosen organisation has in a field, as the form writes it; empty for the form's own fields. */
  #known(name: string): string {
    return [this.#chosen?.[name as CorrectedName] ?? ''].flat().join('\n');
  }

  /** The organisation that the form names. */
  #found(): Correctable | undefined {
    const typed = foldWords(this.#field('organisation').value);
    return this.#list?.organisations.find(({ id, name }) => foldWords(name) === typed || foldWords(id) === typed);
  }

  /** Goes on with a form that holds something: nothing of it is filled in again. */
  #resume(): void {
    const found = this.#found();
    const isFilled = this.#judged.some((name) => this.#field(name).value !== '');
    if (found) this.#choose(found, isFilled);
    chooseDead(this.#dead, keptDead());
  }

  #choose(organisation: Correctable, isFilled = false): void {
    this.#chosen = organisation;
    const known = this.#corrected.map((name) => organisation[name]);
    const { chooseDead: choose = '', noDead = '' } = this.dataset;
    offerDead(this.#dead, known.filter((own) => typeof own !== 'string').flat(), choose, noDead);
    for (const name of isFilled ? [] : this.#corrected) this.#field(name).value = this.#known(name);
    // What differs from this entry is known now.
    this.#showFields();
    this.#unmark();
  }

  #unmark(): void {
    for (const name of this.#marked) this.#marks.mark(name, '');
  }

  /** What the kind of fault asks for; what was changed stays in view and is sent, whatever is chosen afterwards. */
  #showFields(): void {
    const fault = this.#fault();
    for (const part of this.querySelectorAll<HTMLElement>('[data-for]')) {
      const isChanged = [...part.querySelectorAll<Field>('[name]')].some(
        ({ name, value }) => value.trim() !== this.#known(name),
      );
      part.hidden = !isChanged && !part.dataset.for?.split(' ').includes(fault);
    }
  }

  #fault(): string {
    return this.querySelector<HTMLInputElement>('input[name=fault]:checked')?.value ?? '';
  }

  /** What the visitor deleted from the lists, but the contact that is reported as dead. */
  #removed(dead: string): string {
    const typed = Object.fromEntries(this.#corrected.map((name) => [name, this.#field(name).value]));
    const removed = this.#chosen && this.#rules?.removedValues(this.#chosen, typed as Typed, this.#list?.country ?? '');
    return (removed ?? '')
      .split('\n')
      .filter((value) => value !== dead)
      .join('\n');
  }

  /** Only what the visitor changed. */
  #values(): Record<string, string> {
    const value = (name: string) => {
      const typed = this.#field(name).value.trim();
      return typed === this.#known(name) ? '' : typed;
    };
    const dead = this.#dead.value;
    const fields = Object.fromEntries(this.#judged.map((name) => [name, value(name)]));
    return {
      id: this.#chosen?.id ?? '',
      fault: this.#fault(),
      dead_contact: dead,
      removed: this.#removed(dead),
      ...fields,
    };
  }

  #judge(only?: string): Correction | undefined {
    const values = this.#values();
    const result = this.#rules?.correctionSchema(this.#list?.country ?? '').safeParse(values);
    // What was found wrong before may be right by what is typed elsewhere.
    const names = this.#marked.filter((field) => only === undefined || field === only || this.#marks.isMarked(field));
    this.#marks.markAll(names, result?.error?.issues ?? [], (name) =>
      name === 'fault' ? (this.dataset.unsaid ?? '') : (this.dataset.text ?? ''),
    );
    return result?.data;
  }

  async #send(way: string): Promise<void> {
    await this.#load();
    if (!this.#list) return;
    const correction = this.#judge();
    if (!this.#chosen) this.#marks.mark('organisation', this.dataset.unknown ?? '');
    this.#marks.showStatus(correction ? '' : (this.dataset.check ?? ''));
    if (!correction || !this.#rules || !this.#chosen) return;
    const written = {
      subject: this.dataset.subject?.replace('%', this.#chosen.name) ?? '',
      letter: this.#letter(correction, this.#rules.answersBlock('correction', correction)),
      csv: this.#rules.answersCsv(correction),
      fileName: `${this.dataset.file}-${correction.id}-${localDay()}.csv`,
    };
    this.#marks.showDone(handOver(way, written, this.dataset));
  }

  #letter({ id, fault: _, removed, ...answers }: Correction, block: string): string {
    const fault = this.querySelector('input[name=fault]:checked')?.closest('label')?.textContent?.trim() ?? '';
    const { colon = '', semicolon = '', organisation, out } = this.dataset;
    const beginning = [`${organisation}${colon}${this.#chosen?.name} (${id})`, fault];
    const gone = removed === '' ? [] : [`${out}${colon}${removed.replaceAll('\n', semicolon)}`];
    return letterOf(this, [...beginning, ...gone], answers, block);
  }

  #field(name: string): Field {
    return this.querySelector(`[name=${name}]`) as Field;
  }

  get #dead() {
    return this.#field('dead_contact') as HTMLSelectElement;
  }
}

customElements.define('correction-form', CorrectionForm);
