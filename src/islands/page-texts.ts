/** Sentences that a page hands to its islands, with what only the browser knows filled in. */
import { fillText } from '#model/fill-text.ts';

export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** The form for a count in the page's language, with the count in it. */
export function fillCount(text: Counted, count: number): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? text.one : text.other;
  return fillText(form, { n: new Intl.NumberFormat(lang).format(count) });
}

/** What a page wrote for its island in a `<script type="application/json">` inside it. */
export function readTexts<Texts>(island: Element): Texts {
  return JSON.parse(island.querySelector('script[type="application/json"]')?.textContent ?? '{}');
}
