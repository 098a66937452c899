/** All tables as one workbook, with headings and labels in a language. */
import { fieldTitle } from '#exports/field-title.ts';
import { documentCredits, LICENCE } from '#exports/licence.ts';
import { type Reader, tableRows } from '#exports/table-files.ts';
import { type WorkbookSheet, xlsx } from '#exports/xlsx.ts';
import type { SiteText } from '#i18n/site-text.ts';
import { textsFor } from '#i18n/texts.ts';
import type { PrintedTable } from '#model/mapping/printed-table.ts';
import { positionCreditLine } from '#model/position-credits.ts';
import { once } from '#model/remembered.ts';
import { type Locale, localiseText, perLocale } from '#schema/locale.ts';
import { directory, tables } from './data.ts';
import { attribution, readingTables, tableTitle } from './open-data.ts';

/** The file in each language, made once for its address and for the page that says how large it is. */
export const workbooks = perLocale((locale) => once(() => make(locale)));

function make(locale: Locale): ReturnType<typeof xlsx> {
  const t = textsFor(locale);
  const sheets = readingTables[locale].map(({ name, fields, rows }) => ({
    title: tableTitle(name, locale),
    titles: fields.map((field) => fieldTitle(field.name, locale)),
    fields,
    rows,
  }));
  return xlsx([...sheets, ...tables.map((table) => mappingSheet(table, { locale, t })), termsSheet(locale, t)], {
    title: t.site.name,
    language: locale,
  });
}

/** A table of the mapping, the needs among them, as its page shows it. */
function mappingSheet(table: PrintedTable, reader: Reader): WorkbookSheet {
  const { number, title } = table.record;
  const [titles = [], ...rows] = tableRows(table, reader);
  return {
    title: [number === undefined ? '' : `T${number}`, localiseText(title, reader.locale)].filter(Boolean).join(' '),
    titles: titles.map(String),
    fields: titles.map((heading) => ({ name: String(heading), type: 'string' })),
    rows,
  };
}

/** The last sheet: under what terms, and whom to name. */
function termsSheet(locale: Locale, { data: words }: SiteText): WorkbookSheet {
  const credits = documentCredits(directory, locale).map(({ title, author, year }) => `${author}, ${title} (${year})`);
  const lines = [
    words.licenceText,
    LICENCE.path,
    attribution(locale),
    words.documents,
    ...credits,
    words.coordinates(positionCreditLine(directory.gazetteer)),
  ];
  return {
    title: words.licence,
    titles: [words.licence],
    fields: [{ name: 'text_fr', type: 'string' }],
    rows: lines.map((line) => [line]),
  };
}
