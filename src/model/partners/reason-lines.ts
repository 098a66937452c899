/** The reasons for a partner in words: the same sentences at build and in the browser. Imports no library: it is sent to browsers. */
import { fillText } from '#model/fill-text.ts';
import type { Reasons } from './fit.ts';

/** The sentences; `{value}` is what both share, as a list of names. */
export interface ReasonTexts {
  readonly theme: string;
  readonly themes: string;
  readonly networks: string;
  readonly publics: string;
  readonly typology: string;
  readonly regions: string;
  readonly everywhere: string;
  readonly newRegions: string;
}

export type ReasonName = 'theme' | 'network' | 'public' | 'typology' | 'region';

/**
 * One sentence a reason, the weightiest first.
 *
 * @param names what ids of a kind are called, as one text: `Kayes et Gao`.
 */
export function reasonLines(
  reasons: Reasons,
  texts: ReasonTexts,
  names: (kind: ReasonName, ids: readonly string[]) => string,
): string[] {
  const { isEverywhere, networks, newRegions, publics, sharedRegions, themes, typologies } = reasons;
  const line = (text: string, kind: ReasonName, ids: readonly string[]) =>
    ids.length > 0 ? [fillText(text, { value: names(kind, ids) })] : [];
  return [
    ...line(themes.length > 1 ? texts.themes : texts.theme, 'theme', themes),
    ...line(texts.networks, 'network', networks),
    ...line(texts.publics, 'public', publics),
    ...line(texts.typology, 'typology', typologies),
    ...line(texts.regions, 'region', sharedRegions),
    ...(isEverywhere ? [texts.everywhere] : []),
    ...line(texts.newRegions, 'region', newRegions),
  ];
}
