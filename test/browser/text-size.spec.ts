/**
 * Text at any size: twice as large and spaced as WCAG 1.4.12 has it, on telephones of 240, 320 and 360 px, nothing scrolls
 * sideways but what says so: a table or a picture in a region of its own, which the keyboard reaches.
 */
import { expect, type Page, test } from '@playwright/test';
import { TEMPLATES } from './templates.ts';

const WIDTHS = [240, 320, 360];
const LARGE = `
  html { font-size: 200% !important }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What is wider than the page, from the inside; empty where all is within. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isClipped = (element: Element): boolean => {
      const around = element.parentElement;
      if (!around || around === document.body) return false;
      return getComputedStyle(around).overflowX !== 'visible' || isClipped(around);
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isClipped(element),
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [
      `${scrollWidth} px`,
      ...innermost
        .slice(0, 3)
        .map(({ className, tagName, textContent }) => `${tagName}.${className} ${textContent?.trim().slice(0, 30)}`),
    ];
  });
}

/** Regions that scroll by themselves and that the keyboard does not reach, or that have no name. */
async function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isReached = (element: Element) =>
      (element as HTMLElement).tabIndex >= 0 ||
      element.querySelector('a[href], button, input, select, summary') !== null;
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1,
      )
      .filter((element) => !isReached(element))
      .map(({ className, tagName }) => `${tagName}.${className}`);
  });
}

async function enlarge(page: Page): Promise<void> {
  await page.addInitScript((css) => {
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  }, LARGE);
}

async function expectToFit(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    expect.soft(await tooWide(page), `${what}, ${width} px`).toEqual([]);
  }
  expect.soft(await unreachable(page), what).toEqual([]);
}

for (const language of ['', '/en']) {
  const own = TEMPLATES.filter((path) => path.startsWith('/en/') === (language === '/en'));
  test(`every template with its folds open, ${language || 'in French'}`, async ({ page }) => {
    // A hundred pages, thrice each.
    test.setTimeout(600_000);
    await enlarge(page);
    for (const path of own) {
      await page.goto(path);
      await expectToFit(page, path);
    }
  });
}

test('what comes in by use: results of a search, a filtered list and its sheet, a form with faults, a map with its list', async ({
  page,
}) => {
  await enlarge(page);
  await page.goto('/recherche/?q=hebergement+gao');
  await expect(page.locator('.search-results h2').first()).toBeVisible();
  await expectToFit(page, 'search');
  await page.goto('/organisations/?region=kayes&q=femmes');
  await expect(page.locator('.filter-count')).toBeVisible();
  await expectToFit(page, 'filtered list');
  await page.locator('.filter-open').click();
  await expect(page.locator('dialog')).toBeVisible();
  await expectToFit(page, 'sheet of filters');
  await page.goto('/contribuer/?organisation=ame');
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(/^AME/);
  await page.getByLabel('Un numéro ou un contact ne répond plus').check();
  await page.getByLabel('Téléphones').fill('20 24');
  await expect(page.locator('.wrong').filter({ hasText: '20 24' })).toBeVisible();
  await expectToFit(page, 'correction');
  await page.goto('/carte/?lieu=kayes');
  // It loads when it is reached.
  await page.locator('map-explorer figure').first().scrollIntoViewIfNeeded();
  await expect(page.locator('map-explorer[data-state="ready"]')).toBeVisible();
  await expectToFit(page, 'map');
});

test('the search box has room for words where text is twice as large', async ({ page }) => {
  await enlarge(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of ['/', '/recherche/', '/organisations/ame/']) {
      await page.goto(path);
      const box = page.getByRole('searchbox').first();
      const room = await box.evaluate((element) => {
        const { fontSize, paddingInlineStart } = getComputedStyle(element);
        return (element.clientWidth - 2 * Number.parseFloat(paddingInlineStart)) / Number.parseFloat(fontSize);
      });
      // A letter is about half as wide as the text is high: eight of them, which is all that 240 px hold beside the margins.
      expect(room, `${path}, ${width} px`).toBeGreaterThan(4);
    }
  }
});
