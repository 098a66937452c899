/** Where the compared organisations act, on the small maps that the page holds: a letter each, and the same in words. */
import { fillText } from '#model/fill-text.ts';
import type { Comparable } from '#model/selection/comparable.ts';
import { columnName, lettersByRegion } from '#model/selection/comparison.ts';
import { element } from '../organisation-card.ts';
import type { ComparedTexts } from './compared-table.ts';

/** Writes the letters on every map of a country in which one of them acts; the other maps stay away. */
export function drawComparedMaps(page: HTMLElement, compared: readonly Comparable[], texts: ComparedTexts): void {
  const letters = lettersByRegion(compared);
  for (const map of page.querySelectorAll<HTMLElement>('.compared-map')) {
    const country = map.dataset.country ?? '';
    const whole = compared.flatMap((one, at) => (one.wholeCountries.includes(country) ? columnName(one, at) : []));
    let isNamed = false;
    for (const area of map.querySelectorAll<SVGElement>('[data-region]')) {
      const here = letters.get(area.dataset.region ?? '') ?? '';
      isNamed ||= here !== '';
      area.setAttribute('class', here ? `s${here.length}` : '');
    }
    for (const text of map.querySelectorAll<SVGElement>('[data-letters]'))
      text.textContent = letters.get(text.dataset.letters ?? '') ?? '';
    map.hidden = !isNamed && whole.length === 0;
    map.querySelector('.compared-whole')?.remove();
    if (whole.length === 0) continue;
    const values = { country: texts.countries[country] ?? country, value: whole.join(', ') };
    map
      .querySelector('figcaption')
      ?.append(element('span', 'compared-whole', ` · ${fillText(texts.mapWhole, values)}`));
  }
  const text = page.querySelector('.compared-map-text');
  if (text) text.textContent = fillText(texts.mapText, { value: compared.map(columnName).join(', ') });
}
