/** SaveRequest the directory on the device, in a real browser that is then taken off the network. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { builtSet, library, publishNewVersion, saveDirectory } from './saved-site.ts';
import { type ServedSite, serveSite } from './served-site.ts';

let site: ServedSite;
test.beforeEach(async () => {
  site = await serveSite();
});
test.afterEach(async () => {
  await site.close();
});

const copyNames = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const sizeOf = (locale: string) => Math.ceil(builtSet(locale).bytes / 1000);

/** Asks for the new version, which is broken: the page says so, and what was saved before is still read. */
async function expectOldCopyToStay(page: Page, context: BrowserContext): Promise<void> {
  await page.goto(`${site.origin}/orientation/`);
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'failedUpdate');
  expect(await copyNames(page)).toEqual([`annuaire / fr ${builtSet('fr').version}`]);
  await context.setOffline(true);
  await page.goto(`${site.origin}/vie-privee/`);
  await expect(page.locator('h1')).toHaveText('Vie privée et risques');
}

test('nothing is saved or registered before the person asks, and offline there is then no page', async ({
  page,
  context,
}) => {
  await page.goto(`${site.origin}/orientation/`);
  await expect(library(page)).toHaveAttribute('data-state', 'notSaved');
  await page.goto(`${site.origin}/a-propos/`);
  await page.goto(`${site.origin}/orientation/accueil/kayes/`);
  expect(await copyNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.setOffline(true);
  await expect(page.goto(`${site.origin}/orientation/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('the size is said first, then every page, style and contact card of the language works offline', async ({
  page,
  context,
}) => {
  await page.goto(`${site.origin}/orientation/`);
  const save = library(page).locator('button[data-save]');
  await expect(save).toBeEnabled();
  const label = (await save.textContent()) ?? '';
  expect(label.replace(/\D/g, '')).toBe(String(sizeOf('fr')));
  // What is read at a desk is saved where it is asked for, and its size is added before.
  await library(page).getByText('Choisir ce que l’on garde').click();
  await library(page).getByLabel('Aussi ce qui se lit à un bureau').check();
  await expect(save).not.toHaveText(label);
  await save.click();
  await expect(library(page)).toHaveAttribute('data-state', 'done', { timeout: 120_000 });
  await context.setOffline(true);
  await page.goto(`${site.origin}/orientation/accueil/kidal/?x=1`);
  await expect(page.locator('.help-card a[href^="tel:"]').first()).toBeVisible();
  await page.goto(`${site.origin}/organisations/?q=ame`);
  await expect(page.locator('h1')).toBeVisible();
  const vcard = await page.evaluate(() => fetch('/organisations/ame.vcf').then((response) => response.text()));
  expect(vcard).toContain('BEGIN:VCARD');
  const styles = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
  expect(Math.min(...styles)).toBeGreaterThan(0);
});

test('search, filters, map, coverage, tables and texts work offline', async ({ page, context }) => {
  const missing: string[] = [];
  await saveDirectory(page, site, true);
  await context.setOffline(true);
  page.on('requestfailed', (request) => missing.push(new URL(request.url()).pathname));

  await page.goto(`${site.origin}/recherche/`);
  await page.locator('#q').fill('expulses kayes');
  await expect(page.locator('site-search a[data-result]').first()).toBeVisible();
  // The full text is never kept: what was searched is said, and nothing has failed.
  await expect(page.locator('site-search')).toHaveAttribute('data-full-text', 'done');
  const ofTexts = page.locator('.load-notice[data-of=texts]');
  await expect(ofTexts.locator('p')).toHaveText((await ofTexts.getAttribute('data-offline')) ?? 'a sentence');
  await expect(ofTexts).not.toHaveAttribute('data-state', 'failed');

  await page.goto(`${site.origin}/organisations/`);
  const cards = page.locator('main .card:visible');
  const all = await cards.count();
  await page.goto(`${site.origin}/organisations/?region=kidal`);
  await expect.poll(() => cards.count()).toBeLessThan(all);
  await expect(cards.first()).toBeVisible();

  await page.goto(`${site.origin}/carte/`);
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  await expect(page.locator('.map-leaflet').getByRole('button', { name: /^Kayes/ })).toBeVisible();

  for (const path of [
    'couverture/',
    'couverture/services/',
    'tableaux/2/',
    'reseaux/',
    'sigles/',
    'dossiers/contexte/',
  ]) {
    await page.goto(`${site.origin}/${path}`);
    await expect(page.locator('h1'), path).not.toHaveText('Hors ligne');
  }
  // The index of full text is not saved: the page says so before the choice. Chromium asks for icons past the worker.
  expect(missing.filter((path) => !path.startsWith('/pagefind/') && path !== '/icon.svg')).toEqual([]);
});

test('a region that is left out is not saved, and the choice is remembered with the copy', async ({
  page,
  context,
}) => {
  await page.goto(`${site.origin}/orientation/`);
  const fold = library(page).getByText('Choisir ce que l’on garde');
  await fold.click();
  const kidal = library(page).getByLabel('Kidal');
  await kidal.uncheck();
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'done', { timeout: 120_000 });
  await page.reload();
  await expect(kidal).not.toBeChecked();
  await expect(library(page).getByLabel('Gao')).toBeChecked();
  await expect(library(page).locator('button[data-save]')).toBeDisabled();
  await context.setOffline(true);
  await page.goto(`${site.origin}/orientation/accueil/gao/`);
  await expect(page.locator('.help-card a[href^="tel:"]').first()).toBeVisible();
  await page.goto(`${site.origin}/orientation/accueil/kidal/`);
  await expect(page.locator('h1')).toHaveText('Hors ligne');
});

test('offline, an address that is not saved says so and leads back to what is', async ({ page, context }) => {
  await saveDirectory(page, site);
  await context.setOffline(true);
  await page.goto(`${site.origin}/nulle-part/`);
  await expect(page.locator('h1')).toHaveText('Hors ligne');
  await page.getByRole('main').getByRole('link', { name: 'Trouver de l’aide' }).click();
  await expect(page.locator('h1')).toHaveText('De quoi avez-vous besoin ?');
});

test('the person chooses the language, and the other one is not saved', async ({ page, context }) => {
  await page.goto(`${site.origin}/orientation/`);
  await library(page).getByLabel('English').check();
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'done');
  expect(await copyNames(page)).toEqual([`annuaire / en ${builtSet('en').version}`]);
  await context.setOffline(true);
  await page.goto(`${site.origin}/en/orientation/accueil/kayes/`);
  await expect(page.locator('.help-card a[href^="tel:"]').first()).toBeVisible();
  await page.goto(`${site.origin}/orientation/accueil/kayes/`);
  await expect(page.locator('h1')).toHaveText('Offline');
});

test('a page seen since is refreshed in what is saved', async ({ page, context }) => {
  await saveDirectory(page, site);
  await page.goto(`${site.origin}/regions/`);
  expect(await copyNames(page)).toEqual([`annuaire / fr ${builtSet('fr').version}`]);
  site.answers.set('/regions/', '<!doctype html><title>x</title><h1>Nouvelles régions</h1>');
  await page.goto(`${site.origin}/regions/`);
  await expect(page.locator('h1')).toHaveText('Nouvelles régions');
  await expect.poll(() => copyNames(page)).toHaveLength(2);
  await context.setOffline(true);
  await page.goto(`${site.origin}/regions/?q=secret`);
  await expect(page.locator('h1')).toHaveText('Nouvelles régions');
});

test('a new version replaces the old whole, fetching only what changed', async ({ page, context }) => {
  await saveDirectory(page, site);
  publishNewVersion(site, 'fr', 'vie-privee/', '<!doctype html><title>x</title><h1>Thèmes nouveaux</h1>');
  await page.goto(`${site.origin}/orientation/`);
  await expect(library(page)).toHaveAttribute('data-state', 'outdated');
  site.asked.length = 0;
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'done');
  expect(site.asked.filter((path) => !path.startsWith('/hors-ligne/') && path !== '/service-worker.js')).toEqual([
    '/vie-privee/',
  ]);
  expect(await copyNames(page)).toEqual(['annuaire / fr next']);
  await context.setOffline(true);
  await page.goto(`${site.origin}/vie-privee/`);
  await expect(page.locator('h1')).toHaveText('Thèmes nouveaux');
});

test('a broken new version leaves the old one whole, and says so', async ({ page, context }) => {
  await saveDirectory(page, site);
  publishNewVersion(site, 'fr', 'vie-privee/', 'jamais lu');
  site.answers.set('/vie-privee/', 500);
  await expectOldCopyToStay(page, context);
});

test('a copy that was not finished is thrown away and said', async ({ page }) => {
  await page.goto(`${site.origin}/404.html`);
  await page.evaluate(async () => (await caches.open('annuaire / fr begun')).put('/orientation/', new Response('x')));
  await page.goto(`${site.origin}/orientation/`);
  await expect(library(page)).toHaveAttribute('data-state', 'interrupted');
  expect(await copyNames(page)).toEqual([]);
});

test('a failed first download fetches no more, leaves nothing behind, and no worker', async ({ page }) => {
  const [, , third = ['']] = builtSet('fr').files;
  site.answers.set(`/${third[0]}`, 404);
  await page.goto(`${site.origin}/orientation/`);
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'failed');
  expect(site.asked.length).toBeLessThan(builtSet('fr').files.length / 4);
  expect(await copyNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
});

for (const [what, answer] of [
  ['a file that is cut', '<!doctype html><title>Les thè'],
  ['a list that is none', '<!doctype html><title>Bienvenue</title>'],
] as const)
  test(`${what} is not saved, and what was saved before stays`, async ({ page, context }) => {
    await saveDirectory(page, site);
    publishNewVersion(site, 'fr', 'vie-privee/', '<!doctype html><title>Les thèmes</title>');
    site.answers.set(what === 'a list that is none' ? '/hors-ligne/fr.json' : '/vie-privee/', answer);
    await expectOldCopyToStay(page, context);
  });

test('a page that a host answers for every file never takes the place of what is saved', async ({ page, context }) => {
  await saveDirectory(page, site);
  const card = '/regions/kayes.vcf';
  const before = await page.evaluate((path) => fetch(path).then((response) => response.text()), card);
  site.answers.set(card, 'x');
  site.types.set(card, 'text/html');
  await page.evaluate((path) => fetch(path).then((response) => response.text()), card);
  // What is saved is renewed behind the page, in order: once the next card is, this one has been judged.
  const next = '/regions/sikasso.vcf';
  site.answers.set(next, 'BEGIN:VCARD');
  await page.evaluate((path) => fetch(path).then((response) => response.text()), next);
  const isRenewed = async (path: string) => {
    const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const saved = await Promise.all(copies.map((copy) => copy.match(path, { ignoreVary: true })));
    const texts = await Promise.all(saved.map((answer) => answer?.text()));
    return texts.includes('BEGIN:VCARD');
  };
  await expect.poll(() => page.evaluate(isRenewed, next)).toBe(true);
  await context.setOffline(true);
  expect(await page.evaluate((path) => fetch(path).then((response) => response.text()), card)).toBe(before);
});

test('a telephone without room refuses, and nothing is left', async ({ page, context }) => {
  await page.goto(`${site.origin}/orientation/`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 50_000 });
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'refused');
  expect(await copyNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
});

test('one button removes everything', async ({ page }) => {
  await saveDirectory(page, site);
  await library(page).locator('button[data-remove]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'removed');
  expect(await copyNames(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
});
