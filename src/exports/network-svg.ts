/** The graph of all documented links as a picture that stands alone in somebody's report. */
import { LINE_HEIGHT, labelLines } from '#model/mapping/graph-label.ts';
import type { DrawnNetworks } from '#model/mapping/networks.ts';
import type { Locale } from '#schema/locale.ts';
import { ACCENT } from './accent.ts';
import { BOLD, MARGIN, QUIET, SvgSheet } from './svg-sheet.ts';
import { xmlText } from './xml.ts';

export interface NetworkTexts {
  readonly locale: Locale;
  readonly title: string;
  readonly legend: Readonly<Record<'network' | 'other' | 'member' | 'link', string>>;
  /** Source, edition, address. */
  readonly source: string;
}

/** In pixels of the picture, which scales. */
const LINE = 20;
const LINK = ' stroke="#46534f" stroke-dasharray="4 3"';
const MEMBER = ` stroke="${ACCENT.light}" stroke-width="2"`;
const SQUARE = `<rect x="-7" y="-7" width="14" height="14" rx="2" fill="${ACCENT.light}"/>`;
const CIRCLE = `<circle r="6" fill="#fff" stroke="${ACCENT.light}" stroke-width="2"/>`;

/** The text of the SVG file. Links are drawn first, so that no line crosses a node. */
export function networkSvg({ height, links, nodes, width }: DrawnNetworks, texts: NetworkTexts): string {
  const sheet = new SvgSheet(width + 2 * MARGIN, LINE);
  const { link, member, network, other } = texts.legend;
  sheet.write(texts.title, BOLD);
  for (const [sign, text] of [
    [SQUARE, network],
    [CIRCLE, other],
    [`<path d="M-8 0h16"${MEMBER}/>`, member],
    [`<path d="M-8 0h16"${LINK}/>`, link],
  ] as const) {
    sheet.y += LINE;
    sheet.draw(
      `<g transform="translate(${MARGIN + 8} ${sheet.y - 9})">${sign}<text x="16" y="5">${xmlText(text)}</text></g>`,
    );
  }
  const lines = links.map(
    ({ from, to, kind }) => `<path d="M${from.x} ${from.y}L${to.x} ${to.y}"${kind === 'member' ? MEMBER : LINK}/>`,
  );
  const named = nodes.map((node) => {
    const words = labelLines(node.organisation.shortName);
    const spans = words.map(
      (line, at) => `<tspan x="0" y="${-10 - (words.length - 1 - at) * LINE_HEIGHT}">${xmlText(line)}</tspan>`,
    );
    return `<g transform="translate(${node.x} ${node.y})">${node.level ? SQUARE : CIRCLE}<text font-size="12" text-anchor="middle">${spans.join('')}</text></g>`;
  });
  sheet.draw(`<g transform="translate(${MARGIN} ${sheet.y})">${lines.join('')}${named.join('')}</g>`);
  sheet.y += height;
  sheet.write(texts.source, QUIET);
  return sheet.text(texts);
}
