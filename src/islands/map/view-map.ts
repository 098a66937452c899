/** One view on Leaflet: areas and points, each reached by keyboard, said with its number, chosen with Enter. */
import type { Feature } from 'geojson';
import L from 'leaflet';
import { feature } from 'topojson-client';
import { fittingNames } from '#model/map/label-spot.ts';
import type { SentPlace, ViewName } from '#model/map/sent.ts';
import { patternOf, STEPS, shadingSteps, stepOf } from '#model/map/shading.ts';
import leafletStyles from '../../styles/leaflet.css?url';
import type { Sent } from './explorer.ts';
import { gestures } from './gestures.ts';
import { areaWords } from './words.ts';
import { writeAttribute, writeText } from './write.ts';

/** How far apart, in pixels across or down, two points must be for a finger to hit each. */
const FINGER = 28;

/** About how large the names are on the screen. */
const LETTER = { width: 7, height: 16 };

type Counts = ReadonlyMap<string, number>;

interface Tiles {
  readonly url: string;
  readonly credit: string;
}

interface Target {
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

export class ViewMap {
  private readonly map: L.Map;
  private readonly home: L.LatLngBounds;
  private shown: L.LatLngBounds;
  private readonly targets: Target[] = [];
  private readonly tags: { spot: [number, number]; name: string; icon: Element }[] = [];

  private readonly data: Sent;
  private readonly view: ViewName;
  private readonly choose: (id: string) => void;

  constructor(stage: HTMLElement, data: Sent, view: ViewName, choose: (id: string) => void, tiles: Tiles | undefined) {
    this.data = data;
    this.view = view;
    this.choose = choose;
    const box = document.createElement('div');
    box.className = 'map-leaflet';
    stage.append(box);
    this.home = this.bounds();
    this.shown = this.home;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = L.map(box, {
      ...gestures.options(),
      zoomAnimation: !still,
      fadeAnimation: !still,
      attributionControl: !!tiles,
    });
    this.map.fitBounds(this.home);
    this.map.setMinZoom(this.map.getZoom() - 1).setMaxBounds(this.home.pad(0.6));
    gestures.attach(this.map);
    if (tiles) this.addTiles(tiles);
    this.addAreas();
    for (const point of data.views[view].points) if (point.at) this.addPoint(point, point.at, true);
    this.map.on('zoomend resize', () => this.arrange());
    this.map.on('moveend', () => {
      this.shown = this.map.getBounds();
    });
    // The stage grows and shrinks with the list beside it, not only with the window; it shows the same as before.
    new ResizeObserver(() => {
      const before = this.shown;
      this.map.invalidateSize({ pan: false });
      this.map.fitBounds(before, { animate: false });
    }).observe(box);
    this.arrange();
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: leafletStyles }));
    stage.dataset.moving = '';
    for (const tools of stage.parentElement?.querySelectorAll<HTMLElement>('.map-tools') ?? []) tools.hidden = false;
  }

  /** Brings every shade, number and announcement to the counts. */
  paint(areas: Counts, points: Counts, chosen: string | undefined): void {
    const greatest = (counts: Counts, ids: readonly SentPlace[]) =>
      Math.max(0, ...ids.map(({ id }) => counts.get(id) ?? 0));
    const { areas: areaPlaces, points: pointPlaces } = this.data.views[this.view];
    const steps = {
      area: shadingSteps(greatest(areas, areaPlaces)),
      point: shadingSteps(greatest(points, pointPlaces)),
    };
    for (const target of this.targets) {
      const { place, isPoint, element, pattern, number } = target;
      const count = (isPoint ? points : areas).get(place.id) ?? 0;
      target.count = count;
      const step = stepOf(count, isPoint ? steps.point : steps.area);
      for (let other = 0; other <= STEPS; other++) element.classList.toggle(`step-${other}`, other === step);
      writeAttribute(element, 'aria-label', areaWords(this.data.texts, place, count));
      writeAttribute(element, 'aria-pressed', String(place.id === chosen));
      writeAttribute(pattern, 'fill', patternOf(count, place.isSurveyed));
      writeText(number, count);
    }
    this.arrange();
  }

  zoom(tool: string): void {
    if (tool === 'in') this.map.zoomIn(1);
    else if (tool === 'out') this.map.zoomOut(1);
    else this.map.fitBounds(this.home);
  }

  focus(id: string): void {
    const target = this.targets.find(({ place }) => place.id === id);
    (target?.element as HTMLElement | undefined)?.focus();
  }

  /** Writes the names that have room, and the numbers of points where the map is large enough. */
  private arrange(): void {
    const home = this.map.getBoundsZoom(this.home);
    this.map.getContainer().classList.toggle('is-close', this.map.getZoom() > home + 0.9);
    const items = this.tags.map(({ spot, name, icon }) => {
      const { x, y } = this.map.latLngToLayerPoint(spot);
      return { spot: [x, y] as const, name, icon, count: Number(icon.querySelector('b')?.textContent) };
    });
    this.thinOut();
    const fitting = fittingNames(
      items.sort((a, b) => b.count - a.count),
      LETTER,
    );
    for (const item of items) item.icon.classList.toggle('has-room', fitting.has(item));
  }

  /** Points too close to a greater one to be hit apart are dots only, until the map is enlarged; the table opens them too. */
  private thinOut(): void {
    const kept: L.Point[] = [];
    const points = this.targets
      .filter(({ at }) => at)
      .sort((a, b) => Number(a.isPoint) - Number(b.isPoint) || b.count - a.count);
    for (const { at, isPoint, count, element } of points) {
      const spot = this.map.latLngToLayerPoint(at ?? [0, 0]);
      const isApart =
        !isPoint ||
        (count > 0 && kept.every(({ x, y }) => Math.max(Math.abs(x - spot.x), Math.abs(y - spot.y)) >= FINGER));
      if (isApart) kept.push(spot);
      setReachable(element, isApart);
    }
  }

  private bounds(): L.LatLngBounds {
    const { spots, window } = this.data.outlines[this.view];
    if (window) return L.latLngBounds([window[1], window[0]], [window[3], window[2]]);
    const points = this.data.views[this.view].points.flatMap(({ at }) => (at ? [at] : []));
    return L.latLngBounds([...Object.values(spots), ...points].map(([lat, lon]) => [lat, lon]));
  }

  private addTiles({ url, credit }: Tiles): void {
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
      own.map(
        (one) =>
          L.geoJSON(one, { style: { className, weight: 1, fillOpacity: 1 }, interactive })
            .addTo(this.map)
            .getLayers()[0] as L.Path,
      );
    layer(
      features.filter((one) => !byId.has(String(one.id ?? ''))),
      'map-context',
      false,
    );
    const shapes = features.filter(isShape);
    const paths = layer(shapes, 'map-shape', true);
    const patterns = layer(shapes, 'map-pattern', false);
    shapes.forEach(({ id }, index) => {
      const place = byId.get(String(id)) as SentPlace;
      const path = paths[index] as L.Path;
      const number = this.addTag(place, spots[place.id] ?? [0, 0], 'map-tag');
      this.addTarget(path, {
        place,
        isPoint: false,
        count: 0,
        element: path.getElement() as Element,
        pattern: patterns[index]?.getElement(),
        number,
      });
    });
    for (const id of marks) {
      const place = byId.get(id);
      if (place && spots[id]) this.addPoint(place, spots[id], false);
    }
  }

  /** The name of an area on the map, and its number above it; what is said of it stands on the area itself. */
  private addTag({ name }: SentPlace, spot: readonly [number, number], className: string): Element {
    const tag = document.createElement('span');
    const number = tag.appendChild(document.createElement('b'));
    tag.appendChild(document.createElement('i')).textContent = name;
    const icon = L.divIcon({ className, html: tag, iconSize: undefined });
    const options = { interactive: false, keyboard: false, zIndexOffset: 10_000, icon };
    const marker = L.marker([...spot], options).addTo(this.map);
    this.tags.push({ spot: [...spot], name, icon: marker.getElement() as Element });
    return number;
  }

  private addPoint(place: SentPlace, at: readonly [number, number], isPoint: boolean): void {
    const number = document.createElement('b');
    const icon = L.divIcon({
      className: isPoint ? 'map-point' : 'map-point map-mark',
      html: number,
      iconSize: undefined,
    });
    const marker = L.marker([...at], { icon, keyboard: false, riseOnHover: true, title: place.name }).addTo(this.map);
    this.addTarget(marker, { place, isPoint, at: [...at], count: 0, element: marker.getElement() as Element, number });
    if (!isPoint) this.addTag(place, at, 'map-tag map-tag-below');
  }

  private addTarget(layer: L.Layer, target: Target): void {
    const { element, place } = target;
    setReachable(element, true);
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

function setReachable(element: Element, isReachable: boolean): void {
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
