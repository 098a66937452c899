import { expect, test } from '@playwright/test';
import { expectNoFault } from './axe.ts';

const ASKED = '/partenaires/?region=bamako&theme=deplaces-refugies';

test('who is found has its reasons, how to reach it and what its entry does not say; the address holds it all', async ({
  page,
}) => {
  await page.goto('/partenaires/');
  await page.getByLabel('Je suis dans la région').selectOption('bamako');
  await expect(page).toHaveURL(/\/partenaires\/\?region=bamako$/);
  await page.getByLabel('Je travaille sur').selectOption('deplaces-refugies');
  await expect(page).toHaveURL(/\?region=bamako&theme=deplaces-refugies$/);
  const ame = page.locator('.finder-results .card', {
    has: page.getByRole('link', { name: 'Association Malienne des Expulsés' }),
  });
  await expect(ame.locator('.finder-why')).toHaveText(
    'Même thème : Déplacés internes et réfugiés. Agit aussi ici : Bamako. Agit ailleurs : Kayes.',
  );
  await expect(ame).toContainText('Pour joindre : Téléphone');
  await expect(ame.getByRole('link', { name: /^Appeler/ })).toHaveAttribute('href', /^tel:\+223/);
  const count = await page.locator('.finder-count').textContent();
  await expect(page.getByRole('status')).toHaveText(count ?? '');
  await page.getByLabel('agit dans notre région sur un autre thème').check();
  await expect(page).toHaveURL(/cherche=autre-theme$/);
  await expect(page.locator('.finder-why').first()).toContainText('Ses thèmes : ');
  await page.goBack();
  await expect(page.locator('.finder-count')).toHaveText(count ?? '');
  await expect(page.getByLabel('fait comme nous, au même endroit')).toBeChecked();
  await page.reload();
  await expect(page.locator('.finder-count')).toHaveText(count ?? '');
});

test('what is still to be chosen is said, what is unknown is ignored and said, and no answer is a dead end', async ({
  page,
}) => {
  await page.goto('/partenaires/?cherche=autre-theme&region=lune');
  await expect(page.locator('.finder-results')).toContainText('Ignoré, car inconnu ici : region=lune');
  await expect(page.locator('.finder-count')).toHaveText('Pour chercher cela, choisissez d’abord : Région.');
  await page.goto('/partenaires/?region=kayes&theme=femmes&public=familles-de-disparus');
  await expect(page.locator('.finder-count')).toHaveText('Aucune fiche ne répond à tous ces choix');
  await page.goto('/partenaires/?region=kayes&theme=femmes');
  await expect(page.locator('.finder-results')).toContainText('Les plus proches');
  await expect(page.locator('.finder-results .card .finder-why').first()).not.toBeEmpty();
  await page.getByRole('link', { name: /^Peu importe « Région »/ }).click();
  await expect(page).toHaveURL(/\/partenaires\/\?theme=femmes$/);
  await expect(page.locator('.finder-results .card').first()).toBeVisible();
});

test('the form of the home page and an organisation’s page lead to it, with what they know', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Thème').selectOption('femmes');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(page).toHaveURL(/\/partenaires\/\?theme=femmes/);
  await expect(page.locator('.finder-results .card').first()).toBeVisible();
  await page.goto('/organisations/ame/');
  await page.getByRole('link', { name: 'Chercher d’autres partenaires' }).click();
  await expect(page.getByLabel('Je suis dans la région')).toHaveValue('bamako');
  await expect(page.locator('.finder-results .card').first()).toBeVisible();
});

test('it works with the keyboard alone, and axe finds nothing, in each state', async ({ page }) => {
  test.slow();
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [ASKED, '/en/partenaires/?cherche=appui', '/partenaires/?region=kayes&theme=femmes']) {
      await page.goto(path);
      await expect(page.locator('.finder-count')).toBeVisible();
      await expectNoFault(page, `${path} at ${width} px`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await page.goto(ASKED);
  await page.getByLabel('fait comme nous, au même endroit').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/cherche=autre-theme$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Chercher', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.finder-results .card a').first()).toBeFocused();
});

test('a brief fits on one sheet of A4, both sides at most, with its date and address: every region and theme', async ({
  page,
}) => {
  test.slow();
  const fits = async (path: string) => {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, path).toBeLessThanOrEqual(2);
    await expect(page.locator('.brief')).toContainText(/Édition du .+ 20\d\d|Edition of .+ 20\d\d/);
    await expect(page.locator('.brief-address')).toContainText(path);
  };
  for (const family of ['regions', 'themes']) {
    await page.goto(`/${family}/`);
    const lists = page.locator(`main a[href^="/${family}/"]`);
    const paths = await lists.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.length).toBeGreaterThan(9);
    for (const path of paths) for (const language of ['', '/en']) await fits(`${language}${path}note/`);
  }
});

test('a brief is linked from its page, and axe finds nothing on it', async ({ page }) => {
  for (const path of ['/regions/kayes/', '/en/themes/femmes/']) {
    await page.goto(path);
    await page.locator(`main a[href="${path}note/"]`).click();
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoFault(page, `${path}note/ at ${width} px`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the lists say the same, and nothing is offered that would do nothing', async ({ page }) => {
    await page.goto(ASKED);
    await expect(page.locator('.finder-form')).toBeHidden();
    await expect(page.getByText('Les listes qui suivent')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'Bamako' }).click();
    await expect(page).toHaveURL(/\/regions\/bamako\/$/);
  });
});
