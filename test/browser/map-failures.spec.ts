import { expect, type Page, type Route, test } from '@playwright/test';
import { countByHand } from '../content/real.ts';
import { axeFaults } from './axe.ts';
import { holdBack, settled } from './held-back.ts';

const ENTRIES = '**/carte/fiches.json';
const OUTLINES = '**/carte/contours.json';

/** Picture, links and tables are there, and nothing lies over them. */
async function expectStaticMap(page: Page): Promise<void> {
  await expect(page.locator('.map-picture-regions')).toBeVisible();
  await expect(page.locator('.map-leaflet')).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: new RegExp(`Kayes\\s*: ${countByHand('kayes')} organisations`) }),
  ).toBeVisible();
  await expect(page.locator('td[data-count="kayes"]')).toHaveText(String(countByHand('kayes')));
  await expect(page.getByRole('heading', { name: 'Par pays' })).toBeVisible();
  await expect(page.locator('.map-filter')).toBeHidden();
}

const sendHalf = async (route: Route) => {
  const answer = await route.fetch();
  return route.fulfill({ response: answer, body: (await answer.text()).slice(0, 2000) });
};
const PAGE = '<!doctype html><title>Portail du réseau</title>';

const FAULTS: readonly [string, string, string, (route: Route) => Promise<void>][] = [
  ['the list is not there', ENTRIES, 'la liste des organisations', (route) => route.fulfill({ status: 404 })],
  ['the outlines are not there', OUTLINES, 'les contours', (route) => route.fulfill({ status: 404 })],
  ['the host answers with a fault', ENTRIES, 'la liste des organisations', (route) => route.fulfill({ status: 500 })],
  ['the list is cut off', ENTRIES, 'la liste des organisations', sendHalf],
  ['the outlines are cut off', OUTLINES, 'les contours', sendHalf],
  [
    'a page comes instead of the list',
    ENTRIES,
    'la liste',
    (route) => route.fulfill({ contentType: 'text/html', body: PAGE }),
  ],
  [
    'a page comes instead of the outlines',
    OUTLINES,
    'les contours',
    (route) => route.fulfill({ contentType: 'text/html', body: PAGE }),
  ],
  ['the list is another file', ENTRIES, 'la liste des organisations', (route) => route.fulfill({ json: [1, 2] })],
  ['the outlines are another file', OUTLINES, 'les contours', (route) => route.fulfill({ json: null })],
  [
    'the list has other organisations than those of the map',
    ENTRIES,
    'la liste des organisations',
    async (route) => {
      const data = await (await route.fetch()).json();
      return route.fulfill({ json: { ...data, organisations: [{ id: 'autre' }] } });
    },
  ],
  ['the connection breaks', ENTRIES, 'la liste des organisations', (route) => route.abort()],
];

for (const [fault, address, missing, answer] of FAULTS) {
  test(`where ${fault}, the picture stays, what is missing is said, and one can try again`, async ({ page }) => {
    await page.route(address, answer);
    await page.goto('/carte/');
    await expect(page.locator('.map-message')).toContainText(missing);
    await expectStaticMap(page);
    const retry = page.getByRole('button', { name: 'Réessayer' });
    await retry.click();
    await expect(page.locator('.map-message')).toContainText(missing);
    await expectStaticMap(page);
    await page.unroute(address);
    await retry.click();
    await page.locator('map-explorer[data-state="ready"]').waitFor();
    await expect(page.locator('.map-leaflet').first()).toBeVisible();
    await expect(page.locator('.map-message')).toBeHidden();
    await expect(page.locator('.map-filter')).toBeVisible();
  });
}

test('where the list and the outlines are missing, both are named', async ({ page }) => {
  await page.route('**/carte/*.json', (route) => route.abort());
  await page.goto('/carte/');
  await expect(page.locator('.map-message')).toContainText('la liste des organisations, les contours');
});

for (const [part, address] of [
  ['program', '**/_astro/explorer.*.js'],
  ['style', '**/_astro/leaflet.*.css'],
] as const)
  test(`where its ${part} does not come, the map is not drawn, that is said, and one can try again`, async ({
    page,
  }) => {
    await page.route(address, (route) => route.abort());
    await page.goto('/carte/');
    await expect(page.locator('.map-message')).toContainText('le programme');
    await expectStaticMap(page);
    await page.unroute(address);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('map-explorer[data-state="ready"]').waitFor();
  });

test('a list that does not come is said to be late; the map comes with it all the same', async ({ page }) => {
  const release = await holdBack(page, ENTRIES);
  await page.goto('/carte/');
  await expect(page.locator('.map-message')).toContainText('se charge');
  await expect(page.locator('.map-message')).toContainText('tarde à venir');
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await expectStaticMap(page);
  release();
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  await expect(page.locator('.map-message')).toBeHidden();
});

test('who tries again while it is late gets one map', async ({ page }) => {
  const release = await holdBack(page, ENTRIES);
  await page.goto('/carte/');
  // The first try stays held back; what is asked for again comes.
  await expect(page.locator('.map-message')).toContainText('tarde à venir');
  await page.route(ENTRIES, (route) => route.continue());
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  release();
  await settled(page);
  await expect(page.locator('[data-view="regions"] .map-leaflet')).toHaveCount(1);
});

test('axe finds nothing while the map is late or missing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const release = await holdBack(page, ENTRIES, (route) => route.abort());
  await page.goto('/carte/');
  await expect(page.locator('.map-message')).toContainText('tarde à venir');
  expect(await axeFaults(page, [])).toEqual([]);
  release();
  await expect(page.locator('.map-message')).toContainText('Il manque');
  expect(await axeFaults(page, [])).toEqual([]);
});
