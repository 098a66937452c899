/** The bars of the articles as charts to take away: their numbers, by group, with the document that prints them. */
import { formatList } from '#i18n/locale.ts';
import { parseCitation } from '#model/citations.ts';
import { chartOfRows } from '#model/mapping/charts.ts';
import { articlesFor } from '#model/reading/articles.ts';
import { type ArticleFigure, figureName } from '#schema/article.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';
import type { NamedChart } from './charts.ts';
import { articles, directory } from './data.ts';

/** Those of all articles, as a reader of this language gets them. */
export function articleCharts(locale: Locale): NamedChart[] {
  return articlesFor(articles, locale).flatMap(({ figures, slug }) =>
    Object.entries(figures).map(
      ([id, figure]): NamedChart => ({
        id: figureName(slug, id),
        title: figure.caption,
        heading: figure.what,
        series: [figure.unit],
        chart: chartOfFigure(figure),
        from: printedIn(figure, locale),
        page: `dossiers/${slug}/`,
      }),
    ),
  );
}

/** An article is written in one language: its words stand for all. */
function chartOfFigure({ groups, unit }: ArticleFigure) {
  const word = (text: string) => ({ [DEFAULT_LOCALE]: text });
  const rows = groups.flatMap(({ label, values }) =>
    values.map((item) => ({
      label: word(item.label),
      values: [item.value],
      ...(groups.length > 1 && { group: word(label) }),
    })),
  );
  return chartOfRows('bars', unit === '%' ? 'percent' : 'count', rows);
}

function printedIn({ cite }: ArticleFigure, locale: Locale): string {
  const ids = [...new Set(cite.map((key) => parseCitation(key).source))];
  const titles = ids.flatMap((id) => directory.sources.get(id)?.shortTitle ?? []);
  return formatList(
    titles.map((title) => localiseText(title, locale)),
    locale,
  );
}
