/** One view on Leaflet, over its picture: brought to the numbers of the present choices, and to the scale asked for. */
import L from 'leaflet';
import type { LoadedMap, SentPlace, ViewName } from '#model/map/sent.ts';
import type { SentOutlines } from '#model/map/sent-outlines.ts';
import { patternOf, shadingSteps, stepOf } from '#model/shading.ts';
import { gestures } from './gestures.ts';
import { drawLayers } from './layers.ts';
import { arrangeNames, measure, type Tag, thinOut } from './room.ts';
import { keepFrame } from './steady-frame.ts';
import { type MapTarget, paintTarget } from './target.ts';
import { areaWords } from './words.ts';

type Counts = ReadonlyMap<string, number>;

interface Tiles {
  readonly url: string;
  readonly credit: string;
}

export interface ViewMapOptions {
  readonly stage: HTMLElement;
  readonly outlines: SentOutlines;
  readonly choose: (id: string) => void;
  readonly tiles: Tiles | undefined;
}

export class ViewMap {
  readonly #map: L.Map;
  readonly #home: L.LatLngBounds;
  readonly #targets: readonly MapTarget[];
  readonly #tags: readonly Tag[];
  readonly #data: LoadedMap;
  readonly #view: ViewName;

  constructor(data: LoadedMap, view: ViewName, { stage, outlines, choose, tiles }: ViewMapOptions) {
    this.#data = data;
    this.#view = view;
    const [west, south, east, north] = outlines.window;
    this.#home = L.latLngBounds([south, west], [north, east]);
    this.#map = emptyMap(stage, this.#home, tiles);
    const { targets, tags } = drawLayers(this.#map, outlines, data.views[view], choose);
    this.#targets = targets;
    this.#tags = tags;
    // Not at the end of a zoom: outlines are drawn anew only with the move that follows.
    this.#map.on('moveend resize', () => this.#arrangeAnew());
    keepFrame(this.#map, this.#home);
    this.#arrangeAnew();
    stage.dataset.moving = '';
  }

  /** Brings every shade, number and announcement to the counts. */
  paint(areas: Counts, points: Counts, chosen: string | undefined): void {
    const { areas: areaPlaces, points: pointPlaces } = this.#data.views[this.#view];
    const areaSteps = shadingSteps(greatest(areas, areaPlaces));
    const pointSteps = shadingSteps(greatest(points, pointPlaces));
    for (const target of this.#targets) {
      const { place, isPoint } = target;
      const count = (isPoint ? points : areas).get(place.id) ?? 0;
      paintTarget(target, {
        count,
        step: stepOf(count, isPoint ? pointSteps : areaSteps),
        words: areaWords(this.#data.texts, place, count),
        pattern: patternOf(count, place.isSurveyed),
        isChosen: place.id === chosen,
      });
    }
    this.#arrange();
  }

  zoom(tool: string): void {
    if (tool === 'in') this.#map.zoomIn(1);
    else if (tool === 'out') this.#map.zoomOut(1);
    else this.#map.fitBounds(this.#home);
  }

  /** Puts the focus on an area or point; says whether it can be reached at the present scale. */
  focus(id: string): boolean {
    const element = this.#targets.find(({ place }) => place.id === id)?.element;
    (element as HTMLElement | undefined)?.focus();
    return element !== undefined && element === document.activeElement;
  }

  #arrangeAnew(): void {
    measure(this.#tags);
    this.#arrange();
  }

  /** Writes the names that have room, and the numbers of points where the map is large enough. */
  #arrange(): void {
    const home = this.#map.getBoundsZoom(this.#home);
    this.#map.getContainer().classList.toggle('is-close', this.#map.getZoom() > home + 0.9);
    thinOut(this.#map, this.#targets);
    arrangeNames(this.#map, this.#tags, this.#targets);
  }
}

function emptyMap(stage: HTMLElement, home: L.LatLngBounds, tiles: Tiles | undefined): L.Map {
  const box = document.createElement('div');
  box.className = 'map-leaflet';
  stage.append(box);
  const animates = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(box, {
    ...gestures.options(),
    zoomAnimation: animates,
    fadeAnimation: animates,
    attributionControl: !!tiles,
  });
  map.fitBounds(home);
  map.setMinZoom(map.getZoom() - 1).setMaxBounds(home.pad(0.6));
  gestures.attach(map);
  if (tiles) addTiles(map, tiles);
  return map;
}

function addTiles(map: L.Map, { url, credit }: Tiles): void {
  const text = document.createElement('span');
  text.textContent = credit;
  L.tileLayer(url, { attribution: text.innerHTML }).addTo(map);
  map.attributionControl.setPrefix(false);
}

function greatest(counts: Counts, places: readonly SentPlace[]): number {
  return Math.max(0, ...places.map(({ id }) => counts.get(id) ?? 0));
}
