/** Reads a part of a page aloud by a voice of the device itself, and shows what it reads. Bundled apart; the pages load it on use. */

/** The sentences of the language, written in by the bundle (`src/site/listening-bundle.ts`). */
declare const LISTENING: { readonly reads: string; readonly stop: string };

/** What is not said: pictures, buttons, what is folded, and what is there for other purposes. */
const UNSAID = 'svg, button, details, [hidden], .heard, a[href*="contribuer"]';

document.addEventListener('listen', ({ target }) => {
  const button = target as HTMLElement;
  const item = button.parentElement;
  if (!item) return;
  const isSpeaking = item.querySelector('.heard') !== null;
  stopReading();
  if (!isSpeaking) read(item, button);
});
// Leaving the page ends what it says.
window.addEventListener('pagehide', stopReading);

function read(item: HTMLElement, button: HTMLElement): void {
  const { lang } = document.documentElement;
  const text = textToRead(item);
  const shown = document.createElement('p');
  shown.className = 'heard notice';
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'button';
  stop.textContent = LISTENING.stop;
  stop.onclick = () => {
    stopReading();
    button.focus();
  };
  shown.append(`${LISTENING.reads} ${text} `, stop);
  item.append(shown);
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = speechSynthesis.getVoices().find((it) => it.localService && it.lang.startsWith(lang));
  // It may have gone since the button was offered: another would send the text away.
  if (!voice) return;
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = () => shown.remove();
  speechSynthesis.speak(utterance);
}

function stopReading(): void {
  speechSynthesis.cancel();
  for (const shown of document.querySelectorAll('.heard')) shown.remove();
}

/** The words of an element without what is not said; of numbers each digit by itself. */
function textToRead(item: HTMLElement): string {
  const copy = item.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(UNSAID)) part.remove();
  for (const number of copy.querySelectorAll('.number')) {
    const digits = number.textContent?.replace(/\D/g, '') ?? '';
    number.textContent = `${number.textContent?.startsWith('+') ? '00' : ''}${digits}`.split('').join(' ');
  }
  for (const block of copy.querySelectorAll('h1, h2, h3, p, li, strong')) block.append('. ');
  const text = copy.textContent ?? '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/([.!?:])(?: ?\.)+/g, '$1')
    .trim();
}
