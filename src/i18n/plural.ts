/** Counted words. French counts 0 and 1 as one; English counts only 1. */
import type { Locale } from './locale.ts';

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };
const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** `plural('fr', 2, 'organisation', 'organisations')` is "2 organisations", with the number in the language's form. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return `${numbers[locale].format(count)} ${rules[locale].select(count) === 'one' ? one : other}`;
}
