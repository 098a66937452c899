/** Measures of the search page in a browser: bytes until organisations show, and time from a key to the results. */
import type { Browser, Page } from '@playwright/test';

export interface SearchMeasures {
  /** Requests after the page has loaded and before the box is used. */
  readonly before: number;
  /** Bytes until the first organisations, each query in a browser that has seen nothing. */
  readonly first: readonly number[];
  /** Bytes of each following query in one visit. */
  readonly later: readonly number[];
  /** Bytes of the full text that follows the first query. */
  readonly fullText: number;
  /** Milliseconds from each key to the painted results, files loaded. */
  readonly warm: readonly number[];
}

const QUERIES = [
  'hebergement',
  'accueil kayes',
  'femmes',
  'expulse aide juridique',
  'papiers',
  'enfant rue',
  'association retour',
  'sikaso',
  'travail mine',
];
const RESULTS = 'site-search:is([data-state=found], [data-state=none])';

/** @param ids of organisations whose names are looked for too, as they are and with a slip. */
export async function measureSearch(browser: Browser, base: string, ids: readonly string[]): Promise<SearchMeasures> {
  const queries = [...QUERIES, ...ids, ...ids.map((id) => `${id.slice(0, -1)}x`)];
  const first: number[] = [];
  let before = 0;
  let fullText = 0;
  for (const query of queries) {
    const visit = await open(browser, base);
    before += await visit.quiet();
    await visit.page.fill('#q', query);
    await visit.page.waitForSelector(RESULTS);
    first.push(visit.bytes());
    if (query === QUERIES[0]) {
      await visit.page.waitForSelector('[data-full-text=done]');
      await visit.page.waitForLoadState('networkidle');
      fullText = visit.bytes(true);
    }
    await visit.page.context().close();
  }
  const visit = await open(browser, base);
  const later: number[] = [];
  for (const query of queries) {
    await visit.page.fill('#q', '');
    await visit.page.waitForSelector('site-search[data-state=idle]');
    const known = visit.bytes();
    await visit.page.fill('#q', query);
    await visit.page.waitForSelector(RESULTS);
    later.push(visit.bytes() - known);
  }
  const warm = await warmTimes(visit.page, queries);
  await visit.page.context().close();
  return { before, first, later: later.slice(1), fullText, warm };
}

async function open(browser: Browser, base: string) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    sizes.set(path, Number(response.headers()['content-length'] ?? 0));
  });
  await page.goto(`${base}/recherche/`);
  await page.waitForLoadState('networkidle');
  const loaded = new Set(sizes.keys());
  const isFullText = (path: string) => /\/pagefind\/|full-text/.test(path);
  return {
    page,
    quiet: async () => {
      await page.waitForTimeout(200);
      return sizes.size - loaded.size;
    },
    bytes: (ofFullText = false) =>
      [...sizes].reduce(
        (sum, [path, size]) => sum + (!loaded.has(path) && isFullText(path) === ofFullText ? size : 0),
        0,
      ),
  };
}

/** Types each query key by key on a slowed processor, twice: the first time loads, the second is measured. */
async function warmTimes(page: Page, queries: readonly string[]): Promise<number[]> {
  for (const query of queries) await typeSlowly(page, query);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const query of queries) times.push(...(await typeSlowly(page, query)));
  return times;
}

/** Sets the box to each beginning of the query; gives the time until each shows, from two letters on. */
async function typeSlowly(page: Page, query: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const box = document.querySelector('#q') as HTMLInputElement;
    const results = document.querySelector('.search-results') as HTMLElement;
    const times: number[] = [];
    for (let end = 2; end <= text.length; end++) {
      const painted = new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(done));
        });
        observer.observe(results, { childList: true });
      });
      const start = performance.now();
      box.value = text.slice(0, end);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await painted;
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 30));
    }
    return times;
  }, query);
}
