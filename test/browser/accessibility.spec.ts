import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { TEMPLATES } from './templates.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDE_AND_NARROW = [
  [360, 'light'],
  [1280, 'dark'],
] as const;
const ALL = [...WIDE_AND_NARROW, [360, 'dark'], [1280, 'light']] as const;

/** A map is drawn when it is reached, which looking for faults would do half-way through. */
async function settle(page: Page): Promise<void> {
  const map = page.locator('map-explorer');
  if ((await map.count()) === 0) return;
  await map.locator('.map-stage').first().scrollIntoViewIfNeeded();
  await expect(map).toHaveAttribute('data-state', 'ready');
}

for (const path of TEMPLATES) {
  // The same templates serve both languages: French is seen in every way, English in two that differ in both.
  const ways = path.startsWith('/en/') ? WIDE_AND_NARROW : ALL;
  test(`axe finds nothing on ${path}, light and dark, narrow and wide`, async ({ page }) => {
    test.slow();
    for (const [width, colorScheme] of ways) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, `${path} at ${width} px, ${colorScheme}`).toEqual([]);
    }
  });
}
