import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { holdBack } from './held-back.ts';

async function openList(page: Page, path = '/organisations/'): Promise<void> {
  await page.goto(path);
  await page.locator('.downloads summary').click();
}

/** What the filter counts for an address, in its order: those that an old document alone names come after, in no count and no file. */
async function openFiltered(page: Page, query: string): Promise<string[]> {
  await openList(page, `/organisations/?${query}`);
  await expect(page.locator('organisation-filter')).toHaveAttribute('data-state', 'filtered');
  const cards = page
    .locator('.filter-live .card')
    .filter({ hasNotText: /existence à vérifier|Seulement d’après un document/ });
  const links = cards.locator('h3 a');
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
}

async function take(page: Page, name: string): Promise<{ file: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('the list shown downloads as CSV, in its order, with telephone numbers readable', async ({ page }) => {
  const shown = await openFiltered(page, 'region=kayes&service=accueil&national=0&tri=lieux');
  expect(shown).toContain('ame');
  expect(shown).not.toEqual(shown.toSorted());
  const { file, content } = await take(page, 'CSV');
  expect(file).toMatch(/^organisations-[a-z-]*kayes[a-z-]*-\d{4}-\d\d-\d\d\.csv$/);
  // Its first three lines say what it holds; they have as many cells as the others.
  const all: string[][] = parse(content, { bom: true, delimiter: ';' });
  const lead = all.slice(0, 3).map((line) => line.join(''));
  expect(lead[0]).toMatch(/^Extrait de l’annuaire, filtré par\s: .*Kayes/);
  expect(lead[1]).toMatch(/^Fichier fait le \d{4}-\d\d-\d\d$/);
  expect(lead[2]).toContain('licence CC BY 4.0');
  const rows: Record<string, string>[] = parse(content, { bom: true, columns: true, delimiter: ';', from_line: 4 });
  expect(rows.map((row) => row.Identifiant)).toEqual(shown);
  expect(rows.find(({ Identifiant }) => Identifiant === 'ame')?.Téléphones).toBe(
    '+223 20 24 11 22 | +223 66 77 21 11 | +223 71 00 30 00',
  );
  await expect(page.getByRole('status').filter({ hasText: file })).toBeVisible();
});

test('in English the workbook has English headings', async ({ page }) => {
  await openList(page, '/en/organisations/?q=association malienne des expulses');
  await expect(page.locator('organisation-filter')).toHaveAttribute('data-state', 'filtered');
  const { content } = await take(page, 'Excel');
  const [sheet, notes] = await readXlsxFile(content);
  expect(notes?.data.flat().join()).toMatch(/Content and licence,Extract of the directory, filtered by: .*CC BY 4\.0/);
  expect(sheet?.data.map((row) => row.slice(0, 3))).toEqual([
    ['Id', 'Name', 'Acronym'],
    ['ame', 'Association Malienne des Expulsés', 'AME'],
  ]);
});

test('what makes files learns of a filter that was there before it', async ({ page }) => {
  const release = await holdBack(page, /\/ListDownload[^/]*\.js$/);
  await page.goto('/en/organisations/?q=association malienne des expulses', { waitUntil: 'commit' });
  await expect(page.locator('organisation-filter')).toHaveAttribute('data-state', 'filtered');
  release();
  await page.locator('.downloads summary').click();
  const { content } = await take(page, 'Excel');
  const [sheet] = await readXlsxFile(content);
  expect(sheet?.data.map(([id]) => id)).toEqual(['Id', 'ame']);
});

test('without a filter the files hold what the page shows', async ({ page }) => {
  await openList(page);
  const cards = await page.locator('main .card[id]').evaluateAll((items) => items.map(({ id }) => id));
  const { content } = await take(page, 'Excel');
  const [sheet] = await readXlsxFile(content);
  expect(sheet?.data.slice(1).map(([id]) => id)).toEqual(cards);
});

test('contact cards are those that the site publishes of whoever can be reached, one after the other', async ({
  page,
}) => {
  await page.route(/\/organisations\/[^/]+\.vcf$/, (route) => {
    const id = new URL(route.request().url()).pathname.split('/').at(-1)?.replace('.vcf', '');
    return route.fulfill({ body: `BEGIN:VCARD\r\nUID:${id}\r\nEND:VCARD\r\n` });
  });
  const shown = await openFiltered(page, 'service=accueil&region=gao&national=0');
  const reached = await page
    .locator('.filter-live .card:has(a[href^="tel:"], a[href^="mailto:"]) h3 a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
  const called = shown.filter((id) => reached.includes(id));
  expect(called.length).toBeGreaterThan(1);
  expect(called.length).toBeLessThan(shown.length);
  const { file, content } = await take(page, 'Contacts (vCard)');
  expect(file).toMatch(/^organisations-.*gao.*\.vcf$/);
  expect(content.toString()).toBe(called.map((id) => `BEGIN:VCARD\r\nUID:${id}\r\nEND:VCARD\r\n`).join(''));
});

test('nothing that makes files loads before somebody asks for one, and a failure is said', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openList(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /lignes|csv\.|xlsx\.|list-files/.test(path))).toEqual([]);
  await page.route('**/lignes.json', (route) => route.abort());
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(page.getByText('Impossible de charger les données du fichier', { exact: false })).toBeVisible();
});

test('an empty list says so', async ({ page }) => {
  await openList(page, '/organisations/?q=zzzz');
  await expect(page.locator('organisation-filter')).toHaveAttribute('data-state', 'filtered');
  await page.getByRole('button', { name: 'Excel', exact: true }).click();
  await expect(page.getByText('La liste est vide')).toBeVisible();
});

test('a workbook of ten thousand rows is made without breaking the content policy', async ({ page }) => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `org-${index}`);
  const fields = ['id', 'summary_fr'].map((name) => ({ name, type: 'string', title: name }));
  const body = JSON.stringify({ fields, rows: ids.map((id) => [id, `${id} ${'texte '.repeat(20)}`]) });
  await page.route('**/lignes.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openList(page);
  await page.evaluate(
    (numbers) => {
      document.dispatchEvent(new CustomEvent('organisations:shown', { detail: { numbers } }));
    },
    [...ids.keys()],
  );
  const { content } = await take(page, 'Excel');
  const [sheet] = await readXlsxFile(content);
  expect(sheet?.data.length).toBe(10_001);
  expect(complaints).toEqual([]);
});

test('without JavaScript the list leads to the whole files', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openList(page);
  await expect(page.getByRole('button', { name: 'CSV' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Télécharger toutes les données' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Données ouvertes');
  await context.close();
});

test('the address of a frame narrows its list', async ({ page }) => {
  await page.goto('/widget/liste/?region=kayes&theme=migrants-de-retour&national=0');
  const shown = page.locator('.card:visible');
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(20);
  await expect(page.getByText('Seulement : Kayes, Accueil et réinsertion des migrants de retour')).toBeVisible();
  await page.goto('/widget/regions/menaka/?theme=aides-menageres&national=0');
  await expect(page.getByText('Aucune organisation recensée ici', { exact: false })).toBeVisible();
  await page.goto('/widget/regions/menaka/');
  await expect(page.locator('[data-narrowed]')).toBeHidden();
});

test('the line to paste shows the list that was chosen, on another host’s page without scripts', async ({ page }) => {
  await page.goto('/widget/');
  await page.getByLabel('Région', { exact: true }).selectOption('kayes');
  await page.getByLabel('Thème', { exact: true }).selectOption('enfants');
  const snippet = await page.getByLabel('À coller dans votre page').inputValue();
  expect(snippet).toBe(
    '<iframe src="http://localhost:4321/widget/regions/kayes/?theme=enfants" title="Annuaire des organisations" width="100%" height="600" loading="lazy"></iframe>',
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Kayes');
  const address = new URL(page.url()).origin;
  const markup = `<!doctype html><title>P</title>${snippet.replace('http://localhost:4321', address)}`;
  const partner = createServer((_, response) => response.setHeader('content-type', 'text/html').end(markup));
  await new Promise<void>((ready) => partner.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Kayes');
  partner.close();
});
