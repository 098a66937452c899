import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const [need, place] of [
    ['Dormir à l’abri', 'Tombouctou'],
    ['Me soigner', 'Gao'],
    ['Aide pour un enfant', 'Je ne sais pas'],
  ] as const) {
    test(`from the needs to a number: ${need}, ${place}`, async ({ page }) => {
      await page.goto('/orientation/');
      await page.getByRole('link', { name: need }).click();
      await page
        .getByRole('link', { name: new RegExp(`^${place}`) })
        .first()
        .click();
      const call = page.locator('.help-card a[href^="tel:+"]').first();
      await expect(call).toBeVisible();
      await expect(call).toHaveText(/Appeler\s\+\d/);
      await expect(page.getByRole('link', { name: 'Envoyer par SMS' }).first()).toBeVisible();
    });
  }

  test('a town leads to its region’s page with that town first', async ({ page }) => {
    await page.goto('/orientation/accueil/');
    await page.getByRole('link', { name: 'Kita', exact: true }).click();
    await expect(page).toHaveURL(/accueil\/kayes\/#lieu-kita$/);
    await expect(page.locator('main h2').filter({ visible: true }).first()).toHaveText('Vous cherchez à : Kita');
    await expect(page.locator('#lieu-kita')).toBeInViewport();
    await expect(page.locator('#lieu-kenieba')).toBeHidden();
  });

  test('keeping the directory says what it needs, and its buttons stay off', async ({ page }) => {
    await page.goto('/orientation/');
    await expect(page.getByText('Il faut JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Garder' })).toBeDisabled();
  });
});

test('every target of a card is 44 px high or more', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/orientation/accueil/bamako/');
  const low = await page.locator('.help-card :is(a, button, summary), .steps a, .exit').evaluateAll((targets) =>
    targets
      .filter(
        (target) => (target as HTMLElement).offsetParent && !target.closest('details:not([open]) > :not(summary)'),
      )
      .filter((target) => target.getBoundingClientRect().height < 44)
      .map((target) => target.textContent),
  );
  expect(low).toEqual([]);
});

test('a card can be copied as a message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/orientation/accueil/kayes/');
  const card = page.locator('#ame');
  await card.getByRole('button', { name: 'Copier' }).click();
  await expect(card.getByRole('status')).toHaveText('Copié.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^AME \(Association Malienne des Expulsés\)\nTél\. \+223 20 24 11 22/);
});

test('the sheet as one file opens from a memory card', async ({ page }) => {
  await page.goto(`file://${process.cwd()}/dist/orientation/fiches/kayes/fiche.html`);
  await expect(page.locator('h1')).toHaveText('Qui appeler : Kayes');
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
});

test('a sheet fits on two pages of A4 at most', async ({ page }) => {
  for (const path of [
    '/orientation/fiches/kayes/',
    '/orientation/fiches/bamako/',
    '/orientation/fiches/bamako/fiche.html',
  ]) {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages, path).toBeLessThanOrEqual(2);
  }
});
