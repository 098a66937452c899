import { expect, type Page, test } from '@playwright/test';
import { countByHand, countWholeCountryByHand } from '../content/real.ts';
import { axeFaults } from './axe.ts';
import { holdBack } from './held-back.ts';

/** How many act in Gao, as the list says it. */
const GAO = `${countByHand('gao')} organisations + ${countWholeCountryByHand('gao')} dans tout le pays`;

const count = (page: Page) => page.locator('.filter-count');

test('values of a facet widen, facets narrow, counts follow, chips take back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/organisations/');
  await page.getByRole('checkbox', { name: /^Gao/ }).check();
  await expect(count(page)).toHaveText(GAO);
  await expect(page).toHaveURL(/\?region=gao$/);
  await expect(page.getByRole('checkbox', { name: /^Hébergement [1-9]/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /tout le pays/ }).uncheck();
  await expect(count(page)).toHaveText(`${countByHand('gao')} organisations`);
  await page.getByRole('checkbox', { name: /^Kidal/ }).check();
  await expect(page).toHaveURL(/\?region=gao&region=kidal&national=0$/);
  await expect(page.getByRole('status')).toContainText('organisations');
  await page.getByRole('button', { name: 'Retirer : Gao' }).click();
  await expect(page).toHaveURL(/\?region=kidal&national=0$/);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.locator('.filter-static')).toBeVisible();
  await expect(page).toHaveURL(/\/organisations\/$/);
});

test('a link, the back button and a reload give the same view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/organisations/?theme=femmes&tri=palier');
  await expect(count(page)).toBeVisible();
  await expect(page.locator('.filter-live .card').first()).toBeVisible();
  const first = await page.locator('.filter-live .card h3').allTextContents();
  await page.getByLabel('Trier par').selectOption('lieux');
  await expect(page).toHaveURL(/tri=lieux/);
  await page.goBack();
  await expect(page).toHaveURL(/tri=palier/);
  await expect(page.getByLabel('Trier par')).toHaveValue('palier');
  await expect.poll(() => page.locator('.filter-live .card h3').allTextContents()).toEqual(first);
  await page.reload();
  await expect.poll(() => page.locator('.filter-live .card h3').allTextContents()).toEqual(first);
});

test('words are one step back, whether the box is left or not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/regions/gao/');
  await page.goto('/organisations/');
  await page.getByLabel('Mots du nom').fill('gao');
  await expect(page).toHaveURL(/\?q=gao$/);
  await page.getByRole('checkbox', { name: /^Gao/ }).focus();
  await page.goBack();
  await expect(page).toHaveURL(/\/regions\/gao\/$/);
});

test('an unknown key or value is ignored and said', async ({ page }) => {
  await page.goto('/organisations/?theme=lune&region=gao');
  await expect(page.locator('.filter-live').getByText('Ignoré, car inconnu ici : theme=lune')).toBeVisible();
  await expect(count(page)).toHaveText(GAO);
});

test('words are looked for in names and descriptions', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/organisations/');
  await page.getByLabel('Mots du nom').fill('expulsés bamako');
  await expect(page.locator('.filter-live .card').first()).toContainText('AME');
});

test('on a phone the results come first and the filters open as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/organisations/');
  await page.getByRole('button', { name: 'Filtrer les organisations' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filtrer' });
  await expect(sheet).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await sheet.getByRole('checkbox', { name: /^Gao/ }).check();
  await sheet.getByRole('button', { name: 'Voir les résultats' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filtrer (1)' })).toBeFocused();
  await expect(count(page)).toBeInViewport();
});

test('on a phone the count is shown even where the answer comes after the sheet is closed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const release = await holdBack(page, /\/recherche\/[^/]+\/filter\.json$/);
  await page.goto('/organisations/');
  await page.getByRole('button', { name: 'Filtrer les organisations' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filtrer' });
  await sheet.getByRole('checkbox', { name: /^Gao/ }).check();
  await sheet.getByRole('button', { name: 'Voir les résultats' }).click();
  await expect(sheet).toBeHidden();
  release();
  await expect(count(page)).toBeInViewport();
});

test('axe finds nothing in any state of the filter, light and dark', async ({ page }) => {
  test.slow();
  for (const [address, width] of [
    ['/organisations/?region=gao&theme=lune', 1280],
    ['/organisations/?region=gao&service=hebergement', 360],
    ['/organisations/?palier=named&page=2', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(count(page)).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    }
  }
});

test('a list leads into the same view', async ({ page }) => {
  await page.goto('/regions/gao/');
  await page.getByRole('link', { name: 'Filtrer cette liste' }).click();
  await expect(count(page)).toHaveText(GAO);
});

test('offline, the whole list stays and the page says why', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/organisations/');
  await context.setOffline(true);
  await page.getByRole('checkbox', { name: /^Gao/ }).check();
  await expect(page.locator('.load-notice').getByText('Impossible de charger les filtres')).toBeVisible();
  await expect(page.locator('.filter-static')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each value of a facet is a link to its list', async ({ page }) => {
    await page.goto('/organisations/');
    await page.locator('.filter-panel').getByRole('link', { name: 'Gao', exact: true }).click();
    await expect(page).toHaveURL(/\/regions\/gao\/$/);
  });
});
