/** What a wide screen is for: what people come for stands in the first window, beside what stays, and no word of a table is broken. */
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { holdBack } from './held-back.ts';

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
];

/** Pages with tables, and widths from a telephone to a wide screen. */
const TABLES = [
  '/couverture/',
  '/carte/',
  '/typologies/',
  '/reseaux/',
  '/qualite/',
  '/methodologie/',
  '/tableaux/8/',
  '/regions/',
  '/themes/',
];
const WIDTHS = [360, 768, 1280, 1600];

/** The box of the first that is seen, in pixels of the page. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).locator('visible=true').first().boundingBox();
  if (!box) throw new Error(`nothing to be seen of ${selector}`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

/** Words of table cells that stand on two lines, at a soft hyphen too. */
async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (cell: Element) => (cell.closest('thead')?.getBoundingClientRect().width ?? 2) > 1;
    const found: string[] = [];
    for (const cell of [...document.querySelectorAll('td, th')].filter(isSeen)) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}\u00ad]{2,}/gu)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
          if (lines.size > 1) found.push(word);
        }
      }
    }
    return found;
  });
}

for (const size of WINDOWS) {
  const { width, height } = size;
  test(`in a window of ${width} × ${height}, results, map and matrix are seen without scrolling`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/organisations/?region=kayes');
    const card = await page.locator('.filter-live .card').first().boundingBox();
    expect((card?.y ?? height) + (card?.height ?? 0), 'first result').toBeLessThan(height);
    expect((await boxOf(page, '.filter-panel')).right, 'filters left of the list').toBeLessThan(card?.x ?? 0);
    expect((await boxOf(page, '.list-bar .filter-count')).bottom, 'the count above the list').toBeLessThan(
      card?.y ?? 0,
    );
    const facts = await boxOf(page, '.filter-live .card .facts');
    const title = await boxOf(page, '.filter-live .card h3');
    expect(facts.left, 'typology, themes and places beside the name').toBeGreaterThan(title.right);
    expect(facts.top, 'on the row of the name').toBeLessThan(title.bottom);

    await page.goto('/carte/');
    const map = await boxOf(page, '.map-stage');
    expect(map.bottom, 'map').toBeLessThanOrEqual(height);
    const beside = await boxOf(page, '.map-beside');
    expect(beside.left, 'list beside the map').toBeGreaterThan(map.right);
    expect((map.right - map.left) / (beside.right - map.left), 'share of the map').toBeCloseTo(2 / 3, 1);

    await page.goto('/carte/?theme=femmes');
    await expect(page.locator('.map-filter details[open] input[name=theme]:checked')).toBeVisible();
    expect((await boxOf(page, '.map-stage')).bottom, 'map beside its open choices').toBeLessThanOrEqual(height);
    expect((await boxOf(page, '.map-status')).bottom, 'how many pass').toBeLessThanOrEqual(height);

    await page.goto('/couverture/');
    const matrix = await page.locator('.coverage tbody').first().boundingBox();
    expect((await boxOf(page, '.coverage tbody td')).bottom, 'first number').toBeLessThan(height / 1.5);
    expect((await boxOf(page, '.coverage tbody tr:nth-child(7) td')).bottom, 'seventh row').toBeLessThan(height);
    expect((matrix?.x ?? 0) + (matrix?.width ?? width), 'the whole matrix').toBeLessThanOrEqual(width);

    await page.goto('/regions/kayes/');
    const numbers = await boxOf(page, '.overview .counts');
    const ofRegion = await boxOf(page, '.overview .area-map');
    expect(numbers.bottom, 'who does what').toBeLessThan(height);
    expect(ofRegion.left, 'the region’s map beside it').toBeGreaterThan(numbers.right);
    expect(ofRegion.bottom, 'the region’s map').toBeLessThan(height);

    await page.goto('/typologies/');
    expect((await boxOf(page, '.comparison tbody td')).bottom, 'first row of the typologies').toBeLessThan(height);

    await page.goto('/organisations/ame/');
    expect((await boxOf(page, '.side .button-call')).bottom, 'call').toBeLessThan(height / 2);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const side = await boxOf(page, '.side-card');
    expect(side.top < height && side.bottom > 0, 'the card stays').toBe(true);
  });
}

test('numbers end where their row ends, figures stand on one row, and one sentence on one line', async ({ page }) => {
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/regions/kayes/', '/themes/femmes/']) {
      await page.goto(path);
      const short = await page.locator('.counts li').evaluateAll((rows) =>
        rows
          .filter((row) => {
            const last = row.lastElementChild?.getBoundingClientRect().right ?? 0;
            return row.getBoundingClientRect().right - last > 1;
          })
          .map((row) => row.textContent?.trim()),
      );
      expect.soft(short, `${path}, ${width} px`).toEqual([]);
    }
    await page.goto('/');
    const tops = await page
      .locator('.figures li')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops).size, `${width} px`).toBe(1);
    for (const path of ['/carte/', '/en/carte/']) {
      await page.goto(path);
      const lead = await boxOf(page, '.on-one-line');
      expect(lead.bottom - lead.top, path).toBeLessThan(30);
    }
  }
});

/** What stands where before any script has come, and once `awake` is seen. */
async function beforeAndAfter(page: Page, path: string, parts: string, awake: string) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const places = () =>
    page.locator(parts).evaluateAll((all) =>
      all.map((it) => {
        const { x, y } = it.getBoundingClientRect();
        return [it.textContent?.trim().slice(0, 20), Math.round(x), Math.round(y)];
      }),
    );
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.locator('.site-footer .quiet')).toBeVisible();
  // The end of the page may come before its style does.
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' &&
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
  );
  const before = await places();
  release();
  await expect(page.locator(awake).first()).toBeVisible();
  const after = await places();
  await page.unroute(/\.js$/);
  return { before, after };
}

test('a table stands where it stood when its headings become buttons', async ({ page }) => {
  for (const [path, width] of [
    ['/regions/', 1280],
    ['/themes/', 768],
    ['/tableaux/8/', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const { before, after } = await beforeAndAfter(page, path, 'tbody tr', 'thead button');
    expect(before.length, path).toBeGreaterThan(3);
    expect.soft(after, path).toEqual(before);
  }
});

test('nothing moves when the filter wakes, neither the list nor what one filters by', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const parts = '.list-bar, .filter-static > *, .filter-facet > summary';
  const { before, after } = await beforeAndAfter(page, '/organisations/', parts, 'select[name=tri]:enabled');
  expect(before.length).toBeGreaterThan(10);
  expect(after).toEqual(before);
});

/** Pages that a script fills or changes as it wakes, and what is there when it has. */
const WAKING = [
  ['/selection/?ids=ame', 'selection-page[data-state=filled]'],
  ['/selection/?ids=ame.aracem.apdf', 'selection-page[data-state=filled]'],
  ['/selection/?ids=ame.aracem.apdf.aamr.acds.acodec.addad.aei.afcf.ajdm', 'selection-page[data-state=filled]'],
  ['/comparer/?ids=ame', 'organisation-comparison[data-state=empty]'],
  ['/comparer/?ids=ame.aracem.apdf', 'organisation-comparison[data-state=ready]'],
  ['/partenaires/', 'partner-finder[data-state=plain]'],
  ['/partenaires/?theme=femmes&region=kayes&cherche=pareil', 'partner-finder[data-state=asked]'],
  ['/partenaires/?cherche=autre-theme', 'partner-finder[data-state=asked]'],
  ['/couverture/', '.coverage-controls:visible'],
  ['/couverture/typologies/', '.coverage-controls:visible'],
  ['/carte/', 'map-explorer[data-state=ready]'],
] as const;

/** Opens a page whose scripts come once all of it is painted, as on a slow line. @returns when that was, in the page's time. */
async function openPainted(page: Page, path: string): Promise<number> {
  const release = await holdBack(page, /\.js$/);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
      }),
  );
  release();
  return painted;
}

/** The sum of what moved in the window without a touch since then, as browsers measure it. */
async function shiftSince(page: Page, painted: number): Promise<number> {
  return page.evaluate(
    (from) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (shifts: readonly PerformanceEntry[]) => {
          for (const shift of shifts as readonly (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
            if (!shift.hadRecentInput && shift.startTime > from) sum += shift.value;
        };
        const seen = new PerformanceObserver((list) => add(list.getEntries()));
        seen.observe({ type: 'layout-shift', buffered: true });
        // What has moved is told once it is painted; what was told before comes as a task of its own.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              add(seen.takeRecords());
              resolve(sum);
            }),
          ),
        );
      }),
    painted,
  );
}

test('nothing in the window moves while a script fills a page', async ({ page }) => {
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [path, awake] of WAKING) {
      const painted = await openPainted(page, path);
      await expect(page.locator(awake).first()).toBeVisible();
      expect.soft(await shiftSince(page, painted), `${path}, ${width} px`).toBeLessThan(0.01);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  }
});

test('no word of a table is broken, from a telephone to a wide screen', async ({ page }) => {
  for (const path of TABLES) {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await brokenWords(page), `${path}, ${width} px`).toEqual([]);
    }
  }
});

/** Laid again: tables in figures, numbers beside a map, a graph, a summary. */
const LAID = [
  '/regions/',
  '/regions/kayes/',
  '/themes/femmes/',
  '/typologies/',
  '/tableaux/8/',
  '/reseaux/',
  '/qualite/',
];

test('at 400 % the page is read without scrolling sideways, and in colours of the system nothing is lost', async ({
  page,
}) => {
  for (const path of LAID) {
    // A window of 1280 × 1024, four times larger.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await axeFaults(page), path).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  }
});

test('each sheet of paper says where the page is and of which edition', async ({ page }) => {
  for (const path of ['/', '/regions/kayes/', '/typologies/', '/sources/', '/donnees/']) {
    await page.goto(path);
    const said = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const boxes = rules.filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText);
      const text = getComputedStyle(document.documentElement).getPropertyValue('--printed-at');
      return { text, isOnPaper: boxes.some((box) => /bottom-left[^}]*--printed-at/.test(box)) };
    });
    expect(said.isOnPaper, path).toBe(true);
    expect(said.text, path).toMatch(new RegExp(`^"https?://[^/]+${path} · Édition du \\d+ .+ \\d{4}\\."$`));
  }
});

test('the name of an organisation has room beside its number and its button, in the list and where it is filtered', async ({
  page,
}) => {
  for (const path of ['/organisations/', '/organisations/?region=kayes', '/regions/kayes/'])
    for (const width of [1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const names = page.locator('.card:visible h3');
      await expect(names.first()).toBeVisible();
      const narrow = await names.evaluateAll((all) =>
        all.filter((name) => name.getBoundingClientRect().width < 200).map((name) => name.textContent?.trim()),
      );
      expect.soft(narrow, `${path}, ${width} px`).toEqual([]);
    }
});

test('the sources stand in two columns on a wide screen and in one on a telephone, in both languages', async ({
  page,
}) => {
  for (const [width, columns] of [
    [1440, 2],
    [360, 1],
  ] as const)
    for (const root of ['/', '/en/']) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${root}sources/`);
      for (const list of ['main .cards', '#press + ul', 'main .references']) {
        const lefts = await page
          .locator(`${list} > li`)
          .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left)));
        expect(new Set(lefts).size, `${root} ${width} ${list}`).toBe(columns);
      }
      expect(await axeFaults(page), `${root} ${width}`).toEqual([]);
    }
});
