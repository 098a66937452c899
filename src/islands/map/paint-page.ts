/** Picture, legend and tables of a view, brought to the numbers of the present choices. */

import { UNKNOWN } from '#model/facets.ts';
import type { FilterState } from '#model/filter/filter.ts';
import { formatFilterQuery } from '#model/filter/filter-query.ts';
import type { Placed } from '#model/map/placed.ts';
import type { SentMap, ViewName } from '#model/map/sent.ts';
import type { Tally } from '#model/map/tally.ts';
import { patternOf, shadingSteps, stepOf } from '#model/shading.ts';
import { areaWords, counted as countedWords } from './words.ts';
import { writeAttribute, writeText } from './write.ts';

type Counts = ReadonlyMap<string, number>;

/** Writes what has changed, and nothing else. */
export function paintPage(
  section: HTMLElement,
  data: SentMap,
  view: ViewName,
  counts: Counts,
  counted: Tally<Placed>,
  state: FilterState,
): void {
  const { areas } = data.views[view];
  const steps = shadingSteps(Math.max(0, ...areas.map(({ id }) => counts.get(id) ?? 0)));
  for (const place of areas) {
    const count = counts.get(place.id) ?? 0;
    const shape = section.querySelector(`[data-area="${place.id}"]`);
    writeAttribute(shape, 'class', `map-area step-${stepOf(count, steps)}`);
    writeAttribute(shape, 'aria-label', areaWords(data.texts, place, count));
    writeAttribute(shape?.querySelector('.map-pattern'), 'fill', patternOf(count, place.isSurveyed));
  }
  for (const place of section.querySelectorAll<HTMLElement | SVGElement>('[data-number], [data-count]')) {
    const id = place.dataset.number ?? place.dataset.count ?? '';
    writeText(place, counts.get(id) ?? counted.points.get(id) ?? 0);
  }
  for (const cell of section.querySelectorAll<HTMLElement>('[data-old]'))
    writeText(cell, counted.old.get(cell.dataset.old ?? '')?.length ?? 0);
  for (const cell of section.querySelectorAll<HTMLElement>('[data-whole]'))
    writeText(cell, counted.everywhere.get(cell.dataset.whole ?? '') ?? 0);
  const everywhere = section.querySelector<HTMLElement>('[data-whole-country]');
  if (everywhere) {
    everywhere.hidden = counted.wholeCountry === 0;
    const name = everywhere.dataset.wholeCountry ?? '';
    writeText(everywhere, countedWords(data.texts, 'everywhere', counted.wholeCountry, { name }));
  }
  const unknown = section.querySelector<HTMLElement>('[data-unknown-place]');
  if (unknown) {
    const count = counts.get(UNKNOWN) ?? 0;
    unknown.hidden = count === 0;
    writeText(unknown.querySelector('span'), countedWords(data.texts, 'unknown', count));
    const link = unknown.querySelector('a');
    if (link) link.search = String(formatFilterQuery(withUnknown(state, view)));
  }
  paintLegend(section, data, steps);
  paintUnplaced(data, new Set(counted.passing.map(({ id }) => id)));
}

/** Places that the map cannot show: who there passes, and how many these are. A frame in another site does not list them. */
function paintUnplaced({ texts }: SentMap, passing: ReadonlySet<string>): void {
  for (const part of document.querySelectorAll('.map-unplaced')) {
    const shown = new Set<string>();
    for (const place of part.querySelectorAll<HTMLElement>('[data-place]')) {
      place.hidden = true;
      for (const item of place.querySelectorAll<HTMLElement>('[data-org]')) {
        const { org = '' } = item.dataset;
        item.hidden = !passing.has(org);
        if (item.hidden) continue;
        shown.add(org);
        place.hidden = false;
      }
    }
    const heading = part.querySelector('h2');
    writeText(heading, areaWords(texts, { name: heading?.dataset.title ?? '', isSurveyed: true }, shown.size));
  }
}

/** The same choices, of those whose place no document says. */
function withUnknown(state: FilterState, view: ViewName): FilterState {
  return { ...state, values: { ...state.values, [view === 'regions' ? 'region' : 'pays']: [UNKNOWN] } };
}

function paintLegend(section: HTMLElement, { texts }: SentMap, steps: ReturnType<typeof shadingSteps>): void {
  section.querySelectorAll<HTMLElement>('[data-step]').forEach((item, index) => {
    const step = steps[index];
    item.hidden = !step;
    const words = item.querySelector('span');
    if (step) writeText(words, countedWords(texts, 'step', step.to, { from: step.from }));
  });
}
