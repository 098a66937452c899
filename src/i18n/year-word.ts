/** A year in brackets behind a name. */
import type { Locale } from '#schema/locale.ts';
import { textsFor } from './working-texts.ts';

/** The year, or that there is none: 0 is the year of what only an undated page says. */
export function yearWord(locale: Locale): (year: number) => string {
  const { age } = textsFor(locale);
  return (year) => age.short({ year, isToConfirm: true });
}
