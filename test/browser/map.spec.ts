import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { countByHand, countWholeCountryByHand } from '../content/real.ts';
import { axeFaults } from './axe.ts';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/carte/${query}`);
  await page.locator('map-explorer[data-state="ready"]').waitFor();
}

/** A region as the map names it, with the number counted by hand. */
const shapeName = (id: string, name: string) => `${name} : ${countByHand(id)} organisations`;
const shape = (page: Page, name: string) => page.locator('.map-leaflet').getByRole('button', { name });
const list = (page: Page) => page.locator('.map-side:visible');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is the map: each region leads to its list, and the tables say the same', async ({ page }) => {
    await page.goto('/carte/');
    await expect(page.locator('.map-filter')).toBeHidden();
    await expect(page.locator('.map-tools').first()).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Par pays' })).toBeVisible();
    await page.getByRole('link', { name: `${shapeName('gao', 'Gao')} (sans entretien)` }).click();
    await expect(page).toHaveURL(/\/regions\/gao\/$/);
  });
});

test('the map paints before any script, and Leaflet loads only when the map is reached', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/carte/');
  await expect(page.locator('.map-picture-regions')).toBeVisible();
  expect(asked.filter((url) => /explorer|leaflet|\.json/.test(url))).toEqual([]);
});

test('keyboard alone: reach a region, hear its number, open it, leave it with the focus back', async ({ page }) => {
  await open(page);
  const kayes = shape(page, shapeName('kayes', 'Kayes'));
  for (let step = 0; step < 60 && !(await kayes.evaluate((element) => element === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(kayes).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();
  await expect(list(page).getByRole('heading', { name: shapeName('kayes', 'Kayes') })).toBeVisible();
  await expect(kayes).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(kayes).toBeFocused();
});

test('every region and every point with someone can be reached and is said with its number', async ({ page }) => {
  await open(page);
  const names = await page
    .locator('.map-leaflet [role="button"]:visible')
    .evaluateAll((all) => all.map((one) => `${one.getAttribute('tabindex')} ${one.getAttribute('aria-label')}`));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(name).toMatch(/^0 .+ : \d+( organisations?|, aucune organisation recensée)/);
  // Points that stand too close together open from the table, or on a larger map.
  await page.getByText('Les nombres par cercle, ville et autre lieu').first().click();
  for (const name of ['Gogui', 'Nioro', 'Duguwolowila']) {
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await expect(list(page).getByRole('heading', { name: new RegExp(`^${name}`) })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('arrows move the map, plus and minus and the buttons change its scale', async ({ page }) => {
  await open(page);
  await shape(page, shapeName('kayes', 'Kayes')).focus();
  const box = () => shape(page, shapeName('mopti', 'Mopti')).boundingBox();
  const before = await box();
  await page.keyboard.press('+');
  await expect.poll(async () => (await box())?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 1.8);
  const larger = await box();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await box())?.x ?? 0).toBeLessThan((larger?.x ?? 0) - 40);
  await page.getByRole('button', { name: 'Voir tout' }).click();
  await expect.poll(async () => Math.abs(((await box())?.width ?? 0) - (before?.width ?? 0))).toBeLessThan(3);
});

test('a filter changes shades, numbers, table and address; the address gives the same view again', async ({ page }) => {
  await open(page);
  await page.getByText('Choisir les organisations').click();
  await page.getByRole('checkbox', { name: 'Interviewée', exact: true }).check();
  await expect(page).toHaveURL(/\?palier=interviewed$/);
  const count = await page.locator('td[data-count="kayes"]').textContent();
  expect(Number(count)).toBeLessThan(countByHand('kayes'));
  await expect(shape(page, `Kayes : ${count} organisations`)).toBeVisible();
  await expect(page.locator('.map-status')).toContainText('correspond');
  await shape(page, `Kayes : ${count} organisations`).click();
  await expect(page).toHaveURL(/\?palier=interviewed&lieu=kayes$/);
  await expect(list(page).locator('.cards').first().getByRole('listitem')).toHaveCount(Number(count));
  await page.reload();
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  await expect(list(page).getByRole('heading', { level: 3 })).toHaveText(`Kayes : ${count} organisations`);
  await expect(page.getByRole('checkbox', { name: 'Interviewée', exact: true })).toBeChecked();
  await page.goBack();
  await expect(list(page)).toHaveCount(0);
});

test('the list names those of the whole country apart, with a telephone to call', async ({ page }) => {
  await open(page, '?lieu=kayes');
  await expect(list(page).getByText(`+ ${countWholeCountryByHand('kayes')} dans tout le pays`)).toBeVisible();
  await expect(list(page).getByRole('link', { name: 'Appeler +223 20 24 11 22' }).first()).toHaveAttribute(
    'href',
    'tel:+22320241122',
  );
  await page.goto('/carte/?lieu=kayes&national=0');
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  await expect(list(page).getByText('dans tout le pays')).toHaveCount(0);
});

test('what an address holds and nobody knows is left out and said', async ({ page }) => {
  await open(page, '?theme=nulle&lieu=nulle-part&statut=declaree');
  await expect(page.locator('.map-status')).toContainText('theme=nulle');
  await expect(page.locator('.map-status')).toContainText('statut = declaree');
  await expect(list(page)).toHaveCount(0);
});

test('countries are a second view with the same behaviour', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Par pays' }).click();
  await expect(page).toHaveURL(/\?vue=pays$/);
  await shape(page, 'France : 8 organisations').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?vue=pays&lieu=france$/);
  await expect(list(page).locator('.cards').first().getByRole('listitem')).toHaveCount(8);
});

test('the map shows the same part again after the other view and after printing', async ({ page }) => {
  await open(page);
  const box = () => shape(page, shapeName('mopti', 'Mopti')).boundingBox();
  const width = (await box())?.width ?? 0;
  expect(width).toBeGreaterThan(50);
  await page.getByRole('link', { name: 'Par pays' }).click();
  await expect(shape(page, 'France : 8 organisations')).toBeVisible();
  await page.goBack();
  await expect.poll(async () => Math.abs(((await box())?.width ?? 0) - width)).toBeLessThan(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-leaflet').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(async () => Math.abs(((await box())?.width ?? 0) - width)).toBeLessThan(3);
});

test('places without a known position follow the choices, with how many act there', async ({ page }) => {
  await open(page);
  const unplaced = page.locator('.map-unplaced').filter({ hasText: 'Sans position connue' });
  const names = unplaced.locator('[data-org]:visible');
  const all = new Set(await names.allTextContents());
  expect(all.size).toBeGreaterThan(2);
  await expect(unplaced.locator('h2')).toHaveText(`Sans position connue : ${all.size} organisations`);
  await open(page, '?q=somankidi');
  await expect(unplaced.locator('h2')).toHaveText('Sans position connue : 1 organisation');
  await expect(names).toHaveCount(1);
  await expect(unplaced.locator('[data-place]:visible')).toHaveCount(1);
  await open(page, '?statut=inconnu&q=somankidi&typologie=diasporas');
  await expect(unplaced.locator('h2')).toContainText('aucune organisation');
  await expect(names).toHaveCount(0);
});

test('a list opened from the table is left to the same name in the table', async ({ page }) => {
  await open(page);
  await page.getByText('Les nombres par cercle, ville et autre lieu').first().click();
  const name = page.getByRole('button', { name: 'Gogui', exact: true });
  await name.press('Enter');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
});

test('a build with tiles shows them below the areas, with their credit', async ({ page, baseURL }) => {
  const tiles = `${baseURL}/tuiles/{z}/{x}/{y}.png`;
  const asked: string[] = [];
  await page.route('**/tuiles/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404 });
  });
  await page.route('**/carte/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '<map-explorer ',
      `<map-explorer data-tiles="${tiles}" data-credit="Tuiles &amp; co" `,
    );
    return route.fulfill({ response: answer, body });
  });
  await open(page);
  await expect(page.locator('.leaflet-control-attribution').first()).toHaveText('Tuiles & co');
  expect(asked.length).toBeGreaterThan(0);
});

test('the present map comes as a sheet that lies, with its points, title, choices, legend, sources and date', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?palier=interviewed');
  const points = await page.locator('.map-point:visible').count();
  expect(points).toBeGreaterThan(5);
  // What makes the file may not come: that is said, and it can be asked for again.
  await page.route('**/_astro/download.*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Fichier SVG' }).click();
  const said = page.locator('.map-tools [aria-live]').first();
  await expect(said).toContainText('Le fichier n’a pas pu être fait');
  await page.unroute('**/_astro/download.*.js');
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier SVG' }).click(),
  ]);
  const text = readFileSync(await svg.path(), 'utf8');
  for (const words of [
    'Par région (Mali)',
    'Choix : Interviewée',
    'Kayes',
    'Aucune organisation recensée',
    'Natural Earth',
    '2022',
    'Carte faite le',
    '/carte/?palier=intervie',
  ])
    expect(text.replace(/<\/text><text[^>]*>|\u00a0/g, ' ')).toContain(words);
  await expect(said).toBeEmpty();
  expect(text).not.toMatch(/var\(--|class="map|light-dark/);
  expect(text.match(/<circle [^>]*cx="[\d.]+" cy="[\d.]+" r="[\d.]+" stroke-width/g)?.length).toBe(points);
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier PNG' }).click(),
  ]);
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(width).toBe(2320);
  expect(height, 'lies').toBeLessThan(0.75 * width);
});

test('on paper one view is one A4, with what was chosen', async ({ page }) => {
  for (const query of ['', '?vue=pays', '?theme=femmes&palier=named&lieu=kayes', '?vue=pays&typologie=diasporas']) {
    await open(page, query);
    await page.emulateMedia({ media: 'print' });
    const section = page.locator('[data-view]:visible');
    const chosen = await section.locator('.map-note').evaluate((note) => getComputedStyle(note, '::after').content);
    expect(chosen !== 'none', chosen).toBe(/theme|typologie/.test(query));
    await expect(section.locator('.map-legend [data-moving-only]')).toBeHidden();
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, query).toBe(1);
  }
});

test('axe finds nothing in any state, light and dark, narrow and wide', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [width, colorScheme, query] of [
    [360, 'light', ''],
    [1280, 'dark', '?lieu=kayes'],
    [360, 'dark', '?palier=interviewed&lieu=menaka'],
    [1280, 'light', '?vue=pays&lieu=france'],
    [360, 'light', '?vue=pays'],
    [1280, 'light', '?theme=femmes&service=hebergement'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open(page, query);
    expect(await axeFaults(page), `${query} at ${width} px, ${colorScheme}`).toEqual([]);
  }
});

test('on a press the map with its legend and list fills the screen, for a projector', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/carte/');
  await page.getByRole('button', { name: 'Plein écran' }).first().click();
  const map = page.locator('[data-view=regions]:fullscreen .map-stage');
  await expect(map).toBeVisible();
  const box = await map.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 720, 'the map whole').toBe(true);
  expect(box?.height).toBeGreaterThan(500);
  const list = await page.locator(':fullscreen .map-beside').boundingBox();
  expect(list?.x, 'the list beside it').toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.locator(':fullscreen')).toHaveCount(0);
});

/** What stands on another: names and numbers of areas on each other or on a point. A line has 3 px above and below its letters. */
async function collisions(page: Page): Promise<string[]> {
  return page.locator('[data-view]:visible .map-leaflet').evaluate((map) => {
    const seen = (selector: string) =>
      [...map.querySelectorAll<HTMLElement>(selector)]
        .filter(
          (one) =>
            one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden' && one.textContent !== '',
        )
        .map((one) => ({
          of: one.closest('.leaflet-marker-icon'),
          text: one.textContent,
          box: one.getBoundingClientRect(),
        }));
    const frame = map.getBoundingClientRect();
    const words = seen('.map-tag :is(b, i)').filter(({ box }) => box.top > frame.top && box.bottom < frame.bottom);
    const others = [...words, ...seen('.map-point b')];
    return words.flatMap((one, index) =>
      others.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return one.of !== other.of && across > 2 && down > 6 ? [`${one.text} / ${other.text}`] : [];
      }),
    );
  });
}

test('every region of the country is named on the map, in both languages', async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const root of ['/', '/en/']) {
      await page.goto(`${root}carte/`);
      await expect(page.locator('map-explorer')).toHaveAttribute('data-state', 'ready');
      await expect(page.locator('[data-view]:visible .map-tag.has-room i').first()).toBeVisible();
      const without = page.locator('[data-view]:visible .map-tag:not(.has-room) i');
      expect.soft(await without.allTextContents(), `${root} ${width} px`).toEqual([]);
      expect.soft(await collisions(page), `${root} ${width} px`).toEqual([]);
    }
  }
});

test('names and points do not stand on each other, at any scale', async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [1600, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ['', '?palier=interviewed', '?vue=pays']) {
      await open(page, query);
      expect.soft(await collisions(page), `${width} px, ${query}`).toEqual([]);
      await page.locator('[data-view]:visible [data-tool=in]').click();
      await expect(page.locator('[data-view]:visible .leaflet-zoom-anim')).toHaveCount(0);
      expect.soft(await collisions(page), `${width} px, ${query}, enlarged`).toEqual([]);
    }
  }
});
