/** A coverage matrix as a picture to take away: one file for each country of a mapping, in each language. */
import type { APIRoute } from 'astro';
import { matrixSvg } from '#exports/matrix-svg.ts';
import { facetOf, MATRIX_FAMILIES } from '#model/dimensions.ts';
import { type Coverage, FIRST_MATRIX } from '#model/mapping/coverage.ts';
import { COVERAGE_STATES } from '#model/mapping/coverage-state.ts';
import { LOCALES, localiseText } from '#schema/locale.ts';
import { sourceLine } from '#site/charts.ts';
import { coverage } from '#site/coverage.ts';
import { languageSegment, pageContext } from '#site/page-context.ts';
import { facetName, unknownName } from '../../../components/filter/facet-names.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    MATRIX_FAMILIES.flatMap((family) =>
      coverage[family].map((matrix) => ({
        params: { lang: languageSegment(locale), picture: `${family}-${matrix.country.id}` },
        props: { matrix },
      })),
    ),
  );

export const GET: APIRoute<{ matrix: Coverage }> = ({ props: { matrix }, currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const { country, dimension } = matrix;
  const facet = facetOf(dimension);
  const words = t.coverage;
  const page = dimension === FIRST_MATRIX ? 'couverture/' : `couverture/${dimension}/`;
  const picture = matrixSvg(matrix, {
    locale,
    title: `${words.title}. ${words.caption(facetName(t, facet), localiseText(country.name, locale))}`,
    unknown: unknownName(t, facet),
    all: words.allOfRegion,
    wholeCountry: words.wholeCountry,
    unplaced: t.filter.unknown.region,
    total: words.total,
    symbol: words.symbol,
    notes: [
      ...COVERAGE_STATES.map((state) => words.states[state]),
      words.wholeCountryHint,
      ...words.limitsText.slice(1, 2),
    ],
    source: sourceLine(page, locale),
  });
  return new Response(picture);
};
