import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults, RULES } from './axe.ts';
import { TEMPLATES } from './templates.ts';

/** By width, so that a page is opened once for each. */
const ALL = [
  [360, ['light', 'dark']],
  [1280, ['dark', 'light']],
] as const;
const WIDE_AND_NARROW = ALL.map(([width, [first]]) => [width, [first]] as const);

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
    for (const [width, schemes] of ways) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: schemes[0] });
      await page.goto(path);
      await settle(page);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

/** What each rule that we rely on most must find: were it blind, the tests above would find nothing either. */
const PLANTED = `<!doctype html><html><head><title>T</title><style>a { color: #767676; display: inline-block; width: 9px; height: 9px }
  div { height: 20px; overflow: auto }</style></head><body><main><h1>T</h1><img src="data:,"><p style="color: #aaa">pale</p>
  <a href="/a">a</a><a href="/b">b</a><input><div><p>1</p><p>2</p><p>3</p></div>
  <iframe title="f" srcdoc="&lt;html lang=fr>&lt;title>f&lt;/title>&lt;p style='color: #aaa'>framed"></iframe></main></body></html>`;

test('axe, asked as the tests ask it, finds what it finds when asked for everything', async ({ context }) => {
  // Each in a page of its own: axe stays in a page as it was put there first.
  const [page, other] = [await context.newPage(), await context.newPage()];
  for (const planted of [page, other]) {
    await planted.setContent(PLANTED);
    await expect(planted.frameLocator('iframe').getByText('framed')).toBeVisible();
  }
  const found = await axeFaults(page);
  const everything = await new AxeBuilder({ page: other }).withTags(RULES).analyze();
  const expected = everything.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).toEqual(expected);
  expect(expected.join()).toContain('framed');
  const rules = expected.map((fault) => fault.split(':')[0]);
  for (const rule of [
    'color-contrast',
    'html-has-lang',
    'image-alt',
    'label',
    'scrollable-region-focusable',
    'target-size',
  ])
    expect(rules).toContain(rule);
});
