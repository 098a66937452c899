import { expect, type Page, test } from '@playwright/test';
import { expectNoFault } from './axe.ts';

const ids = (page: Page) =>
  page
    .locator('main a')
    .evaluateAll((links) =>
      links.flatMap((link) => /\/organisations\/([^/]+)\/$/.exec((link as HTMLAnchorElement).pathname)?.[1] ?? []),
    );

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await page.waitForSelector('site-search[data-full-text=done]');
}

test('the box of every page leads to the results', async ({ page }) => {
  await page.goto('/regions/kayes/');
  await page.getByRole('searchbox').fill('aracem');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(page).toHaveURL(/\/recherche\/\?q=aracem$/);
  await expect(page.locator('main .card h3 a').first()).toHaveAttribute('href', '/organisations/aracem/');
  await expect(page.getByRole('link', { name: 'Appeler +223 74 25 08 55' })).toBeVisible();
});

test('nothing loads before the box is used, and then no Pagefind before organisations show', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('/recherche/', { waitUntil: 'networkidle' });
  expect(paths.filter((path) => path.includes('/pagefind/') || path.endsWith('.json'))).toEqual([]);
  await ask(page, 'hebergement gao');
  const firstCards = paths.findIndex((path) => path.includes('/cards-'));
  expect(firstCards).toBeGreaterThan(-1);
  expect(paths.findIndex((path) => path.includes('/pagefind/'))).toBeGreaterThan(firstCards);
});

test('results come as one types; organisations first, then lists; slips are forgiven and said', async ({ page }) => {
  await page.goto('/recherche/');
  await page.locator('#q').pressSequentially('hebergement');
  await expect(page.locator('main .card').filter({ hasText: 'MAHM' })).toBeVisible();
  await ask(page, 'aracen');
  expect((await ids(page))[0]).toBe('aracem');
  await expect(page.getByText('Résultats pour aracem', { exact: true })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Résultats pour aracem. 1 organisation trouvée');
  await ask(page, 'gao');
  const headings = await page.locator('.search-results h2').allTextContents();
  expect(headings.slice(0, 2)).toEqual(['Organisations', 'Listes']);
});

test('the keyboard goes through the results and back to the box, which keeps the focus meanwhile', async ({ page }) => {
  await page.goto('/recherche/');
  await ask(page, 'kayes');
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const links = page.locator('.search-results a[data-result]');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisations\/[^/]+\/$/);
});

test('back and reload give the same results; the address holds query and choices', async ({ page }) => {
  await page.goto('/recherche/');
  await ask(page, 'accueil');
  await page.getByText('Préciser').click();
  await page.getByLabel('Région').selectOption('gao');
  await expect(page).toHaveURL(/\?q=accueil&region=gao$/);
  await page.waitForSelector('site-search[data-full-text=done]');
  const found = await ids(page);
  expect(found).toContain('maison-du-migrant-gao');
  await page.locator('.search-results a[data-result]').nth(1).click();
  await page.goBack();
  await page.waitForSelector('site-search[data-state=found]');
  expect(await ids(page)).toEqual(found);
  await page.reload();
  await page.waitForSelector('site-search[data-state=found]');
  expect(await ids(page)).toEqual(found);
});

test('English finds by English words and names', async ({ page }) => {
  await page.goto('/en/recherche/');
  await ask(page, 'shelter gao');
  expect((await ids(page)).slice(0, 3)).toContain('maison-du-migrant-gao');
  await ask(page, 'unhrc');
  expect((await ids(page))[0]).toBe('hcr');
  await expect(page.getByText('Results for unhcr', { exact: true })).toBeVisible();
});

test('where nothing is found the page offers near words, needs and lists', async ({ page }) => {
  await page.goto('/recherche/?q=habargimant');
  await expect(page.getByText('Rien trouvé pour « habargimant ».')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Par besoin' })).toBeVisible();
  await page.getByRole('link', { name: 'hébergement', exact: true }).first().click();
  await expect(page.locator('main .card').filter({ hasText: 'MAHM' })).toBeVisible();
});

test('organisations are announced without the full text, which may not come', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/recherche/');
  await page.locator('#q').fill('aracen');
  await expect(page.getByRole('status')).toHaveText('Résultats pour aracem. 1 organisation trouvée.');
});

test('where only texts answer, the page says that no organisation was found, and keeps the lists', async ({ page }) => {
  await page.goto('/recherche/?q=statistiques');
  await page.waitForSelector('site-search[data-full-text=done]');
  await expect(page.getByText('Aucune organisation trouvée pour « statistiques ».')).toBeVisible();
  await expect(page.getByText('Rien trouvé')).toHaveCount(0);
  await expect(page.locator('.search-results .card').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Par besoin' })).toBeVisible();
  expect(await ids(page)).toEqual([]);
});

test('offline, the lists stay and the page says why', async ({ page, context }) => {
  await page.goto('/recherche/');
  await context.setOffline(true);
  await page.locator('#q').fill('kayes');
  await expect(page.getByText('Impossible de charger la recherche').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Toutes les organisations, de A à Z' })).toBeVisible();
  await context.setOffline(false);
  await page.locator('#q').fill('kayes mine');
  await expect(page.locator('main .card').first()).toContainText('CIOM');
});

test('axe finds nothing in any state of the search', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [query, state] of [
    ['aracen', 'found'],
    ['document', 'found'],
    ['habargimant', 'none'],
  ] as const) {
    await page.goto(`/recherche/?q=${query}`);
    await page.waitForSelector('site-search[data-full-text=done]');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', state);
    await expectNoFault(page, query);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the form offers the A to Z and the lists', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('kayes');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await expect(page.getByText('La recherche a besoin de JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Toutes les organisations, de A à Z' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toutes les organisations');
  });
});

test('the page of help comes first, with the number that it has called first; the language keeps the query', async ({
  page,
}) => {
  await page.goto('/recherche/');
  await ask(page, 'dormir à gao');
  const help = page.locator('.search-help');
  await expect(help.getByRole('link').first()).toHaveText('Dormir à l’abri : Gao');
  await expect(help.getByRole('link').first()).toHaveAttribute('href', '/orientation/hebergement/gao/');
  await expect(help).toContainText('Maison du Migrant de Gao');
  await expect(help.locator('a[href^="tel:+"]')).toBeVisible();
  const pairs = await page
    .locator('.search-group-lists a')
    .evaluateAll((links) =>
      links
        .filter((link) => /\/orientation\/[^/]+\/[^/]+\//.test((link as HTMLAnchorElement).pathname))
        .map((link) => link.textContent),
    );
  expect(pairs.length).toBeLessThanOrEqual(1);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/recherche\/\?q=dormir/);
});

test('a place and a known word are never read as another', async ({ page }) => {
  for (const query of ['zégoua', 'in khalil', 'croix rouge', 'je suis triste']) {
    await page.goto(`/recherche/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('site-search:is([data-state=found], [data-state=none])');
    await expect(page.locator('.search-corrected'), query).toHaveCount(0);
  }
});
