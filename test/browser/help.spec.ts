import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoFault } from './axe.ts';

/** The card of an organisation with its fold open: what sends and saves it stands there. */
async function openCard(page: Page, id: string): Promise<Locator> {
  const card = page.locator(`#${id}`);
  await card.locator('summary').click();
  return card;
}

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
      const card = page.locator('.help-card:has(a[href^="tel:+"])').first();
      await card.locator('summary').first().click();
      await expect(card.getByRole('link', { name: 'Envoyer par SMS' }).first()).toBeVisible();
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

  test('saving the directory says what it needs, and its buttons stay off', async ({ page }) => {
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
  const card = await openCard(page, 'ame');
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

for (const [what, addressOf] of [
  ['page', (region: string) => region],
  ['file', (region: string) => `${region}fiche.html`],
  ['page in English', (region: string) => `/en${region}`],
] as const)
  test(`a sheet fits on two pages of A4 at most: ${what}`, async ({ page }) => {
    test.slow();
    await page.goto('/orientation/fiches/');
    const sheets = page.locator('main a[href*="/orientation/fiches/"]:not([download])');
    const regions = await sheets.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(regions.length).toBeGreaterThan(9);
    for (const path of regions.map(addressOf)) {
      await page.goto(path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(pages, path).toBeLessThanOrEqual(2);
    }
  });

test('axe finds nothing with the counsellor’s fold open, on a card of each kind', async ({ page }) => {
  test.slow();
  for (const path of [
    '/orientation/accueil/kayes/',
    '/en/orientation/accueil/kayes/',
    '/orientation/transport/tombouctou/',
  ]) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const fold of await page.locator('.help-card summary').all()) await fold.click();
      await expect(page.locator('.help-card details:not([open])')).toHaveCount(0);
      // The button that leaves stays in sight, over whatever is scrolled beneath it: measured where nothing is.
      await page.evaluate(() => window.scrollTo(0, 0));
      await expectNoFault(page, `${path} at ${width} px, folds open`);
    }
  }
});

test('the fold opens with the keyboard and says where the information comes from; what to ask stands above it', async ({
  page,
}) => {
  await page.goto('/orientation/accueil/kayes/');
  await expect(page.locator('#ame')).toContainText('À demander : qui, papiers, coût');
  const fold = page.locator('#ame details');
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold).toContainText('On leur a parlé');
  await expect(fold.locator('a[href*="/sources/"]').first()).toHaveAttribute('href', /^\/sources\/.+#/);
});

test('a number that does not work is reported from its card in two taps, with the form filled in', async ({ page }) => {
  await page.goto('/orientation/accueil/kayes/');
  await page.locator('#ame').getByRole('link', { name: 'Ce numéro ne marche pas ?' }).click();
  await expect(page.locator('#correction-organisation')).toHaveValue(/^AME/);
  await expect(page.getByLabel('Contact qui ne répond plus')).toHaveValue('+223 20 24 11 22');
  await expect(page.getByRole('button', { name: 'Enregistrer dans un fichier' })).toBeInViewport();
});

test('who asks orders the cards of a step, labels them and hides nobody; the address keeps it out of what hosts see', async ({
  page,
}) => {
  const cards = () => page.locator('[data-step] .help-card').evaluateAll((all) => all.map(({ id }) => id));
  await page.goto('/orientation/accueil/bamako/');
  const before = await cards();
  await page.getByText('Qui êtes-vous ?').click();
  await page.getByRole('button', { name: 'Je viens d’un autre pays' }).click();
  await expect(page).toHaveURL(/\/orientation\/accueil\/bamako\/#pour=etranger$/);
  await expect(page.locator('#aracem .fits')).toBeVisible();
  await expect(page.locator('#ame .fits')).toBeHidden();
  await expect(page.locator('.fits img')).not.toHaveCount(0);
  for (const picture of await page.locator('.fits img').all())
    await expect(picture).toHaveAttribute('src', /\/images\/qui\.svg#etranger$/);
  const after = await cards();
  expect(after).not.toEqual(before);
  expect(after.toSorted()).toEqual(before.toSorted());
  await page.reload();
  expect(await cards()).toEqual(after);
  await page.getByText('Qui êtes-vous ?').click();
  await page.getByRole('button', { name: 'Tout le monde' }).click();
  expect(await cards()).toEqual(before);
  await expect(page.locator('.fits img')).toHaveCount(0);
  await expectNoFault(page, 'who asks open');
});

test('from the home page to a button that calls, every choice has a picture: by a need, a touch on the map, a telephone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  const door = page.locator('a.door:has(svg.picture)').first();
  await expect(door.locator('svg')).toBeInViewport();
  await door.click();
  const needs = page.locator('.needs a');
  await expect(needs.locator('svg.picture')).toHaveCount(await needs.count());
  await needs
    .filter({ has: page.locator('svg.picture') })
    .nth(1)
    .click();
  await expect(page).toHaveURL(/\/orientation\/hebergement\/$/);
  // Of each region its place in the country, and the country to touch above them.
  const places = page.locator('main a[href^="/orientation/hebergement/"]:has(svg)');
  await expect(places).not.toHaveCount(0);
  const gao = page.locator('main svg a[href$="/hebergement/gao/"]').first();
  await gao.scrollIntoViewIfNeeded();
  await gao.click();
  await expect(page).toHaveURL(/\/orientation\/hebergement\/gao\/$/);
  const call = page.locator('a.button-call:has(use[href="#p:telephone"]):visible').first();
  await expect(call).toBeInViewport();
  await expect(call).toHaveAttribute('href', /^tel:\+223/);
});

test('on the page of an organisation each of those for whom it works has its picture beside its name', async ({
  page,
}) => {
  await page.goto('/organisations/aracem/');
  const publics = page.locator('h2', { hasText: 'Pour qui' }).locator('xpath=following-sibling::ul[1]/li');
  await expect(publics).not.toHaveCount(0);
  for (const item of await publics.all()) await expect(item.locator('svg.picture')).toHaveCount(1);
});

test('on a telephone a call button stands within the first 640 px, and no answer is longer than eight screens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const pair of ['accueil/bamako', 'accueil/kayes', 'hebergement/gao', 'deplaces/segou', 'sante/mali']) {
    for (const language of ['', 'en/']) {
      const path = `/${language}orientation/${pair}/`;
      await page.goto(path);
      const call = await page.locator('main a[href^="tel:"]').filter({ visible: true }).first().boundingBox();
      expect((call?.y ?? 0) + (call?.height ?? 999), path).toBeLessThanOrEqual(640);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, path).toBeLessThanOrEqual(8 * 640);
    }
  }
});

test.describe('sending', () => {
  test('with the telephone’s own sharing, it gets the text of the card; without, the button is not there', async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto('/orientation/accueil/kayes/');
    const card = await openCard(page, 'ame');
    await expect(card.getByRole('button', { name: 'Partager' })).toBeHidden();
    await expect(card.getByRole('link', { name: 'Envoyer par SMS' })).toBeVisible();
    await expect(card.getByRole('link', { name: 'Envoyer par WhatsApp' })).toBeVisible();

    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void shared.push(data) });
    });
    await page.reload();
    await (await openCard(page, 'ame')).getByRole('button', { name: 'Partager' }).click();
    const [data] = await page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared);
    expect(data?.text).toMatch(
      /^AME \(Association Malienne des Expulsés\)\nTél\. \+223 20 24 11 22[\s\S]*Bamako\n\(Bamako, à 430 km\)$/,
    );
    await expectNoFault(page, 'sharing offered');
  });

  test('where copying is refused, it says what to use instead', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
    });
    await page.goto('/orientation/accueil/kayes/');
    const card = await openCard(page, 'ame');
    await card.getByRole('button', { name: 'Copier' }).click();
    await expect(card.getByRole('status')).toHaveText('Impossible ici. Utilisez SMS ou WhatsApp.');
    await expectNoFault(page, 'copying refused');
  });

  test('a whole list goes as one text that ends with the page’s address', async ({ page }) => {
    await page.goto('/orientation/accueil/kayes/');
    const href = await page.locator('.share-all a[href^="https://wa.me/"]').getAttribute('href');
    const text = new URL(href ?? '').searchParams.get('text') ?? '';
    expect(text).toMatch(/^J’ai été expulsé[\s\S]*AME[\s\S]*\+223 20 24 11 22[\s\S]*\/orientation\/accueil\/kayes\/$/);
  });
});

test('on paper a card keeps its numbers and loses what cannot be pressed', async ({ page }) => {
  await page.goto('/orientation/accueil/kayes/#lieu-kita');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ame .button-call').first()).toBeVisible();
  for (const name of ['.exit', '.share >> nth=0', '.share-all', '.save-sheet', '.steps', '#ame summary'])
    await expect(page.locator(name), name).toBeHidden();
  const numbers = page.locator('#ame .number').first();
  expect(await numbers.evaluate((number) => number.getClientRects().length)).toBe(1);
});

test('on paper no heading stands above nothing but a closed fold, and an opened one is printed', async ({ page }) => {
  await page.goto('/orientation/hebergement/gao/');
  const folded = page.locator('[data-step]').filter({ has: page.locator('[data-whole="0"]') });
  const shown = page.locator('[data-step]').filter({ has: page.locator('.help-card:visible') });
  await page.emulateMedia({ media: 'print' });
  expect(await folded.count()).toBeGreaterThan(0);
  for (const step of await folded.all()) await expect(step).toBeHidden();
  for (const step of await shown.all()) await expect(step.getByRole('heading', { level: 2 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await folded.first().locator('summary').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(folded.first().locator('.help-card').first()).toBeVisible();
});

test('a number on the sheet never breaks at the end of a line', async ({ page }) => {
  for (const path of ['/orientation/fiches/bamako/', '/orientation/fiches/bamako/fiche.html']) {
    await page.setViewportSize({ width: 711, height: 1000 });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const broken = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.filter((link) => link.getClientRects().length > 1).map((link) => link.textContent));
    expect(broken, path).toEqual([]);
  }
});
