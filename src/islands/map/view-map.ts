/** One view on Leaflet: areas and points, each reached by keyboard, said with its number, chosen with Enter. */
import type { Feature } from 'geojson';
import L from 'leaflet';
import { feature } from 'topojson-client';
import { patternOf, shadingSteps, stepOf } from '#model/map/shading.ts';
import type { SentPlace, ViewName } from '#model/map/sent.ts';
import leafletStyles from '../../styles/leaflet.css?url';
import type { Sent } from './explorer.ts';
import { gestures } from './gestures.ts';
import { areaWords } from './words.ts';

type Counts = ReadonlyMap<string, number>;

interface Target {
  readonly place: SentPlace;
  readonly isPoint: boolean;
  readonly element: Element;
  /** The pattern over an area. */
  readonly pattern?: Element | undefined;
  /** Where its number is written. */
  readonly number?: Element | undefined;
}

export class ViewMap {
  private readonly map: L.Map;
  private readonly home: L.LatLngBounds;
  private readonly targets: Target[] = [];

  constructor(
    private readonly stage: HTMLElement,
    private readonly data: Sent,
    private readonly view: ViewName,
    private readonly choose: (id: string) => void,
    tiles: { url: string; credit: string } | undefined,
  ) {
    const box = document.createElement('div');
    box.className = 'map-leaflet';
    stage.append(box);
    this.home = this.bounds();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = L.map(box, { ...gestures.options, zoomAnimation: !still, fadeAnimation: !still, attributionControl: !!tiles });
    this.map.fitBounds(this.home, { padding: [4, 4] });
    this.map.setMinZoom(this.map.getZoom()).setMaxBounds(this.home.pad(0.6));
    gestures.attach(this.map);
    if (tiles) this.addTiles(tiles);
    this.addAreas();
    for (const point of data.views[view].points) if (point.at) this.addPoint(point, point.at, true);
    this.map.on('zoomend', () => box.classList.toggle('is-close', this.map.getZoom() > this.map.getMinZoom() + 0.9));
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: leafletStyles }));
    stage.dataset.moving = '';
    for (const tools of stage.parentElement?.querySelectorAll<HTMLElement>('.map-tools') ?? []) tools.hidden = false;
  }

  /** Brings every shade, number and announcement to the counts. */
  paint(areas: Counts, points: Counts, chosen: string | undefined): void {
    const greatest = (counts: Counts, ids: readonly SentPlace[]) => Math.max(0, ...ids.map(({ id }) => counts.get(id) ?? 0));
    const { areas: areaPlaces, points: pointPlaces } = this.data.views[this.view];
    const steps = { area: shadingSteps(greatest(areas, areaPlaces)), point: shadingSteps(greatest(points, pointPlaces)) };
    for (const { place, isPoint, element, pattern, number } of this.targets) {
      const count = (isPoint ? points : areas).get(place.id) ?? 0;
      const step = stepOf(count, isPoint ? steps.point : steps.area);
      for (const name of [...element.classList]) if (name.startsWith('step-')) element.classList.remove(name);
      element.classList.add(`step-${step}`);
      element.setAttribute('aria-label', areaWords(this.data.texts, place, count));
      element.setAttribute('aria-pressed', String(place.id === chosen));
      pattern?.setAttribute('fill', patternOf(count, place.isSurveyed));
      if (number) number.textContent = String(count);
    }
  }

  zoom(tool: string): void {
    if (tool === 'in') this.map.zoomIn(1);
    else if (tool === 'out') this.map.zoomOut(1);
    else this.map.fitBounds(this.home, { padding: [4, 4] });
  }

  focus(id: string): void {
    const target = this.targets.find(({ place }) => place.id === id);
    (target?.element as HTMLElement | undefined)?.focus();
  }

  private bounds(): L.LatLngBounds {
    const { spots, window } = this.data.outlines[this.view];
    if (window) return L.latLngBounds([window[1], window[0]], [window[3], window[2]]);
    const points = this.data.views[this.view].points.flatMap(({ at }) => (at ? [at] : []));
    return L.latLngBounds([...Object.values(spots), ...points].map(([lat, lon]) => [lat, lon]));
  }

  private addTiles({ url, credit }: { url: string; credit: string }): void {
    const text = document.createElement('span');
    text.textContent = credit;
    L.tileLayer(url, { attribution: text.innerHTML }).addTo(this.map);
    this.map.attributionControl.setPrefix(false);
  }

  private addAreas(): void {
    const { topology, spots, marks } = this.data.outlines[this.view];
    const features: Feature[] = topology ? feature(topology, topology.objects.areas).features : [];
    const byId = new Map(this.data.views[this.view].areas.map((place) => [place.id, place]));
    const isShape = ({ id }: Feature) => byId.has(String(id ?? '')) && !marks.includes(String(id));
    const layer = (own: Feature[], className: string, interactive: boolean) =>
      own.map((one) => L.geoJSON(one, { style: { className, weight: 1, fillOpacity: 1 }, interactive }).addTo(this.map).getLayers()[0] as L.Path);
    layer(features.filter((one) => !byId.has(String(one.id ?? ''))), 'map-context', false);
    const shapes = features.filter(isShape);
    const paths = layer(shapes, 'map-shape', true);
    const patterns = layer(shapes, 'map-pattern', false);
    shapes.forEach(({ id }, index) => {
      const place = byId.get(String(id)) as SentPlace;
      const path = paths[index] as L.Path;
      const number = this.addNumber(place, spots[place.id] ?? [0, 0]);
      this.addTarget(path, { place, isPoint: false, element: path.getElement() as Element, pattern: patterns[index]?.getElement(), number });
    });
    for (const id of marks) {
      const place = byId.get(id);
      if (place && spots[id]) this.addPoint(place, spots[id], false);
    }
  }

  private addNumber({ name }: SentPlace, spot: readonly [number, number]): Element {
    const tag = document.createElement('span');
    const number = tag.appendChild(document.createElement('b'));
    tag.append(name);
    const icon = L.divIcon({ className: 'map-tag', html: tag, iconSize: undefined });
    L.marker([...spot], { icon, interactive: false, keyboard: false }).addTo(this.map);
    return number;
  }

  private addPoint(place: SentPlace, at: readonly [number, number], isPoint: boolean): void {
    const number = document.createElement('b');
    const icon = L.divIcon({ className: isPoint ? 'map-point' : 'map-point map-mark', html: number, iconSize: undefined });
    const marker = L.marker([...at], { icon, keyboard: false, riseOnHover: true, title: place.name }).addTo(this.map);
    this.addTarget(marker, { place, isPoint, element: marker.getElement() as Element, number });
  }

  private addTarget(layer: L.Layer, target: Target): void {
    const { element, place } = target;
    element.setAttribute('tabindex', '0');
    element.setAttribute('role', 'button');
    layer.on('click', () => this.choose(place.id));
    element.addEventListener('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      this.choose(place.id);
    });
    this.targets.push(target);
  }
}
