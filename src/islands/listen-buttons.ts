/**
 * A button beside what can be heard: where somebody has recorded it, or where the device speaks the language of the page by itself.
 * Nothing is loaded before one is pressed. Voices that are not `localService` send what they read to a server: they are never asked.
 */

const HEARD = 'h1, .needs li, .help-card, .town, .first-call';

/** Letters of what is read that the name of a button has: enough to tell two apart. */
const NAMED = 40;

/** The word of the button in each language, written in by `astro.config.mjs`: in each saved page it would weigh more. */
declare const LISTEN_LABELS: Readonly<Record<string, string>>;

/** @param base of the site; below it lies the script that reads (`src/islands/listening.ts`), loaded when a button is pressed. */
export function offerListening(base: string): void {
  const { lang } = document.documentElement;
  const synthesis = globalThis.speechSynthesis;
  const offer = () => {
    const hasVoice = synthesis?.getVoices().some((voice) => voice.localService && voice.lang.startsWith(lang));
    for (const item of document.querySelectorAll(hasVoice ? HEARD : '[data-heard]')) {
      if (item.querySelector('.listen')) continue;
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
  // Some browsers know their voices at once, others a moment later.
  if (synthesis) synthesis.onvoiceschanged = offer;
  offer();
}
