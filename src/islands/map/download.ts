/** The present picture as a file that stands alone: title, choices, map, legend, sources, date, with the colours of the page. */
import { fillText } from '#model/fill-text.ts';
import { saveFile } from '../save-file.ts';

const NS = 'http://www.w3.org/2000/svg';
const LINE = 22;

type Texts = Readonly<Record<string, string>>;

/** Saves the picture of a section, if there is one. */
export async function downloadPicture(section: HTMLElement, format: 'svg' | 'png', texts: Texts): Promise<void> {
  const picture = section.querySelector<SVGSVGElement>('.map-picture');
  if (!picture) return;
  const svg = compose(section, picture, made(texts));
  const text = new XMLSerializer().serializeToString(svg);
  const name = `carte-${section.dataset.view}.${format}`;
  if (format === 'svg') saveFile(new Blob([text], { type: 'image/svg+xml' }), name);
  else saveFile(await raster(text, svg), name);
}

function compose(section: HTMLElement, picture: SVGSVGElement, origin: string): SVGSVGElement {
  const { width, height } = picture.viewBox.baseVal;
  const svg = document.createElementNS(NS, 'svg');
  const map = painted(picture);
  const title = [document.querySelector('h1'), section.querySelector('h2')]
    .map((heading) => heading?.textContent)
    .join(' · ');
  const head = [title, ...wrap(section.dataset.choices ?? '', 75)].filter(Boolean);
  const top = head.length * LINE + 20;
  const legend = [...section.querySelectorAll<HTMLElement>('.map-legend li:not([hidden], [data-moving-only])')];
  const captions = [...section.querySelectorAll('.map-said p:not([hidden])')].map((note) => note.textContent ?? '');
  const notes = [...captions, origin].flatMap((note) => wrap(note, 75));
  const total = top + height + (legend.length + notes.length) * LINE + 40;
  for (const [name, value] of Object.entries({
    xmlns: NS,
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
    'font-family': 'sans-serif',
  }))
    svg.setAttribute(name, String(value));
  const { backgroundColor, color } = getComputedStyle(document.body);
  svg.append(shape('rect', { width, height: total, fill: backgroundColor }));
  const defs = document.querySelector('.map-patterns');
  if (defs) for (const part of painted(defs as SVGSVGElement).children) svg.append(part);
  head.forEach((line, index) => {
    svg.append(words(line, 10, (index + 1) * LINE, color, index === 0 ? 18 : 13));
  });
  for (const [name, value] of Object.entries({ x: 0, y: top, width, height })) map.setAttribute(name, String(value));
  svg.append(map);
  legend.forEach((item, index) => {
    const y = top + height + 14 + index * LINE;
    const sample = painted(item.querySelector('svg') as SVGSVGElement);
    sample.setAttribute('x', '10');
    sample.setAttribute('y', String(y));
    svg.append(sample, words(item.textContent?.trim() ?? '', 52, y + 15, color, 13));
  });
  const below = top + height + 20 + legend.length * LINE;
  notes.forEach((line, index) => {
    svg.append(words(line, 10, below + (index + 1) * LINE - 6, color, 12));
  });
  return svg;
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
    for (const name of ['fill', 'stroke', 'stroke-width', 'font-size', 'font-weight', 'text-anchor', 'paint-order']) {
      const own = original.getAttribute(name);
      element.setAttribute(name, own?.startsWith('url(') ? own : style.getPropertyValue(name));
    }
    for (const name of ['class', 'aria-label', 'data-area', 'data-number', 'role', 'href'])
      element.removeAttribute(name);
  });
  return copy;
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

/** Twice as fine as the picture. The content policy allows pictures from the page itself as data. */
async function raster(text: string, svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Number(svg.getAttribute('width')) * 2, Number(svg.getAttribute('height')) * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png');
  });
}
