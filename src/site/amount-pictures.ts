/** The pictures of the amounts by typology: of all, of each country, of each portrait that has some. */
import { amountsSvg } from '#exports/amounts-svg.ts';
import { amountWords } from '#i18n/amount-words.ts';
import { formatAmount, formatList } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { parseCitation } from '#model/citations.ts';
import { groupByKeys } from '#model/grouping.ts';
import { AMOUNT_MARKS, amountAt, amountSpans } from '#model/mapping/amounts.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { ProfileRecord } from '#schema/profile.ts';
import { sourceLine } from './charts.ts';
import { directory } from './data.ts';

export interface AmountPicture {
  /** Its name without ending. */
  readonly id: string;
  readonly profiles: readonly ProfileRecord[];
  /** The country or the typology whose amounts it shows, where they are not all. */
  readonly of?: Place['name'] | undefined;
  /** The page that shows it. */
  readonly page: string;
}

const { gazetteer, profiles, sources, terms } = directory;

export const amountPictures: readonly AmountPicture[] = [
  ...(profiles.length > 0 ? [{ id: 'montants', profiles, page: 'tableaux/' }] : []),
  ...[...groupByKeys(profiles, ({ country }) => [country])].map(([country, own]) => ({
    id: `montants-${country}`,
    profiles: own,
    of: gazetteer.byId.get(country)?.name,
    page: 'typologies/',
  })),
  ...profiles
    .filter(({ capacity }) => capacity.ranges.length > 0)
    .map((profile) => ({
      id: `montants-${profile.country}-${profile.typology}`,
      profiles: [profile],
      of: terms.typologies.get(profile.typology)?.label,
      page: `typologies/${profile.typology}/`,
    })),
];

/** The documents that print the amounts of these portraits, in a list. */
export function documentsOf(drawn: AmountPicture['profiles'], locale: Locale): string {
  const cited = drawn.flatMap(({ capacity }) => capacity.ranges.flatMap(({ cite }) => cite));
  const titles = [...new Set(cited.map((key) => parseCitation(key).source))].flatMap((id) => {
    const title = sources.get(id)?.shortTitle;
    return title ? [localiseText(title, locale)] : [];
  });
  return formatList(titles, locale);
}

/** The text of the SVG file. */
export function drawAmounts({ page, profiles: drawn }: AmountPicture, locale: Locale): string {
  const t = textsFor(locale);
  const rows = drawn.flatMap((profile) => {
    const term = terms.typologies.get(profile.typology);
    return term
      ? [{ label: localiseText(term.label, locale), said: amountWords(profile, t), spans: amountSpans(profile) }]
      : [];
  });
  const ticks = AMOUNT_MARKS.map((amount) => ({ x: amountAt(amount), label: formatAmount(amount, locale) }));
  const source = sourceLine(page, locale, documentsOf(drawn, locale));
  return amountsSvg(rows, ticks, { locale, title: t.charts.budgets, note: t.charts.budgetsNote, source });
}
