/**
 * What a button to listen does: a recording by a person where there is one, in the language that is chosen then, else a voice of
 * the device itself. What is heard is shown, with a button that stops it. Bundled apart; the pages load it on use, and nothing is kept.
 */
import { ownVoice, readAloud, textToRead } from './read-aloud.ts';
import { playSounds, type Recorded, recordedIn } from './recorded.ts';

/** The sentences of the language, written in by the bundle (`src/site/listening-bundle.ts`). */
declare const LISTENING: Readonly<Record<'choose' | 'device' | 'gone' | 'plays' | 'reads' | 'stop' | 'unit', string>>;

const FOLDER = new URL('./', import.meta.url).pathname;
const BYTES_OF_UNIT = 1000;
let silence: () => void = () => undefined;

document.addEventListener('listen', ({ target }) => {
  const button = target as HTMLElement;
  const item = button.parentElement;
  if (!item) return;
  const isOpen = item.querySelector('.heard') !== null;
  stopAll();
  if (!isOpen) void offer(item, button);
});
// Leaving the page ends what it says.
window.addEventListener('pagehide', stopAll);

async function offer(item: HTMLElement, button: HTMLElement): Promise<void> {
  const { heard } = item.dataset;
  const recorded = heard ? await recordedIn(FOLDER, heard) : [];
  const voice = ownVoice(document.documentElement.lang);
  if (recorded.length > 0) choose(item, button, recorded, voice);
  else if (voice) read(item, button, voice);
  // Neither is there any longer: no button stays that does nothing.
  else button.remove();
}

/** The languages with the weight of each: the sound is loaded once one is pressed. */
function choose(
  item: HTMLElement,
  button: HTMLElement,
  recorded: readonly Recorded[],
  voice: SpeechSynthesisVoice | undefined,
): void {
  const choices = recorded.map((sound) => {
    const size = Math.ceil(sound.bytes / BYTES_OF_UNIT).toLocaleString(document.documentElement.lang);
    const choice = makeButton('', () => play(item, button, sound, recorded, voice));
    const name = document.createElement('span');
    [name.lang, name.dir, name.textContent] = [sound.code, sound.direction, sound.name];
    choice.append(name, ` (${size} ${LISTENING.unit})`);
    return choice;
  });
  const device = voice ? [makeButton(LISTENING.device, () => read(item, button, voice))] : [];
  show(item, LISTENING.choose, ...[...choices, ...device].flatMap((choice) => [' ', choice]));
  choices[0]?.focus();
}

function play(
  item: HTMLElement,
  button: HTMLElement,
  sound: Recorded,
  recorded: readonly Recorded[],
  voice: SpeechSynthesisVoice | undefined,
): void {
  stopAll();
  const shown = show(item, `${LISTENING.plays}${sound.name}. `, stopButton(button));
  silence = playSounds(sound.sounds, (isWhole) => {
    shown.remove();
    if (isWhole) return;
    const others = recorded.filter((it) => it !== sound);
    if (others.length > 0) choose(item, button, others, voice);
    else if (voice) read(item, button, voice);
    else {
      show(item, LISTENING.gone).setAttribute('role', 'status');
      button.remove();
    }
  });
}

function read(item: HTMLElement, button: HTMLElement, voice: SpeechSynthesisVoice): void {
  stopAll();
  const text = textToRead(item);
  const shown = show(item, `${LISTENING.reads} ${text} `, stopButton(button));
  silence = () => speechSynthesis.cancel();
  readAloud(text, voice, () => shown.remove());
}

function stopAll(): void {
  silence();
  silence = () => undefined;
  for (const shown of document.querySelectorAll('.heard')) shown.remove();
}

function show(item: HTMLElement, ...parts: (string | Node)[]): HTMLElement {
  const shown = document.createElement('p');
  shown.className = 'heard notice';
  shown.append(...parts);
  item.append(shown);
  return shown;
}

function stopButton(button: HTMLElement): HTMLButtonElement {
  return makeButton(LISTENING.stop, () => {
    stopAll();
    button.focus();
  });
}

function makeButton(text: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.onclick = onPress;
  return made;
}
