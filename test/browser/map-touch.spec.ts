import { type CDPSession, expect, type Page, test } from '@playwright/test';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

interface Finger {
  readonly x: number;
  readonly y: number;
}

async function reach(page: Page): Promise<{ session: CDPSession; middle: Finger }> {
  await page.goto('/carte/');
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  await page
    .locator('.map-stage')
    .first()
    .evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
  const box = await page.locator('.map-leaflet').first().boundingBox();
  const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  return { session: await page.context().newCDPSession(page), middle };
}

/** Moves fingers from one place to another in ten steps, as a hand does. */
async function move(session: CDPSession, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const points = (share: number) =>
    from.map(({ x, y }, id) => ({ id, x: x + ((to[id]?.x ?? x) - x) * share, y: y + ((to[id]?.y ?? y) - y) * share }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step <= 10; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step / 10) });
    // The next step comes once this one is drawn.
    await session.send('Runtime.evaluate', { expression: 'new Promise(requestAnimationFrame)', awaitPromise: true });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Where an area of the map lies in its box. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('.map-leaflet')?.getBoundingClientRect();
    const area = document.querySelector('.map-leaflet [aria-label^="Mopti"]')?.getBoundingClientRect();
    return {
      x: Math.round((area?.x ?? 0) - (map?.x ?? 0)),
      y: Math.round((area?.y ?? 0) - (map?.y ?? 0)),
      width: Math.round(area?.width ?? 0),
      scroll: Math.round(scrollY),
      zoom: visualViewport?.scale,
    };
  });

test('one finger scrolls the page and leaves the map where it is', async ({ page }) => {
  const { session, middle } = await reach(page);
  const before = await seen(page);
  await move(session, [middle], [{ x: middle.x, y: middle.y - 150 }]);
  await expect.poll(async () => (await seen(page)).scroll).toBeGreaterThan(before.scroll + 80);
  const { scroll: _, ...after } = await seen(page);
  expect({ ...after, scroll: before.scroll }).toEqual(before);
});

test('two fingers that part enlarge the map, and neither scroll nor enlarge the page', async ({ page }) => {
  const { session, middle } = await reach(page);
  const before = await seen(page);
  const apart = (by: number) => [
    { x: middle.x - by, y: middle.y },
    { x: middle.x + by, y: middle.y },
  ];
  await move(session, apart(30), apart(90));
  await expect.poll(async () => (await seen(page)).width).toBeGreaterThan(before.width * 1.5);
  const after = await seen(page);
  expect([after.scroll, after.zoom]).toEqual([before.scroll, before.zoom]);
});

test('two fingers that go together move the map, not the page', async ({ page }) => {
  const { session, middle } = await reach(page);
  const before = await seen(page);
  const pair = (by: number) => [
    { x: middle.x - 40, y: middle.y + by },
    { x: middle.x + 40, y: middle.y + by },
  ];
  await move(session, pair(0), pair(60));
  await expect.poll(async () => (await seen(page)).y).toBeGreaterThan(before.y + 30);
  expect((await seen(page)).scroll).toBe(before.scroll);
});
