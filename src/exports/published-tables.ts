/** Every table as it is handed out, in codes and in the words of each language: what a file that comes back is compared with. */
import { textsFor } from '#i18n/working-texts.ts';
import type { Directory } from '#model/directory.ts';
import type { HandedOut } from '#model/intake/handed-out.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';
import { MACHINE_WORDING, readingWording } from './code-words.ts';
import { fieldTitle } from './field-title.ts';
import { hxlTable, hxlTitle } from './hxl.ts';
import { forReading } from './reading-table.ts';
import type { Table } from './table.ts';
import { openDataTables } from './tables.ts';

/** The tables in the words of a language. @param pageOf the whole address of an organisation's page. */
export function readingTablesOf(directory: Directory, locale: Locale, pageOf: (id: string) => string): Table[] {
  const wording = readingWording(directory, locale);
  const nameOf = { organisations: (id: string) => directory.byId.get(id)?.name, sources: wording.source };
  return openDataTables(directory, wording, pageOf).map((table) =>
    forReading(table, { ...textsFor(locale).data.truth, nameOf }),
  );
}

/** All of them, in every wording; addresses of pages are left out, for they depend on where the site stands. */
export function publishedTables(directory: Directory): HandedOut[] {
  const nowhere = () => '';
  const machine = openDataTables(directory, MACHINE_WORDING, nowhere).map((table) =>
    asTexts(
      table,
      table.fields.map(({ name }) => name),
    ),
  );
  const reading = LOCALES.flatMap((locale) =>
    readingTablesOf(directory, locale, nowhere).map((table) =>
      asTexts(
        table,
        table.fields.map(({ name }) => fieldTitle(name, locale)),
      ),
    ),
  );
  return [...machine, ...reading, hxlAsHandedOut(directory)];
}

/** Who does what where, as its file is read: each title with the hashtag that stands below it. */
function hxlAsHandedOut(directory: Directory): HandedOut {
  const table = hxlTable(directory, DEFAULT_LOCALE);
  const tags = table.fields.map(({ name }) => name);
  return asTexts(
    table,
    tags.map((tag) => `${hxlTitle(tag, directory, DEFAULT_LOCALE)} ${tag}`),
  );
}

function asTexts({ name, fields, rows }: Table, titles: readonly string[]): HandedOut {
  const names = fields.map((field) => field.name);
  return { name, names, titles, rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) };
}
