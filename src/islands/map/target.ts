/** What can be chosen on the moving map: reached by keyboard, said with its number, chosen with Enter. */
import type L from 'leaflet';
import type { SentPlace } from '#model/map/sent.ts';
import { SHADES } from '#model/shading.ts';
import { writeAttribute, writeText } from './write.ts';

export interface MapTarget {
  readonly place: SentPlace;
  readonly isPoint: boolean;
  readonly element: Element;
  /** The pattern over an area. */
  readonly pattern?: Element | undefined;
  /** Where a point or a mark stands. */
  readonly at?: [number, number] | undefined;
  count: number;
  /** Its shade, which is how large a point is. */
  step: number;
  /** Where its number is written. */
  readonly number?: Element | undefined;
}

/** How a target looks and what is said of it. */
export interface Look {
  readonly count: number;
  readonly step: number;
  readonly words: string;
  readonly pattern: string;
  readonly isChosen: boolean;
}

/** Chosen by a click, Enter or the space bar. */
export function makeChoosable(layer: L.Layer, { element, place }: MapTarget, choose: (id: string) => void): void {
  setReachable(element, true);
  layer.on('click', () => choose(place.id));
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    choose(place.id);
  });
}

/** Its shade, its number in words, and whether it is chosen. */
export function paintTarget(target: MapTarget, { count, step, words, pattern, isChosen }: Look): void {
  const { element } = target;
  target.count = count;
  target.step = step;
  for (let other = 0; other <= SHADES; other++) element.classList.toggle(`step-${other}`, other === step);
  writeAttribute(element, 'aria-label', words);
  writeAttribute(element, 'aria-pressed', String(isChosen));
  writeAttribute(target.pattern, 'fill', pattern);
  writeText(target.number, count);
}

/** Whether the keyboard reaches it; what is too close to others is not until the map is enlarged. */
export function setReachable(element: Element, isReachable: boolean): void {
  // Written only where it changes: every write costs the browser a look at the whole map.
  if (element.hasAttribute('tabindex') === isReachable) return;
  element.classList.toggle('is-crowded', !isReachable);
  if (isReachable) {
    element.setAttribute('tabindex', '0');
    element.setAttribute('role', 'button');
    element.removeAttribute('aria-hidden');
  } else {
    element.removeAttribute('tabindex');
    element.removeAttribute('role');
    element.setAttribute('aria-hidden', 'true');
  }
}
