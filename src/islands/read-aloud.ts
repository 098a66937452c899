/** Reads a part of a page by a voice of the device itself. */

/** What is not said: pictures, buttons, what is folded, and what is there for other purposes. */
const UNSAID = 'svg, button, details, [hidden], .heard, a[href*="contribuer"]';

/** A voice of the device itself for a language; others send what they read to a server. */
export function ownVoice(lang: string): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis?.getVoices().find((voice) => voice.localService && voice.lang.startsWith(lang));
}

/** Reads a text; `onEnd` is called at its end. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = onEnd;
  speechSynthesis.speak(utterance);
}

/** The words of an element without what is not said; of numbers each digit by itself. */
export function textToRead(item: HTMLElement): string {
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
