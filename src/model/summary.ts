/** A summary cut to what a list has room for. */

const segmenters = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** The first sentence of a text. */
export function firstSentence(text: string, locale: keyof typeof segmenters): string {
  const [first] = segmenters[locale].segment(text);
  return first?.segment.trim() ?? text;
}
