/** The organisations that a person chooses: carried in the address, kept only if asked, written to, compared. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';

const bar = (page: Page) => page.locator('selection-bar .selection-line');
const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

test('who is chosen on a card goes along through pages, forms and Back, and nothing is stored', async ({ page }) => {
  await page.goto('/themes/femmes/');
  const first = page.locator('button.pick').first();
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  const id = (await first.getAttribute('data-id')) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page)).toContainText('1 dans ma sélection');
  await expect(page.locator('selection-bar [aria-live]')).toContainText('Ajoutée à la sélection');
  await expect(page).toHaveURL(`/themes/femmes/?selection=${id}`);

  await page.locator(`main .card h3 a[href="/organisations/${id}/"]`).first().click();
  await expect(page.locator('button.pick-page')).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`/organisations/hcme/?selection=${id}`);
  await page.locator('button.pick-page').click();
  await expect(page).toHaveURL(`/organisations/hcme/?selection=${id}.hcme`);
  // Back to a step whose address is older than the choice.
  await page.goBack();
  await expect(bar(page)).toContainText('2 dans ma sélection');
  await expect(page).toHaveURL(`/organisations/${id}/?selection=${id}.hcme`);

  await page.goto(`/?selection=${id}.hcme`);
  await expect(bar(page)).toBeVisible();
  await page.locator('form.find-partners select[name=region]').selectOption('kayes');
  await page.locator('form.find-partners button').click();
  await expect(page).toHaveURL(/region=kayes.*&selection=/);
  await page.goto(`/organisations/?region=kayes&selection=${id}.hcme`);
  await expect(page.locator('organisation-filter')).toHaveAttribute('data-state', 'filtered');
  await page.locator('.filter-form input[name=service][value=accueil]').check();
  await expect(page).toHaveURL(/region=kayes&service=accueil&selection=/);
  await expect(page.locator('.filter-live button.pick').first()).toBeVisible();
  await bar(page).getByRole('link').click();
  await expect(page).toHaveURL(`/selection/?ids=${id}.hcme`);
  await expect(page.locator('.selection-count')).toHaveText('2 organisations choisies');
  expect(await stored(page)).toBe('[]');
});

test('nothing moves when the buttons come', async ({ page }) => {
  const places = () =>
    page
      .locator('main :is(h1, h2, h3, p, a):not(.pick *, .selection-line *)')
      .evaluateAll((all) => all.map((it) => [it.textContent?.trim(), Math.round(it.getBoundingClientRect().top)]));
  for (const [width, path] of [
    [360, '/themes/femmes/'],
    [1280, '/organisations/'],
    [360, '/organisations/ame/'],
    [1280, '/organisations/ame/'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    // Without the buttons: their words do not come.
    await page.route('**/selection/mots.json', (route) => route.abort());
    await Promise.all([page.waitForEvent('requestfailed'), page.goto(path)]);
    await page.waitForLoadState('networkidle');
    const without = await places();
    expect(without.length).toBeGreaterThan(5);
    await page.unroute('**/selection/mots.json');
    await page.goto(path);
    await expect(page.locator('button:is(.pick, .pick-page)').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect.poll(places, `${path} ${width}`).toEqual(without);
  }
});

test('the page of the selection says what is unknown, takes out, sorts, and keeps on the device only when asked', async ({
  page,
}) => {
  await page.goto('/selection/?ids=hcme.ame.nobody');
  const cards = page.locator('.selection-cards .card');
  await expect(cards).toHaveCount(2);
  await expect(page.locator('.selection-notices')).toContainText('laissé de côté : nobody');
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.locator('.selection-write').evaluate((fold: HTMLDetailsElement) => Object.assign(fold, { open: true }));
    await expect(page.locator('.selection-write')).toHaveAttribute('data-state', 'ready');
    expect(await axeFaults(page), `${width} ${colorScheme}`).toEqual([]);
  }
  await page.locator('[data-keep]').check();
  expect(await stored(page)).toContain('ids=hcme.ame');
  await page.locator('.card-remove').first().click();
  await expect(cards).toHaveCount(1);
  await expect(page.locator('.selection-count')).toBeFocused();
  await page.goto('/themes/femmes/');
  await expect(bar(page)).toContainText('dans ma sélection');
  await page.goto('/selection/?ids=ame.aamr');
  await expect(cards).toHaveCount(2);
  await expect(page.locator('.selection-other')).toBeVisible();
  await page.locator('[data-other]').click();
  await expect(page.locator('[data-keep]')).toBeChecked();
  await page.locator('[data-keep]').uncheck();
  expect(await stored(page)).toBe('[]');
  await page.locator('[data-clear]').click();
  await expect(page.locator('.selection-empty')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('what changed in a kept selection since it was seen is said, until the person has seen it; unkept, nothing is', async ({
  page,
}) => {
  let more = 0;
  await page.route(/selection\/[^/]+\/organisations\.json$/, async (route) => {
    const response = await route.fetch();
    const index = await response.json();
    const at = index.ids.indexOf('ame');
    const [count, newest] = index.changes[at];
    expect(newest, 'in the words of the language').toMatch(/^\d+\S* \S+ \d{4}$/);
    index.changes[at] = [count + more, '2 mars 2031'];
    await route.fulfill({ response, json: index });
  });
  const changed = page.locator('.selection-changed');
  const open = async (text: string) => {
    await page.goto('about:blank');
    await page.goto(`/selection/${text}`);
    await expect(page.locator('.selection-cards .card')).toHaveCount(2);
  };
  await open('?ids=ame.hcme');
  await page.locator('[data-keep]').check();
  await expect.poll(() => stored(page)).toMatch(/ seen.*ame=\d+&hcme=\d+/);
  await expect(changed).toBeHidden();
  more = 1;
  await open('');
  await expect(changed).toContainText('1 fiche a changé');
  await expect(changed.locator('li')).toHaveText('AME (2 mars 2031)');
  expect(await axeFaults(page)).toEqual([]);
  await open('');
  await changed.getByRole('button').click();
  await expect(changed).toBeHidden();
  await expect(page.locator('.selection-count')).toBeFocused();
  await open('');
  await expect(changed).toBeHidden();
  more = 2;
  await open('');
  await expect(changed).toBeVisible();
  await page.locator('[data-keep]').uncheck();
  expect(await stored(page)).toBe('[]');
  await open('?ids=ame.hcme');
  await expect(changed).toBeHidden();
  expect(await stored(page)).toBe('[]');
});

test('all are written to by the person’s own programs, and who may not be called is left out and named', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const rows = await (await page.request.get('/donnees/v1/organisations.json')).json();
  const closed = rows.organisations.find((it: { notToCall?: object }) => it.notToCall).id;
  const withMail = rows.organisations
    .filter(
      (it: { notToCall?: object; contacts?: { emails?: { address?: string; status: string }[] } }) =>
        !it.notToCall && it.contacts?.emails?.some(({ address, status }) => address && status === 'ok'),
    )
    .map(({ id }: { id: string }) => id);
  expect(withMail.length).toBeGreaterThan(1);
  await page.goto(`/selection/?ids=${[...withMail.slice(0, 2), closed].join('.')}`);
  await page.locator('.selection-write summary').click();
  const mail = page.locator('.selection-mails a');
  await expect(mail).toHaveAttribute('href', /^mailto:\?bcc=[^,&]+%40[^&]+,[^&]+%40[^&]+&subject=/);
  await expect(page.locator('.selection-mails')).toContainText('Ni appel ni message');
  await page.locator('[data-copy-emails]').click();
  await expect(page.locator('.emails-copied')).toHaveText('Adresses copiées.');
  expect((await page.evaluate(() => navigator.clipboard.readText())).split(', ').length).toBeGreaterThan(1);
  await expect(page.locator('.selection-message')).toContainText(`/selection/?ids=${withMail[0]}`);
  await expect(page.locator(`.selection-cards .card:has(a[href="/organisations/${closed}/"]) a.phone`)).toHaveCount(0);
  await page.locator('.downloads > summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Contacts (vCard)' }).click(),
  ]);
  const cards = (await (await file.createReadStream()).toArray()).join('');
  expect(cards.match(/^UID:.*/gm)?.map((line) => line.trim().split('/').at(-2))).toEqual(withMail.slice(0, 2).sort());
});

test('two to four stand side by side, with what they share in words, and what is not known as unknown', async ({
  page,
}) => {
  await page.goto('/selection/?ids=ame.hcme.aamr');
  await page.locator('.selection-cards input[type=checkbox]').first().check();
  await expect(page.locator('.selection-compare a')).toBeHidden();
  await page.locator('.selection-cards input[type=checkbox]').nth(1).check();
  await page.locator('.selection-compare a').click();
  await expect(page).toHaveURL(/\/comparer\/\?ids=[a-z-]+\.[a-z-]+&selection=ame\.hcme\.aamr$/);
  await page.goto('/comparer/?ids=ame.nobody.hcme');
  await expect(page.locator('organisation-comparison')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.compared-notices')).toContainText('nobody');
  await expect(page.locator('.compared-head')).toHaveCount(2);
  await expect(page.locator('tr[data-likeness]')).toHaveCount(13);
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `${width} ${colorScheme}`).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  }
  await page.locator('.compared-remove').first().click();
  await expect(page.locator('organisation-comparison')).toHaveAttribute('data-state', 'empty');
});

test('a comparison is taken as SVG, PNG and CSV with its source, and framed with the same organisations', async ({
  page,
}) => {
  for (const [root, svg, png, csv, frame] of [
    ['/', 'image (SVG)', 'image (PNG)', 'données (CSV)', 'cadre pour votre site'],
    ['/en/', 'picture (SVG)', 'picture (PNG)', 'data (CSV)', 'frame for your site'],
  ] as const) {
    await page.goto(`${root}comparer/?ids=ame.hcme.aamr`);
    await expect(page.locator('organisation-comparison')).toHaveAttribute('data-state', 'ready');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: svg }).click()]);
    expect(file.suggestedFilename()).toBe('comparaison.svg');
    const text = readFileSync(await file.path(), 'utf8');
    for (const part of ['A · AME', 'B · HCME', 'C · AAMR', 'CC BY 4.0.', 'comparer/?ids=ame.hcme.aamr'])
      expect(text).toContain(part);
    const [, width] = /width="(\d+)"/.exec(text) ?? [];
    await page.getByRole('button', { name: png }).focus();
    const [drawn] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(drawn.suggestedFilename()).toBe('comparaison.png');
    const bytes = readFileSync(await drawn.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(width));
    await page.getByRole('button', { name: csv }).focus();
    const [table] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(table.suggestedFilename()).toBe('comparaison.csv');
    const [heads = '', ...lines] = readFileSync(await table.path(), 'utf8')
      .trim()
      .split('\r\n');
    for (const name of ['A · AME', 'B · HCME', 'C · AAMR']) expect(heads).toContain(name);
    expect(lines).toHaveLength((await page.locator('.compared-table tbody tr').count()) + 1);
    expect(lines.at(-1)).toMatch(/CC BY 4\.0\..*comparer\/\?ids=ame\.hcme\.aamr/);
    await page.getByRole('link', { name: frame }).click();
    await expect(page).toHaveURL(new RegExp(`${root}widget/comparer/\\?ids=ame\\.hcme\\.aamr$`));
    await expect(page.locator('.compared-head')).toHaveCount(3);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await expect(page.locator('main > p a')).toHaveAttribute(
      'href',
      new RegExp(`${root}comparer/\\?ids=ame\\.hcme\\.aamr$`),
    );
    for (const [wide, colorScheme] of [
      [360, 'dark'],
      [1440, 'light'],
    ] as const) {
      await page.setViewportSize({ width: wide, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), `${root} ${wide}`).toEqual([]);
    }
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('both pages say so, offer nothing to press, and lead to the pages of organisations', async ({ page }) => {
    await page.goto('/selection/?ids=ame');
    await expect(
      page.getByText('Sans script, ce navigateur ne peut rien choisir ici.', { exact: false }),
    ).toBeVisible();
    expect(await page.locator('main button:visible').count()).toBe(0);
    await page.goto('/comparer/?ids=ame.hcme');
    await expect(page.locator('main a[href="/organisations/ame/"]')).toBeVisible();
    expect(await page.locator('main button:visible').count()).toBe(0);
    await page.goto('/themes/femmes/');
    expect(await page.locator('button.pick').count()).toBe(0);
  });
});

test('on the map the selection loads with the first card, which can be chosen as in a list', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/carte/');
  await expect(page.locator('map-explorer')).toHaveAttribute('data-state', 'ready');
  expect(asked.filter((path) => /\/selection[-.]bar/.test(path))).toEqual([]);
  await page
    .locator('.map-leaflet')
    .getByRole('button', { name: /^Gao : / })
    .first()
    .click();
  await page.locator('.map-side:visible .card [aria-pressed]').first().click();
  await expect(bar(page)).toContainText('1 dans ma sélection');
});
