/** Counted sentences in the browser, as the page's language counts. */

import { fillText } from '#model/fill-text.ts';
import type { SentPlace } from '#model/map/sent.ts';

type Texts = Readonly<Record<string, string>>;

const rules = new Intl.PluralRules(document.documentElement.lang);

/** One of two sentences, by the number. */
export function counted(
  texts: Texts,
  key: 'passing' | 'whole' | 'old' | 'step' | 'everywhere' | 'unknown',
  count: number,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const isOne = rules.select(count) === 'one' || more.from === count;
  return fillText(texts[`${key}${isOne ? 'One' : 'Other'}`] ?? '', { n: count, ...more });
}

/** "Kayes : 26 organisations", and whether the mapping held interviews there. */
export function areaWords(texts: Texts, place: Pick<SentPlace, 'name' | 'isSurveyed'>, count: number): string {
  const key = count === 0 ? 'none' : rules.select(count) === 'one' ? 'one' : 'other';
  const words = fillText(texts[key] ?? '', { name: place.name, n: count });
  return place.isSurveyed ? words : `${words} (${texts.notSurveyed})`;
}
