/** Coming back to a page, with the browser's cache of whole pages and without: what was typed stands there, with what it found. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium, launchOptions } from '../../scripts/chromium.ts';

const NO_CACHE = '--disable-back-forward-cache';

for (const [way, isWhole] of [
  ['the page comes back whole', true],
  ['the page is loaded anew', false],
] as const) {
  test.describe(way, () => {
    let browser: Browser;
    let page: Page;

    test.beforeAll(async () => {
      const executablePath = findChromium() ?? '';
      const options = { ...launchOptions(), executablePath };
      browser = await chromium.launch({ ...options, ...(isWhole && { ignoreDefaultArgs: [NO_CACHE] }) });
    });
    test.beforeEach(async ({ baseURL }) => {
      page = await browser.newPage({ ...(baseURL && { baseURL }) });
    });
    test.afterEach(() => page.close());
    test.afterAll(() => browser.close());

    /** Goes to another page of the site and back; says whether that was the way that is tried. */
    async function leaveAndComeBack(): Promise<void> {
      const path = new URL(page.url()).pathname;
      await page.evaluate(() => {
        document.documentElement.dataset.left = '';
      });
      await page.goto('/a-propos/');
      // A page that comes back whole has been loaded long ago: there is no load to wait for.
      await page.goBack({ waitUntil: isWhole ? 'commit' : 'load' });
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await page.evaluate(() => document.documentElement.dataset.left === '')).toBe(isWhole);
    }

    test('the box in the head of every page keeps what was typed', async () => {
      await page.goto('/');
      await page.getByRole('searchbox').fill('hébergement gao');
      await leaveAndComeBack();
      await expect(page.getByRole('searchbox')).toHaveValue('hébergement gao');
    });

    test('the search keeps its words and what they found', async () => {
      await page.goto('/recherche/');
      await page.getByRole('searchbox').fill('aracem');
      const found = page
        .locator('.search-results')
        .getByRole('link', { name: /Refoulés d.Afrique/ })
        .first();
      await expect(found).toBeVisible();
      await expect(page).toHaveURL(/q=aracem/);
      await leaveAndComeBack();
      await expect(page.getByRole('searchbox')).toHaveValue('aracem');
      await expect(found).toBeVisible();
    });

    test('words that were being typed when the page was left are searched for', async () => {
      await page.goto('/recherche/');
      await page.getByRole('searchbox').fill('caritas');
      await leaveAndComeBack();
      await expect(page.getByRole('searchbox')).toHaveValue('caritas');
      await expect(
        page
          .locator('.search-results')
          .getByRole('link', { name: /Caritas/ })
          .first(),
      ).toBeVisible();
    });

    test('the filter keeps its words, its ticks and the list that they give', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('/organisations/');
      await page.getByLabel('Mots du nom').fill('femmes');
      await page.getByRole('checkbox', { name: /^Kayes/ }).check();
      const count = page.locator('.filter-count');
      await expect(count).toBeVisible();
      await expect(page).toHaveURL(/region=kayes/);
      const shownCount = await count.textContent();
      await leaveAndComeBack();
      await expect(page.getByLabel('Mots du nom')).toHaveValue('femmes');
      await expect(page.getByRole('checkbox', { name: /^Kayes/ })).toBeChecked();
      await expect(count).toHaveText(shownCount ?? '');
    });

    test('the correction form keeps whom it is of, what is wrong, the dead contact and all that was typed', async () => {
      await page.goto('/contribuer/');
      const organisation = page.getByLabel('Organisation', { exact: true });
      await organisation.fill('AME, Association Malienne des Expulsés');
      await page.getByLabel('Un numéro ou un contact ne répond plus').check();
      const dead = page.getByLabel('Contact qui ne répond plus');
      await expect(dead.getByRole('option')).not.toHaveCount(0);
      const [, , second = ''] = await dead.getByRole('option').allTextContents();
      await dead.selectOption(second);
      await page.getByLabel('Téléphones').fill('\u202a+223\u202f20 24 11 33\u202c');
      await page.getByLabel('Message pour l’équipe').fill('Essayé deux fois.');
      await leaveAndComeBack();
      await expect(organisation).toHaveValue('AME, Association Malienne des Expulsés');
      await expect(dead).toHaveValue(second);
      await expect(page.getByLabel('Téléphones')).toHaveValue(/20 24 11 33/);
      await expect(page.getByLabel('Message pour l’équipe')).toHaveValue('Essayé deux fois.');
      await page.getByLabel('Message pour l’équipe').fill('Essayé trois fois.');
      const save = page.getByRole('button', { name: 'Enregistrer dans un fichier' });
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      expect(download.suggestedFilename()).toMatch(/^correction-ame-\d{4}-\d{2}-\d{2}\.csv$/);
    });

    test('a form that a link has filled in keeps what was changed after', async () => {
      await page.goto('/contribuer/?organisation=ame&fault=still-right');
      await expect(page.getByLabel('C’est toujours juste')).toBeChecked();
      await page.getByLabel('L’organisation est fermée').check();
      await leaveAndComeBack();
      await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(/^AME/);
      await expect(page.getByLabel('L’organisation est fermée')).toBeChecked();
    });

    test('the whole matrix stays whole on a telephone, and ticks of a comparison stay', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/couverture/');
      const rows = page.locator('tr[data-subject]:visible');
      await expect(page.locator('.coverage-row li')).not.toHaveCount(0);
      await page.locator('select[name=ligne]').selectOption('');
      await expect(rows).not.toHaveCount(0);
      await leaveAndComeBack();
      await expect(rows).not.toHaveCount(0);
      await page.goto('/typologies/');
      await page.locator('.choice summary').click();
      const ticked = page.locator('input[name=typologie]').nth(1);
      await ticked.check();
      await leaveAndComeBack();
      await expect(ticked).toBeChecked();
    });
  });
}

test('nothing that was typed is kept beyond the steps of this tab', async ({ page }) => {
  await page.goto('/contribuer/');
  await page.getByLabel('Message pour l’équipe').fill('Essayé deux fois.');
  await page.goto('/a-propos/');
  const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]);
  expect(await kept()).toEqual([0, 0, '', null]);
  await page.goto('/contribuer/');
  await expect(page.getByLabel('Message pour l’équipe')).toHaveValue('');
});
