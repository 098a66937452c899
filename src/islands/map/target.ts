/** What can be chosen on the moving map: reached by keyboard, said with its number, chosen with Enter. */
import type L from 'leaflet';
import type { SentPlace } from '#model/map/sent.ts';
import { STEPS } from '#model/map/shading.ts';
import { writeAttribute, writeText } from './write.ts';

export interface Target {
  readonly place: SentPlace;
  readonly isPoint: boolean;
  readonly element: Element;
  /** The pattern over an area. */
  readonly pattern?: Element | undefined;
  /** Where a point or a mark stands. */
  readonly at?: [number, number] | undefined;
  count: number;
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

export function makeChoosable(layer: L.Layer, { element, place }: Target, choose: (id: string) => void): void {
  setReachable(element, true);
  layer.on('click', () => choose(place.id));
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    choose(place.id);
  });
}

export function paintTarget(target: Target, { count, step, words, pattern, isChosen }: Look): void {
  const { element } = target;
  target.count = count;
  for (let other = 0; other <= STEPS; other++) element.classList.toggle(`step-${other}`, other === step);
  writeAttribute(element, 'aria-label', words);
  writeAttribute(element, 'aria-pressed', String(isChosen));
  writeAttribute(target.pattern, 'fill', pattern);
  writeText(target.number, count);
}

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
