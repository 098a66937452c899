/**
 * A button beside what can be heard, where the device speaks the language of the page by itself. Nothing is loaded before one is
 * pressed. Voices that are not `localService` send what they read to a server: they are never asked.
 */

const HEARD = 'h1, .needs li, .help-card, .town, .first-call';

/** Letters of what is read that the name of a button has: enough to tell two apart. */
const NAMED = 40;

/** The word of the button in each language, written in by `astro.config.mjs`: in each saved page it would weigh more. */
declare const LISTEN_LABELS: Readonly<Record<string, string>>;

/** @param base of the site; below it lies the script that reads (`src/islands/listening.ts`), loaded when a button is pressed. */
export function offerListening(base: string): void {
  const { lang } = document.documentElement;
  const offer = () => {
    const isOffered = document.querySelector('.listen');
    if (isOffered || !speechSynthesis.getVoices().some((voice) => voice.localService && voice.lang.startsWith(lang)))
      return;
    for (const item of document.querySelectorAll(HEARD)) {
      const button = document.createElement('button');
      button.className = 'listen';
      button.ariaLabel = `${LISTEN_LABELS[lang]} ${item.textContent?.trim().slice(0, NAMED)}`;
      button.onclick = () => {
        // A module runs once, however often it is asked for: what it does is in its answer to the event. `import()` would bring
        // a helper that weighs as much as all of this.
        const script = document.createElement('script');
        script.type = 'module';
        script.src = `${base}ecouter/${lang}.js`;
        script.onload = () => button.dispatchEvent(new Event('listen', { bubbles: true }));
        script.onerror = () => button.remove();
        document.head.append(script);
      };
      item.prepend(button);
    }
  };
  if (!globalThis.speechSynthesis) return;
  // Some browsers know their voices at once, others a moment later.
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
