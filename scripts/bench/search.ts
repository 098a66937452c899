/**
 * What search and filters cost and how fast they answer, with the real directory and with 10,000 generated organisations,
 * in a real browser on a processor slowed four times. `npm run bench:search` (`-- --fresh` builds the sites again).
 */
import { readdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { findOrInstallChromium, launchOptions } from '../chromium.ts';
import { serve } from '../serve.ts';
import { builtSite } from './built-site.ts';
import { describeMachine, quantile } from './machine.ts';
import { measureFilter } from './measure-filter.ts';
import { measureSearch } from './measure-search.ts';

const SIZES = [130, 10_000];

interface Row {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly (number | undefined)[];
  readonly wanted: string;
}

async function measure(browser: Browser, size: number) {
  const folder = size === 130 ? 'dist' : builtSite(size);
  const names = readdirSync(`${folder}/organisations`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const server = await serve(folder);
  const ids = [0.1, 0.35, 0.6, 0.85].map((share) => names[Math.floor(names.length * share)]?.name ?? '');
  const search = await measureSearch(browser, server.address, ids);
  const filter = await measureFilter(browser, server.address);
  server.close();
  return { search, filter };
}

const browser = await chromium.launch({ ...launchOptions(), executablePath: await findOrInstallChromium() });
const results: Awaited<ReturnType<typeof measure>>[] = [];
for (const size of SIZES) results.push(await measure(browser, size));
await browser.close();

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
const row = (
  what: string,
  unit: string,
  wanted: string,
  read: (result: Awaited<ReturnType<typeof measure>>) => number,
): Row => ({
  what,
  unit,
  wanted,
  values: results.map(read),
});
const rows: Row[] = [
  row('loaded before the box is used', 'requests', '0', ({ search }) => search.before),
  row('first organisations found, median', 'kB', '30 / 60', ({ search }) => kilobytes(quantile(search.first, 0.5))),
  row('first organisations found, most', 'kB', '30 / 60', ({ search }) => kilobytes(Math.max(...search.first))),
  row('a later query, median', 'kB', '20', ({ search }) => kilobytes(quantile(search.later, 0.5))),
  row('full text that follows (Pagefind)', 'kB', '', ({ search }) => kilobytes(search.fullText)),
  row(
    'first organisations / full text alone',
    'ratio',
    '',
    ({ search }) => Math.round((100 * quantile(search.first, 0.5)) / search.fullText) / 100,
  ),
  row('key to results, warm, 4x slowed, median', 'ms', '', ({ search }) => Math.round(quantile(search.warm, 0.5))),
  row('key to results, warm, 4x slowed, p95', 'ms', '100', ({ search }) => Math.round(quantile(search.warm, 0.95))),
  row('list of all: page, style, script', 'kB', '45', ({ filter }) => kilobytes(filter.page)),
  row('filter: script', 'kB', '15', ({ filter }) => kilobytes(filter.script)),
  row('filter: data on first use', 'kB', '', ({ filter }) => kilobytes(filter.data)),
  row('change of filter to paint, 4x slowed, median', 'ms', '', ({ filter }) =>
    Math.round(quantile(filter.paint, 0.5)),
  ),
  row('change of filter to paint, 4x slowed, p95', 'ms', '100', ({ filter }) =>
    Math.round(quantile(filter.paint, 0.95)),
  ),
  row('change of filter to its cards, 4x slowed, median', 'ms', '', ({ filter }) =>
    Math.round(quantile(filter.cards, 0.5)),
  ),
];
console.log(describeMachine());
console.log(`\n| what | unit | ${SIZES.join(' | ')} | wanted |\n|---|---|${SIZES.map(() => '---|').join('')}---|`);
for (const { unit, values, wanted, what } of rows)
  console.log(`| ${what} | ${unit} | ${values.join(' | ')} | ${wanted} |`);
