/** Picture, legend and tables of a view, brought to the numbers of the present choices. */

import type { SentMap, ViewName } from '#model/map/sent.ts';
import { patternOf, shadingSteps, stepOf } from '#model/map/shading.ts';
import type { Placed, Tally } from '#model/map/tally.ts';
import { areaWords, counted as countedWords } from './words.ts';

type Counts = ReadonlyMap<string, number>;

export function paintPage(
  section: HTMLElement,
  data: SentMap,
  view: ViewName,
  counts: Counts,
  counted: Tally<Placed>,
): void {
  const { areas } = data.views[view];
  const steps = shadingSteps(Math.max(0, ...areas.map(({ id }) => counts.get(id) ?? 0)));
  for (const place of areas) {
    const count = counts.get(place.id) ?? 0;
    const shape = section.querySelector(`[data-area="${place.id}"]`);
    shape?.setAttribute('class', `map-area step-${stepOf(count, steps)}`);
    shape?.setAttribute('aria-label', areaWords(data.texts, place, count));
    shape?.querySelector('.map-pattern')?.setAttribute('fill', patternOf(count, place.isSurveyed));
    write(section.querySelector(`[data-number="${place.id}"]`), count);
  }
  for (const cell of section.querySelectorAll<HTMLElement>('[data-count]')) {
    const id = cell.dataset.count ?? '';
    write(cell, counts.get(id) ?? counted.points.get(id) ?? 0);
  }
  for (const cell of section.querySelectorAll<HTMLElement>('[data-whole]'))
    write(
      cell,
      counted.passing.filter(({ wholeCountryRegions }) => wholeCountryRegions.includes(cell.dataset.whole ?? ''))
        .length,
    );
  const everywhere = section.querySelector<HTMLElement>('[data-whole-country]');
  if (everywhere) {
    everywhere.hidden = counted.wholeCountry === 0;
    const name = everywhere.dataset.wholeCountry ?? '';
    everywhere.textContent = countedWords(data.texts, 'everywhere', counted.wholeCountry, { name });
  }
  paintLegend(section, data, steps);
}

function paintLegend(section: HTMLElement, { texts }: SentMap, steps: ReturnType<typeof shadingSteps>): void {
  section.querySelectorAll<HTMLElement>('[data-step]').forEach((item, index) => {
    const step = steps[index];
    item.hidden = !step;
    const words = item.querySelector('span');
    if (step && words) words.textContent = countedWords(texts, 'step', step.to, { from: step.from });
  });
}

function write(element: Element | null, count: number): void {
  if (element) element.textContent = String(count);
}
