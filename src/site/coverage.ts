/** The matrices of each programme country, by what they are about, made once for a build. */
import { MATRIX_FAMILIES, type MatrixFamily } from '#model/dimensions.ts';
import { buildCoverage, type Coverage } from '#model/mapping/coverage.ts';
import { directory, mapped } from './data.ts';

export const coverage = Object.fromEntries(
  MATRIX_FAMILIES.map((dimension) => [
    dimension,
    directory.gazetteer.programmeCountries.map((country) => buildCoverage(mapped, dimension, country)),
  ]),
) as Record<MatrixFamily, Coverage[]>;
