import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('two to four typologies can be chosen, the address keeps them, and back brings all again', async ({ page }) => {
  await page.goto('/typologies/');
  const columns = page.locator('.comparison thead th[data-typology]:visible');
  await expect(columns).toHaveCount(6);
  await page.getByText('Choisir deux à quatre typologies à comparer').first().click();
  await page.getByRole('checkbox', { name: 'Organisations des diasporas' }).check();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByText('Choisissez deux, trois ou quatre typologies.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Réseaux et plateformes' }).check();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(columns).toHaveCount(2);
  await expect(page).toHaveURL(/\?typologie=diasporas&typologie=reseaux$/);
  await page.reload();
  await expect(columns).toHaveCount(2);
  await page.getByText('Choisir deux à quatre typologies à comparer').first().click();
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(columns).toHaveCount(6);
  await page.goBack();
  await expect(columns).toHaveCount(2);
});

test('a table is sorted by a column, totals stay last, and a second press turns the order', async ({ page }) => {
  await page.goto('/tableaux/1/');
  const first = page.locator('table.data tbody th').first();
  const last = page.locator('table.data tbody th').last();
  const column = page.locator('thead').getByRole('button', { name: 'Personnes' });
  await column.click();
  await expect(first).toHaveText('Kidal');
  await column.click();
  await expect(first).toHaveText('Bamako');
  await expect(last).toHaveText('Mali');
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
});

test('a chart, a graph and a matrix are taken as PNG, twice as fine as its SVG; where the SVG does not come, that is said', async ({
  page,
}) => {
  for (const [path, png, failed] of [
    ['/tableaux/8/', 'image (PNG)', 'L’image PNG n’a pas pu être faite'],
    ['/en/tableaux/8/', 'picture (PNG)', 'The PNG picture could not be made'],
    ['/reseaux/', 'image (PNG)', 'L’image PNG n’a pas pu être faite'],
    ['/en/typologies/', 'picture (PNG)', 'The PNG picture could not be made'],
    ['/typologies/diasporas/', 'image (PNG)', 'L’image PNG n’a pas pu être faite'],
    ['/couverture/', 'image (PNG)', 'L’image PNG n’a pas pu être faite'],
  ] as const) {
    await page.goto(path);
    const first = page.locator('chart-png').first();
    const address = (await first.getAttribute('data-svg')) ?? '';
    const svg = await (await page.request.get(address)).text();
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    await page.route('**/*.svg', (route) => route.abort());
    await first.getByRole('button', { name: png }).click();
    await expect(first.locator('[aria-live]')).toContainText(failed);
    await page.unroute('**/*.svg');
    const [file] = await Promise.all([page.waitForEvent('download'), first.getByRole('button', { name: png }).click()]);
    await expect(first.locator('[aria-live]')).toBeEmpty();
    expect(file.suggestedFilename()).toBe(address.split('/').pop()?.replace('.svg', '.png'));
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  }
});

test('on paper the matrix of themes stands whole on its first page, with its totals, in both languages', async ({
  page,
}) => {
  // The inside of an A4 that lies, with 10 mm of margin: 277 x 190 mm at 96 points an inch.
  await page.setViewportSize({ width: 1047, height: 718 });
  for (const path of ['/couverture/', '/en/couverture/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const totals = await page.locator('.coverage tfoot tr').last().boundingBox();
    expect(totals && totals.y + totals.height, path).toBeLessThanOrEqual(718);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => Number(width) > Number(height),
    );
    expect(sizes.length, path).toBeGreaterThan(0);
    expect(new Set(sizes), 'every page lies').toEqual(new Set([true]));
  }
});

test('on paper the typologies compared take three pages that lie, in both languages', async ({ page }) => {
  for (const path of ['/typologies/', '/en/typologies/']) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length, path).toBeGreaterThan(0);
    expect(sizes.length, path).toBeLessThanOrEqual(3);
    expect(
      sizes.every(([, width, height]) => Number(width) > Number(height)),
      path,
    ).toBe(true);
  }
});

test('the coverage counts one tier alone, distinguishes the states and keeps the choice in the address', async ({
  page,
}) => {
  await page.goto('/couverture/');
  const cell = page.locator('tr[data-subject=immigres] td[data-region=kayes]');
  await expect(cell).toHaveClass('crossed');
  await page.getByLabel('Organisations comptées').selectOption('interviewed');
  await expect(cell).toHaveClass(/none-listed|none-unplaced/);
  await expect(cell).toContainText('aucune nommée');
  await expect(cell.locator('a')).toHaveAttribute(
    'href',
    /\/organisations\/\?region=kayes&theme=immigres&national=0&palier=interviewed$/,
  );
  await page.getByLabel('Région', { exact: true }).selectOption('gao');
  await expect(page).toHaveURL(/\?palier=interviewed&region=gao$/);
  await expect(cell).toBeHidden();
});

test('a phone shows one row of the coverage at a time, as a list with the names and numbers of the table', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/couverture/');
  await expect(page.getByRole('table')).toHaveCount(0);
  const items = page.locator('coverage-view').getByRole('listitem');
  await expect(items).toHaveCount(13);
  await page.getByLabel('Thème', { exact: true }).selectOption('immigres');
  await expect(page.locator('.coverage-row p a')).toHaveAttribute('href', '/themes/immigres/');
  const cell = page.locator('tr[data-subject=immigres] td[data-region=kayes]');
  await expect(items.first()).toHaveText(`Kayes ${(await cell.textContent())?.trim()}`);
  await expect(items.first()).toHaveClass('crossed');
  await page.getByLabel('Organisations comptées').selectOption('interviewed');
  await expect(items.first()).toContainText('aucune nommée');
  await page.getByLabel('Région', { exact: true }).selectOption('gao');
  await expect(items).toHaveCount(4);
  await page.setViewportSize({ width: 800, height: 800 });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('.coverage-row')).toBeHidden();
});

test('on a phone the whole matrix is the table that it is: nothing of it is laid out as anything else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/couverture/');
  await page.getByLabel('Thème', { exact: true }).selectOption('');
  await expect(page.locator('.coverage tbody tr:visible')).toHaveCount(11);
  const parts = page
    .locator('table.coverage')
    .locator(
      'xpath=descendant-or-self::*[self::table or self::thead or self::tbody or self::tfoot or self::tr or self::td or self::th]',
    );
  const displays = await parts.evaluateAll((found) =>
    [...new Set(found.map((part) => `${part.localName} ${getComputedStyle(part).display}`))].sort(),
  );
  expect(displays).toEqual([
    'table table',
    'tbody table-row-group',
    'td table-cell',
    'tfoot table-footer-group',
    'th table-cell',
    'thead table-header-group',
    'tr table-row',
  ]);
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await expect(page.getByRole('columnheader')).toHaveCount(14);
  await page.locator('.scroll').evaluate((element) => element.scrollTo(400, 0));
  const frame = await page.locator('.scroll').boundingBox();
  const name = await page.getByRole('rowheader').first().boundingBox();
  expect(Math.round(name?.x ?? -1)).toBe(Math.round(frame?.x ?? 0));
});

test('every number of the coverage is the number of the list that it opens', async ({ page }) => {
  await page.goto('/couverture/');
  const cells = await page
    .locator('.coverage td:has(a)')
    .evaluateAll((found) =>
      found.map(
        (cell) =>
          [cell.querySelector('a')?.href ?? '', Number(cell.textContent?.match(/\d+(?!.*int)|\d+/)?.[0] ?? 0)] as const,
      ),
    );
  expect(cells.length).toBe(144);
  const [whole = ['', 0]] = cells.splice(-1);
  await page.goto(whole[0]);
  await expect(page.locator(`.filter-count`)).toHaveText(new RegExp(`^${whole[1]} organisations`));
  await page.goto(cells[0]?.[0] ?? '');
  const count = page.locator('.filter-count');
  for (const [address, shown] of cells) {
    // As the back button does: the list reads the address again, without loading the page 121 times.
    await page.evaluate((url) => {
      history.replaceState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await expect(count, address).toHaveText(new RegExp(`^${shown === 0 ? '(?:0|Aucune)' : shown} `));
  }
});

for (const width of [1280, 360])
  test(`at ${width} pixels the needs stand below the matrix, and nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/couverture/');
    const matrix = await page.locator('.coverage:visible').boundingBox();
    const needs = await page.locator('.needs').boundingBox();
    if (!matrix || !needs) throw new Error('not shown');
    expect(needs.y).toBeGreaterThan(matrix.y + matrix.height);
    const scrolls = (selector: string) =>
      page.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(await scrolls('html')).toBe(0);
    expect(await scrolls('.coverage:visible')).toBe(0);
  });

test('the graph shows who is linked with whom, by choice and by pointing', async ({ page }) => {
  await page.goto('/reseaux/');
  await page.getByLabel('Voir les liens de').selectOption('asnam');
  await expect(page.locator('network-graph [role=status] a')).toHaveText([
    'ASNAM',
    'CIOM',
    'CSTM',
    'FES',
    'RSMMS',
    'UNTM',
  ]);
  await expect(page).toHaveURL(/\?noeud=asnam$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there and no control is shown that would do nothing', async ({ page }) => {
    await page.goto('/typologies/');
    await expect(page.locator('.comparison thead th[data-typology]:visible')).toHaveCount(6);
    await page.goto('/couverture/');
    await expect(page.locator('.coverage tbody tr:visible')).toHaveCount(11);
    await page.goto('/reseaux/');
    await expect(page.locator('svg.graph')).toBeVisible();
    await page.goto('/tableaux/8/');
    await expect(page.locator('table.data tbody tr:visible')).toHaveCount(8);
    await expect(page.locator('main form:visible, main button:visible')).toHaveCount(0);
  });
});
