import type { Page, Route } from '@playwright/test';

/**
 * Lets every answer of a file wait until the test lets it go: late is as late as the test needs, on any machine.
 *
 * @param then what becomes of it; by default it comes.
 */
export async function holdBack(
  page: Page,
  file: string | RegExp,
  then: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    // The page may have given it up meanwhile.
    await then(route).catch(() => undefined);
  });
  return release;
}

/** Waits until the page has nothing left to do: what has arrived has been dealt with. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
}
