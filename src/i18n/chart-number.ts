/** How a value of a chart is written. */
import type { Locale } from '#schema/locale.ts';
import type { Unit } from '#schema/table.ts';
import { formatNumber } from './locale.ts';
import { textsFor } from './texts.ts';

/** The writer of one unit in a language; `null` is a value that the document does not give. */
export function chartNumber(locale: Locale, unit: Unit): (value: number | null) => string {
  const { charts, percent } = textsFor(locale);
  return (value) => {
    if (value === null) return charts.notGiven;
    return unit === 'percent' ? percent(formatNumber(value, locale)) : formatNumber(value, locale);
  };
}
