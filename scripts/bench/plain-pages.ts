/**
 * The baseline of `npm run bench:build`: the same records, read and checked in the same way, written to as many pages by
 * plain template strings: no Astro, no search index, no exports.
 *
 *     CONTENT_DIR=… node scripts/bench/plain-pages.ts <folder> <pages>
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDirectory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { LOCALES, type Locale, localiseText } from '#schema/locale.ts';
import { readContentFiles } from '#site/content-files.ts';

const [, , folder = '', pages = '0'] = process.argv;
const directory = buildDirectory(checkContent(readContentFiles()).records);
const ORGANISATIONS_A_LIST = 50;

rmSync(folder, { recursive: true, force: true });
const own = LOCALES.flatMap((locale) =>
  directory.organisations.map((organisation) => [`${locale}/${organisation.id}`, page(organisation, locale)] as const),
);
for (const [path, html] of own) write(path, html);
for (let list = own.length; list < Number(pages); list++) {
  const start = (list * ORGANISATIONS_A_LIST) % directory.organisations.length;
  write(
    `lists/${list}`,
    frame(
      'List',
      directory.organisations
        .slice(start, start + ORGANISATIONS_A_LIST)
        .map(item)
        .join(''),
    ),
  );
}

function page(organisation: Organisation, locale: Locale): string {
  const phones = organisation.phones.map(({ display }) => `<li>${escapeHtml(display)}</li>`).join('');
  const text = escapeHtml(localiseText(organisation.summary, locale));
  return frame(organisation.name, `<h1>${escapeHtml(organisation.name)}</h1><p>${text}</p><ul>${phones}</ul>`);
}

function item({ id, name, summary }: Organisation): string {
  return `<p><a href="../${id}/">${escapeHtml(name)}</a> ${escapeHtml(summary.fr)}</p>`;
}

function frame(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><main>${body}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function write(path: string, html: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), html);
}
