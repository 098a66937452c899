/** Runs the queries of test/search/queries.yaml in a real browser on the built site, and prints how well they are answered. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { findOrInstallChromium, launchOptions } from './chromium.ts';
import { serve } from './serve.ts';

interface Query {
  readonly q: string;
  readonly lang?: 'en';
  readonly accept: readonly string[];
}

/** What has to be reached: right at first, in the first three, mean reciprocal rank. */
const TARGETS = { first: 0.85, three: 0.95, rank: 0.9 };

const { groups, queries } = parse(readFileSync('test/search/queries.yaml', 'utf8')) as {
  groups: Record<string, string[]>;
  queries: Query[];
};

function accepted({ accept }: Query): Set<string> {
  return new Set(accept.flatMap((id) => (id.startsWith('@') ? (groups[id.slice(1)] ?? []) : [id])));
}

async function idsFound(page: Page, base: string, { lang, q }: Query): Promise<string[]> {
  await page.goto(`${base}/${lang ? `${lang}/` : ''}recherche/?q=${encodeURIComponent(q)}`);
  await page.waitForSelector('site-search:is([data-state=found], [data-state=none])');
  return page
    .locator('main a')
    .evaluateAll((links) =>
      links.flatMap((link) => /\/organisations\/([^/]+)\/$/.exec((link as HTMLAnchorElement).pathname)?.[1] ?? []),
    );
}

const server = await serve('dist');
const browser = await chromium.launch({ ...launchOptions(), executablePath: await findOrInstallChromium() });
const page = await browser.newPage();
const places: number[] = [];
for (const query of queries) {
  const found = await idsFound(page, server.address, query);
  const wanted = accepted(query);
  const place = found.findIndex((id) => wanted.has(id)) + 1;
  places.push(place);
  if (place !== 1)
    console.log(`${place || 'none'}\t${query.lang ?? 'fr'}\t${query.q}\t-> ${found.slice(0, 5).join(' ')}`);
}
await browser.close();
server.close();

const share = (isRight: (place: number) => boolean) => places.filter(isRight).length / places.length;
const reached = {
  first: share((place) => place === 1),
  three: share((place) => place >= 1 && place <= 3),
  rank: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
};
console.log(`\n${queries.length} queries, ${queries.filter(({ lang }) => !lang).length} of them in French`);
console.log(`right at first  ${reached.first.toFixed(3)}  (wanted ${TARGETS.first})`);
console.log(`in first three  ${reached.three.toFixed(3)}  (wanted ${TARGETS.three})`);
console.log(`MRR             ${reached.rank.toFixed(3)}  (wanted ${TARGETS.rank})`);
const isReached = (Object.keys(TARGETS) as (keyof typeof TARGETS)[]).every((name) => reached[name] >= TARGETS[name]);
process.exitCode = isReached ? 0 : 1;
