/** The charts of tables, of the directory and of its typologies: what each shows, what it is called, and the name of the picture that can be taken away. */
import type { ChartTexts } from '#exports/chart-svg.ts';
import { dataDate } from '#exports/licence.ts';
import { chartNumber } from '#i18n/chart-number.ts';
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { parseCitation } from '#model/citations.ts';
import { nameOf } from '#model/dimension-values.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import { narrowLists } from '#model/lists/narrow-lists.ts';
import { type Chart, chartOfLists, chartOfTable, onOneScale, tiersIn } from '#model/mapping/charts.ts';
import type { PrintedTable } from '#model/mapping/printed-table.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { directory } from './data.ts';
import { lists } from './lists.ts';
import { wholeAddress } from './open-data.ts';

export interface NamedChart {
  /** Of the picture, without its ending. */
  readonly id: string;
  readonly title: string;
  /** What its rows are. */
  readonly heading: string;
  readonly series: readonly string[];
  readonly chart: Chart;
  /** The document that prints its numbers; none where they count the entries of the directory. */
  readonly from?: string;
  /** The page that shows it, below the base. */
  readonly page: string;
}

/** The charts of one table, in its order. */
export function chartsOf(table: PrintedTable, locale: Locale): NamedChart[] {
  const { id, record, rowHeading } = table;
  const t = textsFor(locale);
  const source = directory.sources.get(parseCitation(record.cite[0] ?? '').source);
  return onOneScale(
    record.charts.map((drawn, index) => {
      const chart = chartOfTable(table, drawn);
      return {
        id: `${id}-${index + 1}`,
        title: localiseText(drawn.title, locale),
        heading: rowHeading ? localiseText(rowHeading, locale) : t.tables.heading,
        series: chart.series.map((name) => localiseText(name, locale)),
        chart,
        ...(source && { from: localiseText(source.shortTitle, locale) }),
        page: `tableaux/${id}/`,
      };
    }),
  );
}

/** The charts that count the directory itself. */
export function chartsOfDirectory(locale: Locale): NamedChart[] {
  const t = textsFor(locale);
  const titles = [
    ['typologies', t.charts.byTypology, t.typologies.title],
    ['statuts', t.charts.byStatus, t.statuts.title],
    ['regions', t.charts.byRegion, t.regions.title],
    ['themes', t.charts.byTheme, t.themes.title],
  ] as const;
  return onOneScale(
    titles.map(([family, title, heading]) => ({
      id: `annuaire-${family}`,
      title,
      heading,
      series: tiersIn(lists[family]).map((tier) => t.tier[tier]),
      chart: chartOfLists(family, lists[family]),
      page: 'tableaux/',
    })),
  );
}

/** The legal forms of the organisations of a typology. */
export function chartOfForms({ id, organisations, subject }: OrganisationList, locale: Locale): NamedChart {
  const t = textsFor(locale);
  const forms = narrowLists(lists.statuts, organisations);
  return {
    id: `formes-${id}`,
    title: `${localiseText(nameOf(subject), locale)}${t.colon}${t.profiles.statuses}`,
    heading: t.tables.column.status,
    series: tiersIn(forms).map((tier) => t.tier[tier]),
    chart: chartOfLists('statuts', forms),
    page: `typologies/${id}/`,
  };
}

/**
 * Where a picture comes from: this site in its edition, and the page that shows it.
 * @param from the document that prints what it shows; none where it shows the directory itself.
 */
export function sourceLine(page: string, locale: Locale, from?: string): string {
  const t = textsFor(locale);
  const own = [t.site.name, formatDate(dataDate(directory), locale), wholeAddress(page, locale)] as const;
  return from ? t.charts.pictureSource(from, ...own) : t.charts.ownSource(...own);
}

/** What the picture says beside its bars. */
export function pictureTexts({ title, series, chart, from, page }: NamedChart, locale: Locale): ChartTexts {
  const t = textsFor(locale);
  const source = sourceLine(page, locale, from);
  return { locale, title, series, source, number: chartNumber(locale, chart.unit), old: t.count.plusOld };
}
