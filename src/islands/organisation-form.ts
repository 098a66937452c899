/** `<organisation-form>`: somebody describes an organisation that is not in the directory. Judged here, handed over by the person, kept nowhere. */
import type { CorrectableList } from '#model/intake/correctable.ts';
import type { Locale } from '#schema/locale.ts';
import { FormMarks } from './form-marks.ts';
import { handOver, letterOf } from './hand-over.ts';
import { loadJson } from './load-files.ts';
import { LoadNotice } from './load-notice.ts';
import { localDay } from './local-day.ts';

type Rules = typeof import('./self-description-rules.ts');
type Field = HTMLInputElement | HTMLTextAreaElement;

class OrganisationForm extends HTMLElement {
  #rules: Promise<Rules> | undefined;
  #list: Promise<CorrectableList> | undefined;
  #notice!: LoadNotice;
  #names: readonly string[] = [];
  readonly #marks = new FormMarks(this, 'organisation');

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#names = [...new Set([...form.querySelectorAll<Field>('[name]')].map(({ name }) => name))];
    this.#notice = new LoadNotice(this, 'newcomer', () => void this.#load());
    this.hidden = false;
    form.addEventListener('focusin', () => void this.#load());
    form.addEventListener('input', ({ target }) => {
      if ((target as Field).hasAttribute('aria-invalid')) void this.#judge();
    });
    form.addEventListener('change', ({ target }) => {
      if (/^(?:name|acronym)$/.test((target as Field).name)) void this.#lookUp();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send((event.submitter as HTMLButtonElement | null)?.value ?? 'file');
    });
  }

  /** The rules come with the first use of the form; a failed load is said, and tried again. */
  async #load(): Promise<Rules | undefined> {
    this.#rules ??= this.#notice.watch(import('./self-description-rules.ts'));
    try {
      return await this.#rules;
    } catch {
      this.#rules = undefined;
      return undefined;
    }
  }

  /** Says which organisation of the directory this one seems to be. It only helps: where the list does not come, nothing is said. */
  async #lookUp(): Promise<void> {
    this.#list ??= loadJson<CorrectableList>(this.dataset.list ?? '');
    const [list, rules] = await Promise.all([this.#list, this.#load()]).catch(() => {
      this.#list = undefined;
      return [];
    });
    const { name = '', acronym = '' } = this.#values();
    const found = list && rules?.alreadyListed(list.organisations, { name, acronym });
    const place = this.querySelector<HTMLElement>('[data-found] > span');
    if (!place) return;
    place.hidden = !found;
    if (!found) return;
    const text = place.querySelector('[data-text]');
    if (text) text.textContent = this.dataset.listed?.replace('%', found.name) ?? '';
    for (const link of place.querySelectorAll<HTMLAnchorElement>('a'))
      link.href = new URL(link.dataset.to?.replace('%', found.id) ?? '', new URL(link.pathname, location.href)).href;
  }

  #fields(name: string): Field[] {
    return [...this.querySelectorAll<Field>(`[name=${name}]`)];
  }

  /** What is typed, and of choices those that are made. */
  #values(): Record<string, string> {
    const typed = (name: string) =>
      this.#fields(name)
        .filter((field) => !/^(?:checkbox|radio)$/.test(field.type) || (field as HTMLInputElement).checked)
        .map(({ value }) => value.trim())
        .join('\n');
    return Object.fromEntries(this.#names.map((name) => [name, typed(name)]));
  }

  /** The words of the choices that are made. */
  #chosen(name: string): string {
    const made = this.#fields(name).filter((field) => (field as HTMLInputElement).checked && field.value !== '');
    return made.map((field) => field.closest('label')?.textContent?.trim() ?? '').join('\n');
  }

  /** Marks what is wrong; gives the answers where nothing is. */
  async #judge(): Promise<Record<string, string> | undefined> {
    const rules = await this.#load();
    const schema = rules?.selfDescriptionSchema(this.dataset.country ?? '', document.documentElement.lang as Locale);
    const values = this.#values();
    const result = schema?.safeParse(values);
    const { needed = '', text = '' } = this.dataset;
    this.#marks.markAll(this.#names, result?.error?.issues ?? [], (name) => (values[name] === '' ? needed : text));
    return result?.data as Record<string, string> | undefined;
  }

  async #send(way: string): Promise<void> {
    const answers = await this.#judge();
    const rules = await this.#load();
    this.#marks.showStatus(rules && !answers ? (this.dataset.check ?? '') : '');
    if (!answers || !rules) return;
    const { name = '' } = answers;
    const subject = this.dataset.subject?.replace('%', name) ?? '';
    const read = { ...answers, consent: '', kind: this.#chosen('kind'), services: this.#chosen('services') };
    const written = {
      subject,
      letter: letterOf(this, [], read, rules.answersBlock('organisation', answers)),
      csv: rules.answersCsv({ ...answers, tier: rules.SELF_DESCRIBED }),
      fileName: `${this.dataset.file}-${rules.slug(name)}-${localDay()}.csv`,
    };
    this.#marks.showDone(handOver(way, written, this.dataset));
  }
}

customElements.define('organisation-form', OrganisationForm);
