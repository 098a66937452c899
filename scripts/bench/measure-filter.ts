/** Measures of the list of all organisations in a browser: what it loads, and time from a change of filter to the paint. */
import type { Browser } from '@playwright/test';

export interface FilterMeasures {
  /** Bytes of page, style and script. */
  readonly page: number;
  readonly script: number;
  /** Bytes of the data that the first use loads, cards apart. */
  readonly data: number;
  /** Milliseconds from each change to the painted counts, data loaded. */
  readonly paint: readonly number[];
  /** Milliseconds from each change to the new cards, which may have to be loaded. */
  readonly cards: readonly number[];
}

const CHANGES = ['kayes', 'femmes', 'hebergement', 'interviewed', 'enfants', 'accueil', 'gao', 'local'];

export async function measureFilter(browser: Browser, base: string): Promise<FilterMeasures> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    sizes.set(new URL(response.url()).pathname, Number(response.headers()['content-length'] ?? 0));
  });
  await page.goto(`${base}/organisations/`);
  await page.waitForLoadState('networkidle');
  const sum = (isWanted: (path: string) => boolean) =>
    [...sizes].reduce((total, [path, size]) => total + (isWanted(path) ? size : 0), 0);
  const [pageBytes, script] = [sum(() => true), sum((path) => path.endsWith('.js'))];
  await page.evaluate(change, 'kayes');
  await page.waitForSelector('organisation-filter[data-state=filtered] .card');
  const data = sum((path) => path.endsWith('/filter.json'));
  await page.evaluate(change, 'kayes');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: { paint: number; cards: number }[] = [];
  for (const value of [...CHANGES, ...CHANGES]) times.push(await page.evaluate(change, value));
  await page.context().close();
  return {
    page: pageBytes,
    script,
    data,
    paint: times.map(({ paint }) => paint),
    cards: times.map(({ cards }) => cards),
  };
}

/** Runs in the page: turns a value on or off; gives the times until counts are painted and until the cards are there. */
async function change(value: string): Promise<{ paint: number; cards: number }> {
  const box = document.querySelector(`.filter-panel input[value="${value}"]`) as HTMLInputElement;
  const island = document.querySelector('organisation-filter') as HTMLElement;
  const painted = (isReady: () => boolean, options: MutationObserverInit) =>
    new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        if (!isReady()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      });
      observer.observe(island, { childList: true, subtree: true, ...options });
    });
  const first = painted(() => true, { attributes: true, attributeFilter: ['data-state'] });
  const last = painted(() => !island.hasAttribute('aria-busy'), { attributes: true, attributeFilter: ['aria-busy'] });
  const start = performance.now();
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  const [paint, cards] = await Promise.all([first, last]);
  await new Promise((done) => setTimeout(done, 600));
  return { paint, cards };
}
