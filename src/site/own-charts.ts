/**
 * The charts that stand on a page without a table of their own: those that count the directory, the legal forms and the amounts of
 * the typologies, the bars of the articles. Each is taken away as a picture, as data and as a frame.
 */
import { amountRows, chartRows } from '#exports/chart-rows.ts';
import { chartSvg } from '#exports/chart-svg.ts';
import type { Cell } from '#exports/table.ts';
import { textsFor } from '#i18n/texts.ts';
import { LOCALES, type Locale, localiseText } from '#schema/locale.ts';
import { type AmountPicture, amountPictures, documentsOf, drawAmounts } from './amount-pictures.ts';
import { articleCharts } from './article-charts.ts';
import { chartOfForms, chartsOfDirectory, type NamedChart, pictureTexts, sourceLine } from './charts.ts';
import { directory } from './data.ts';
import { lists } from './lists.ts';
import { languageSegment } from './page-context.ts';

/** One of `bars` and `amounts` is there. */
export interface OwnChart {
  /** The name of its files, without ending, and of its frame; the folder of its files. */
  readonly id: string;
  readonly family: 'tableaux' | 'typologies' | 'dossiers';
  /** The page that shows it, below the base, and what stands above it in a frame. */
  readonly page: string;
  readonly title: string;
  readonly bars?: NamedChart;
  readonly amounts?: AmountPicture;
}

/** All of them, each once, in a language. */
export function ownCharts(locale: Locale): OwnChart[] {
  const t = textsFor(locale);
  const bars = (family: OwnChart['family'], title: string) => (chart: NamedChart) => ({
    id: chart.id,
    family,
    page: chart.page,
    title,
    bars: chart,
  });
  return [
    ...chartsOfDirectory(locale).map(bars('tableaux', t.tables.directory)),
    ...lists.typologies.map((list) => chartOfForms(list, locale)).map(bars('typologies', t.typologies.title)),
    ...articleCharts(locale).map(bars('dossiers', t.articles.title)),
    ...amountPictures.map((amounts): OwnChart => {
      const { id, page } = amounts;
      return { id, family: 'typologies', page, title: t.typologies.title, amounts };
    }),
  ].filter(({ bars: named }) => named === undefined || named.chart.rows.length > 0);
}

/** The files of these charts: `<family>/<chart>` in each language. */
export function ownChartPaths() {
  return LOCALES.flatMap((locale) =>
    ownCharts(locale).map((chart) => ({
      params: { lang: languageSegment(locale), family: chart.family, chart: chart.id },
      props: { chart },
    })),
  );
}

/** The text of the SVG file. */
export function drawOwnChart({ amounts, bars }: OwnChart, locale: Locale): string {
  if (amounts) return drawAmounts(amounts, locale);
  return bars ? chartSvg(bars.chart, pictureTexts(bars, locale)) : '';
}

/** What it is called where one is chosen among all. */
export function nameOfOwnChart({ amounts, bars, title }: OwnChart, locale: Locale): string {
  if (!amounts) return bars?.title ?? title;
  const { budgets } = textsFor(locale).charts;
  return amounts.of ? `${budgets} (${localiseText(amounts.of, locale)})` : budgets;
}

/** Where it comes from, for a frame: the documents that print it, this site and its edition. */
export function sourceOfOwnChart({ amounts, bars, page }: OwnChart, locale: Locale): string {
  return sourceLine(page, locale, amounts ? documentsOf(amounts.profiles, locale) : bars?.from);
}

/** The rows of its CSV. */
export function ownChartRows({ amounts, bars }: OwnChart, locale: Locale): Cell[][] {
  const { charts, lists: words, profiles, tables } = textsFor(locale);
  if (bars)
    return chartRows(bars.chart, { ...bars, locale, all: charts.all, old: words.figures.old, group: tables.group });
  const portraits = (amounts?.profiles ?? []).flatMap(({ capacity, typology }) => {
    const term = directory.terms.typologies.get(typology);
    const ranges = capacity.ranges.map((range) => ({ ...range, said: profiles.budget(range) }));
    return term ? [{ label: localiseText(term.label, locale), none: charts.noBudget, ranges }] : [];
  });
  return amountRows(portraits, charts);
}
