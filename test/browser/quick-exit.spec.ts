import { expect, type Page, test } from '@playwright/test';

const EXIT = 'https://fr.wikipedia.org/';

async function open(page: Page, path: string): Promise<void> {
  await page.route(`${EXIT}**`, (route) =>
    route.fulfill({ body: '<title>Ailleurs</title>', contentType: 'text/html' }),
  );
  await page.goto('/a-propos/');
  await page.goto(path);
}

test('the button replaces the page: going back does not show it again', async ({ page }) => {
  await open(page, '/orientation/sante/kayes/');
  await page.getByRole('link', { name: 'Quitter vite ce site' }).click();
  await expect(page).toHaveURL(EXIT);
  await page.goBack();
  await expect(page).toHaveURL(/\/a-propos\/$/);
});

test('three presses of Shift leave; another key in between starts again', async ({ page }) => {
  await open(page, '/orientation/');
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/orientation\/$/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(EXIT);
});

test('each press says how many are left; Shift held while clicking or selecting text counts as none', async ({
  page,
}) => {
  await open(page, '/orientation/');
  const left = page.locator('.exit-hint [role=status]');
  await page.keyboard.press('Shift');
  await expect(left).toHaveText('Encore 2 fois.');
  await page.keyboard.press('Shift');
  await expect(left).toHaveText('Encore 1 fois.');
  for (let times = 0; times < 3; times++) await page.getByRole('heading', { level: 1 }).click({ modifiers: ['Shift'] });
  await expect(left).toBeEmpty();
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+ArrowRight');
  for (const times of [1, 2]) await test.step(`press ${times}`, () => page.keyboard.press('Shift'));
  await expect(left).toHaveText('Encore 1 fois.');
  await expect(page).toHaveURL(/\/orientation\/$/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(EXIT);
});

test('it says that earlier pages stay in the history', async ({ page }) => {
  await page.goto('/orientation/sante/');
  await expect(page.getByText('Les pages déjà vues restent dans l’historique')).toBeVisible();
});

test('nothing below moves when the script takes over', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/orientation/', '/orientation/accueil/kayes/', '/en/orientation/']) {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    const without = await page.locator('h1').boundingBox();
    await page.unroute('**/*.js');
    await page.reload();
    await expect(page.locator('[data-scripted]')).toBeVisible();
    expect(await page.locator('h1').boundingBox(), path).toEqual(without);
  }
});

test('what is saved is cleared when asked, and only then offered', async ({ page }) => {
  await open(page, '/orientation/sante/');
  const clear = page.getByRole('button', { name: 'Effacer ce qui est gardé ici, puis quitter' });
  await expect(clear).toBeHidden();
  await page.evaluate(() => caches.open('annuaire / fr v'));
  await page.reload();
  await clear.click();
  await expect(page).toHaveURL(EXIT);
  await page.goto('/a-propos/');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it is a plain link that leaves', async ({ page }) => {
    await page.goto('/en/orientation/sante/kayes/');
    const link = page.getByRole('link', { name: 'Leave this site quickly' });
    await expect(link).toHaveAttribute('href', 'https://en.wikipedia.org/');
    await expect(page.getByText('Takes you to another site.')).toBeVisible();
  });
});
