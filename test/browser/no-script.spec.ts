import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('from the home page to a telephone number in three taps, without JavaScript', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Trouver de l’aide' }).click();
  await page.locator('main a[href$="/orientation/accueil/"]').first().click();
  await page.locator('main a[href$="/orientation/accueil/bamako/"]').first().click();
  await expect(page.locator('main a[href="tel:+22320241122"]').first()).toBeVisible();
});

test('the two languages lead to each other at the same path', async ({ page }) => {
  await page.goto('/organisations/ame/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/organisations\/ame\/$/);
  await expect(page.getByRole('link', { name: 'Call +223 20 24 11 22' })).toBeVisible();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/[^n]\/organisations\/ame\/$/);
});
