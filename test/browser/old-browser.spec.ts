/** A browser that is older than all of the site was made for: what it does not know is taken away from this one. */
import { expect, type Page, test } from '@playwright/test';

/** An old browser, by the sign that islands go by, without one more thing that it did not have. */
async function makeOld(page: Page, missing: string): Promise<void> {
  await page.addInitScript(`delete window.CSSLayerBlockRule; delete ${missing};`);
}

test('a search that it is too old for says so, blames no network, and offers nothing to press', async ({ page }) => {
  await makeOld(page, 'Object.hasOwn');
  await page.goto('/recherche/?q=hebergement');
  const notice = page.locator('.load-notice[data-of=search]');
  await expect(notice.locator('p')).toHaveText(
    'Ce navigateur est trop ancien pour la recherche. Les listes de cette page disent la même chose.',
  );
  await expect(notice.getByRole('button')).toBeHidden();
  await expect(page.locator('.search-static')).toBeVisible();
});

test('where the network is away too, that is what is said', async ({ page }) => {
  await makeOld(page, 'Object.hasOwn');
  await page.goto('/recherche/');
  await page.route('**/*', (route) => route.abort());
  await page.locator('#q').fill('hebergement');
  const notice = page.locator('.load-notice[data-of=search]');
  await expect(notice).toContainText('le réseau ou le site n’a pas répondu');
  await expect(notice.getByRole('button')).toBeVisible();
});

test('saving the directory says that the browser is too old, and leaves nothing behind', async ({ page }) => {
  await makeOld(page, 'String.prototype.replaceAll');
  await page.goto('/orientation/');
  const library = page.locator('save-copy');
  await library.locator('button[data-save]').click();
  await expect(library).toHaveAttribute('data-state', 'tooOld');
  await expect(library.getByRole('status')).toHaveText(
    'Ce navigateur est trop ancien pour garder l’annuaire. Ce qui était commencé a été effacé.',
  );
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a map that it is too old for says so and loads nothing more; the picture stays', async ({ page }) => {
  // A program that would run all the same: it would draw without the style, which such a browser does not read.
  await makeOld(page, 'Object.groupBy');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/carte/');
  await expect(page.locator('.map-message p')).toHaveText(
    'Ce navigateur est trop ancien pour la carte interactive. L’image et les tableaux disent la même chose.',
  );
  await expect(page.locator('.map-message button')).toBeHidden();
  await expect(page.locator('svg.map-picture').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/(?:contours|fiches)\.json$/.test(path))).toEqual([]);
});

test('the editing page, which asks for a newer one still, says what to do instead and throws nothing', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await makeOld(page, 'URL.canParse');
  await page.goto('/redaction/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-without-script]')).toBeVisible();
  await expect(page.locator('editing-page')).toBeHidden();
  expect(errors).toEqual([]);
});

test('a list without a choice loads nothing and is the page’s own, also where an address does not know its size', async ({
  page,
}) => {
  await page.addInitScript('delete URLSearchParams.prototype.size');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/organisations/', { waitUntil: 'networkidle' });
  // The words of the selection come with the cards, not with the filter.
  expect(asked.filter((path) => path.endsWith('.json') && path !== '/selection/mots.json')).toEqual([]);
  const kayes = page.getByRole('checkbox', { name: /^Kayes/ });
  await kayes.check();
  await expect(page.locator('.filter-static')).toBeHidden();
  await kayes.uncheck();
  await expect(page.locator('.filter-static')).toBeVisible();
});

test('a map has colours and outlines of its own where no style comes', async ({ page }) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('/');
  const areas = page.locator('.area-map path');
  await expect(areas.first()).toHaveCSS('fill', 'none');
  await page.goto('/carte/');
  await expect(page.locator('.map-shape').first()).toHaveCSS('fill', 'none');
});

test('a number and the mark of its source are two things, also when they are copied', async ({ page }) => {
  await page.goto('/organisations/ame/');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main') as HTMLElement));
  const copied = await page.evaluate(() => String(getSelection()));
  expect(copied).toMatch(/\+223 20 24 11 22[^\n]* \[\d+\]/);
  expect(copied).not.toMatch(/\+223 20 24 11 22 ?\d/);
});
