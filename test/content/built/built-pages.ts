/** Reads pages of the built site, by their address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { DIST } from '../../site/build.ts';

export const page = (path: string): HTMLElement => parse(readFileSync(join(DIST, `${path}index.html`), 'utf8'));

/** What the page is about, in one line. */
export function mainText(path: string): string {
  return (page(path).querySelector('main')?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** The page as a reader meets it: one block a line. Not how it is cited: that names the day of the newest change anywhere. */
export function mainLines(path: string): string {
  const main = page(path).querySelector('main');
  main?.querySelector('.citing')?.remove();
  const blocks = main?.querySelectorAll('h1, h2, h3, p, li, dt, dd') ?? [];
  return `${blocks.map((block) => `${block.tagName.toLowerCase()} ${block.text.replace(/\s+/g, ' ').trim()}`).join('\n')}\n`;
}

/** The contact card of an organisation, its lines unfolded. */
export function cardOf(id: string): string {
  return readFileSync(join(DIST, `organisations/${id}.vcf`), 'utf8').replaceAll('\r\n ', '');
}
