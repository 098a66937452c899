/** The map as it is seen, as a file that stands alone: a sheet that lies, the map with its points left, what is said of it right. */
import { fillText } from '#model/fill-text.ts';
import { raster } from '../raster.ts';
import { saveFile } from '../save-file.ts';

const NS = 'http://www.w3.org/2000/svg';
/** Of the sheet, in pixels. */
const MARGIN = 20;
const MAP = { width: 760, height: 640 };
const TEXT = 340;
const LINE = 20;
/** Letters of a line at 13 px: one is at most 7.4 px wide on average. */
const LETTERS = Math.floor(TEXT / 7.4);

type Texts = Readonly<Record<string, string>>;

/** Saves the picture of a section, if its map moves. */
export async function downloadPicture(section: HTMLElement, format: 'svg' | 'png', texts: Texts): Promise<void> {
  const map = section.querySelector<HTMLElement>('.map-leaflet');
  if (!map) return;
  const text = new XMLSerializer().serializeToString(compose(section, map, made(texts)));
  const name = `carte-${section.dataset.view}.${format}`;
  if (format === 'svg') saveFile(new Blob([text], { type: 'image/svg+xml' }), name);
  else saveFile(await raster(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`), name);
}

function compose(section: HTMLElement, map: HTMLElement, origin: string): SVGElement {
  const svg = shape('svg', { 'font-family': 'sans-serif' });
  const { backgroundColor, color } = getComputedStyle(document.body);
  const defs = document.querySelector<SVGSVGElement>('.map-patterns');
  svg.append(
    shape('rect', { width: '100%', height: '100%', fill: backgroundColor }),
    ...(defs ? painted(defs).children : []),
  );
  const drawn = drawnMap(map);
  svg.append(drawn);
  const left = MAP.width + 2 * MARGIN;
  let y = MARGIN;
  const write = (text: string, size: number, letters: number, x = left) => {
    for (const line of wrap(text, letters)) {
      y += LINE;
      svg.append(words(line, x, y, color, size));
    }
  };
  for (const part of [document.querySelector('h1'), section.querySelector('h2')])
    write(part?.textContent ?? '', 18, Math.floor(LETTERS * 0.7));
  write(section.dataset.choices ?? '', 13, LETTERS);
  y += LINE / 2;
  for (const item of section.querySelectorAll<HTMLElement>('.map-legend li:not([hidden])')) {
    const sample = item.querySelector('svg');
    if (sample) svg.append(moved(painted(sample), left, y + 5));
    write(item.textContent ?? '', 13, LETTERS - 7, left + 42);
    y += 2;
  }
  y += LINE / 2;
  for (const said of section.querySelectorAll('.map-said p:not([hidden])'))
    write((said.querySelector('span') ?? said).textContent ?? '', 12, LETTERS);
  write(origin, 12, LETTERS);
  const size = {
    width: left + TEXT + MARGIN,
    height: Math.max(y, Number(drawn.getAttribute('height')) + MARGIN) + MARGIN,
  };
  for (const [name, value] of Object.entries({ xmlns: NS, ...size, viewBox: `0 0 ${size.width} ${size.height}` }))
    svg.setAttribute(name, String(value));
  return svg;
}

/** The part of the map that is seen, its points and its names, at the scale that fills its place. */
function drawnMap(map: HTMLElement): SVGElement {
  const frame = map.getBoundingClientRect();
  const scale = Math.min(MAP.width / frame.width, MAP.height / frame.height);
  const [width, height] = [frame.width, frame.height].map(Math.round) as [number, number];
  const drawn = shape('svg', {
    ...{ x: MARGIN, y: MARGIN, width: Math.round(width * scale), height: Math.round(height * scale) },
    viewBox: `0 0 ${width} ${height}`,
  });
  const at = (element: Element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left - frame.left, y: box.top - frame.top, width: box.width, height: box.height };
  };
  for (const layer of map.querySelectorAll<SVGSVGElement>('.leaflet-overlay-pane svg')) {
    const { x, y, width: wide, height: high } = at(layer);
    const copy = moved(painted(layer), x, y);
    for (const [name, value] of [
      ['width', wide],
      ['height', high],
    ] as const)
      copy.setAttribute(name, String(value));
    drawn.append(copy);
  }
  for (const mark of map.querySelectorAll('.map-point b, .map-tag :is(b, i)')) {
    const { x, y, width: wide, height: high } = at(mark);
    const style = getComputedStyle(mark);
    const size = Number.parseFloat(style.fontSize);
    if (wide === 0 || style.visibility === 'hidden') continue;
    if (mark.closest('.map-point'))
      drawn.append(
        shape('circle', {
          ...{ cx: x + wide / 2, cy: y + high / 2, r: wide / 2 - 1, 'stroke-width': 2 },
          ...{ fill: style.backgroundColor, stroke: style.borderTopColor },
        }),
      );
    if (size === 0) continue;
    const text = words(mark.textContent ?? '', x + wide / 2, y + high / 2 + size * 0.36, style.color, size);
    for (const [name, value] of Object.entries({ 'text-anchor': 'middle', 'font-weight': style.fontWeight }))
      text.setAttribute(name, value);
    drawn.append(text);
  }
  const { borderTopColor } = getComputedStyle(map);
  drawn.append(shape('rect', { width, height, fill: 'none', stroke: borderTopColor, 'stroke-width': 2 }));
  return drawn;
}

/** When the file was made, and where the same map is. */
function made(texts: Texts): string {
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
  return fillText(texts.made ?? '', { date, address: location.href });
}

/** A copy that no longer needs the page's styles: each computed colour becomes an attribute. */
function painted(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
    const original = originals[index] as SVGElement;
    const style = getComputedStyle(original);
    for (const name of ['fill', 'stroke', 'stroke-width', 'opacity']) {
      const own = original.getAttribute(name);
      element.setAttribute(name, own?.startsWith('url(') ? own : style.getPropertyValue(name));
    }
    for (const name of ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-pressed'])
      element.removeAttribute(name);
  });
  return copy;
}

function moved(svg: SVGSVGElement, x: number, y: number): SVGSVGElement {
  svg.setAttribute('x', String(x));
  svg.setAttribute('y', String(y));
  return svg;
}

function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function words(text: string, x: number, y: number, fill: string, size: number): SVGElement {
  const element = shape('text', { x, y, fill, 'font-size': size });
  element.textContent = text;
  return element;
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  // Words longer than a line (addresses) are cut; a colon stays with its word.
  const parts = text.trim().match(new RegExp(`[^ \\n]{1,${letters - 1}}`, 'g')) ?? [];
  for (const word of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
