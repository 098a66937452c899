/** All tables as one workbook, with headings and labels in a language. */
import type { APIRoute } from 'astro';
import type { SiteText } from '#i18n/site-text.ts';
import type { Locale } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { attribution, fieldTitle, readingTables, tableTitle } from '#site/open-data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { coordinateCredits, documentCredits, LICENCE } from '../../../../exports/licence.ts';
import { type Sheet, xlsx } from '../../../../exports/xlsx.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const sheets = readingTables[locale].map(({ name, fields, rows }) => ({
    title: tableTitle(name, locale),
    titles: fields.map((field) => fieldTitle(field.name, locale)),
    fields,
    rows,
  }));
  return new Response(await xlsx([...sheets, termsSheet(locale, t)]));
};

/** The last sheet: under what terms, and whom to name. */
function termsSheet(locale: Locale, { data: words }: SiteText): Sheet {
  const credits = documentCredits(directory, locale).map(({ title, author, year }) => `${author}, ${title} (${year})`);
  const lines = [
    words.licenceText,
    LICENCE.path,
    attribution(locale),
    words.documents,
    ...credits,
    words.coordinates(coordinateCredits(directory).join(', ')),
  ];
  return {
    title: words.licence,
    titles: [words.licence],
    fields: [{ name: 'text_fr', type: 'string' }],
    rows: lines.map((line) => [line]),
  };
}
