/** Where the quick exit leads: `EXIT_URL` of the build, or the encyclopedia's home page, an ordinary place to be. */
import type { Locale } from '#schema/locale.ts';

/** `EXIT_URL`, or the home page of an encyclopedia. */
export function exitAddress(locale: Locale): string {
  return process.env.EXIT_URL || `https://${locale}.wikipedia.org/`;
}
