/** The script that reads aloud, one a language with its sentences: made apart, so that no page loads it before it is asked to. */
import { textsFor } from '#i18n/texts.ts';
import type { Locale } from '#schema/locale.ts';
import { bundleIsland } from './island-bundle.ts';

/** The text of `ecouter/<language>.js`. */
export function listeningScript(locale: Locale): Promise<string> {
  const { choose, device, gone, plays, reads, stop, unit } = textsFor(locale).listening;
  const texts = { choose, device, gone, plays, reads, stop, unit };
  return bundleIsland('src/islands/listening.ts', { LISTENING: JSON.stringify(texts) });
}
