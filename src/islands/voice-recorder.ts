/** <voice-recorder>: one phrase after the other, to be said in another language. Nothing leaves the device but as a file that is asked for. */
import { fillText } from '#model/fill-text.ts';
import { loadJson } from './load-files.ts';
import { localDay } from './local-day.ts';
import { readTexts } from './page-texts.ts';
import { saveFile } from './save-file.ts';
import { canRecord, type Recorder, startRecording } from './voice/microphone.ts';
import { type VoiceSound, VoiceSounds } from './voice/voice-sounds.ts';

/** As `src/pages/[...lang]/contribuer/voix/phrases.json.ts` writes it. */
interface PhraseList {
  readonly phrases: readonly {
    readonly id: string;
    readonly text: string;
    readonly digest: string;
    readonly picture: string;
  }[];
  readonly drawings: Readonly<Record<string, string>>;
}

type Words = Readonly<
  Record<
    | 'refused'
    | 'cannot'
    | 'noRoom'
    | 'noFile'
    | 'notYet'
    | 'position'
    | 'recorded'
    | 'code'
    | 'failed'
    | 'sure'
    | 'cleared',
    string
  >
>;

/** Signs of the code of a speaker, and how many it has: enough that no two are the same. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SIGNS_OF_CODE = 12;

class VoiceRecorder extends HTMLElement {
  #list: PhraseList = { phrases: [], drawings: {} };
  #at = 0;
  #recorder: Recorder | undefined;
  #sounds = new VoiceSounds();
  /** Drawn anew for each visit: two files of one person need not be known as theirs. */
  #speaker = Array.from(crypto.getRandomValues(new Uint8Array(SIGNS_OF_CODE)), (it) => SIGNS[it % SIGNS.length]).join(
    '',
  );
  #words: Words = readTexts<Words>(this);

  async connectedCallback(): Promise<void> {
    if (!canRecord()) return this.#say('cannot');
    const list = await loadJson<PhraseList>(this.dataset.phrases ?? '').catch(() => undefined);
    if (!list) return this.#say('failed');
    this.#list = list;
    this.#keep.checked = await this.#sounds.restore();
    this.#part('work').hidden = false;
    for (const input of this.querySelectorAll('input, select')) input.addEventListener('change', this.#show);
    this.#keep.addEventListener('change', () => this.#guard(this.#sounds.keep(this.#keep.checked)));
    const presses = {
      record: this.#record,
      back: () => this.#go(-1),
      next: () => this.#go(1),
      file: this.#giveFile,
      clear: this.#clear,
    };
    for (const [name, press] of Object.entries(presses)) this.#button(name).addEventListener('click', press);
    window.addEventListener('pagehide', () => void this.#recorder?.stop());
    this.#show();
  }

  #record = async (): Promise<void> => {
    const recorder = this.#recorder;
    if (!recorder) {
      this.#recorder = await startRecording().catch(() => undefined);
      if (this.#recorder) this.#status('');
      else this.#say('refused');
      this.#show();
      return;
    }
    const { digest, id = '' } = this.#list.phrases[this.#at] ?? {};
    const sound = await recorder.stop();
    this.#recorder = undefined;
    const bytes = await sound.arrayBuffer();
    const { lang } = document.documentElement;
    const read = { language: this.#language, phrase: id, digest: digest ?? '', readIn: lang, type: sound.type, bytes };
    await this.#guard(this.#sounds.set(read));
    this.#show();
  };

  #go(by: number): void {
    this.#at = Math.max(0, Math.min(this.#list.phrases.length - 1, this.#at + by));
    this.#show();
  }

  #giveFile = async (): Promise<void> => {
    const maker = await import('./voice/voice-file.ts').catch(() => undefined);
    if (!maker) return this.#say('noFile');
    const language = this.#language;
    const day = localDay();
    saveFile(maker.voiceFile(this.#sounds.of(language), language, this.#speaker, day), `voix-${language}-${day}.zip`);
    this.#status(fillText(this.#words.code, { code: this.#speaker }));
  };

  #clear = async (): Promise<void> => {
    if (!confirm(this.#words.sure)) return;
    await this.#sounds.clear().catch(() => undefined);
    this.#keep.checked = false;
    this.#say('cleared');
    this.#show();
  };

  /** Says where the device has no room; what was recorded is still there. */
  async #guard(work: Promise<void>): Promise<void> {
    await work.catch(() => this.#say('noRoom'));
  }

  #show = (): void => {
    const phrase = this.#list.phrases[this.#at];
    const language = this.#language;
    const isRecording = this.#recorder !== undefined;
    const isReady = language !== '' && this.#consent.checked;
    const count = this.#sounds.of(language).length;
    const sound = phrase && this.#sounds.get(language, phrase.id);
    this.#part('text').textContent = phrase?.text ?? '';
    this.querySelector('svg path')?.setAttribute('d', this.#list.drawings[phrase?.picture ?? ''] ?? '');
    const [of, at] = [this.#list.phrases.length, this.#at + 1];
    const position = fillText(this.#words.position, { at: `${at}`, of: `${of}` });
    this.#part('position').textContent = isReady ? position : this.#words.notYet;
    this.#part('recorded').textContent = fillText(this.#words.recorded, { count: `${count}` });
    const record = this.#button('record');
    record.textContent = (isRecording ? record.dataset.stop : record.dataset.start) ?? '';
    record.setAttribute('aria-pressed', String(isRecording));
    record.disabled = !isReady;
    this.#button('back').disabled = isRecording || this.#at === 0;
    this.#button('next').disabled = isRecording || at >= of;
    this.#button('file').disabled = isRecording || !isReady || count === 0;
    this.#select.disabled = isRecording;
    this.#showSound(isRecording ? undefined : sound);
  };

  /** What was recorded, to be heard again; a new one takes its place. */
  #showSound(sound: VoiceSound | undefined): void {
    const place = this.#part('listen');
    const before = place.querySelector('audio');
    if (before) URL.revokeObjectURL(before.src);
    place.replaceChildren();
    if (!sound) return;
    const audio = document.createElement('audio');
    audio.controls = true;
    audio.ariaLabel = place.dataset.listen ?? '';
    audio.src = URL.createObjectURL(new Blob([sound.bytes], { type: sound.type }));
    place.append(audio);
  }

  #say(name: keyof Words): void {
    this.#status(this.#words[name]);
  }

  #status(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  get #language(): string {
    return this.#select.value;
  }

  get #select(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  get #consent(): HTMLInputElement {
    return this.querySelector('[data-consent]') as HTMLInputElement;
  }

  get #keep(): HTMLInputElement {
    return this.querySelector('[data-keep]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`) as HTMLElement;
  }

  #button(name: string): HTMLButtonElement {
    return this.#part(name) as HTMLButtonElement;
  }
}

customElements.define('voice-recorder', VoiceRecorder);
