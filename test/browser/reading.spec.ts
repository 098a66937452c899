import { expect, test } from '@playwright/test';
import { TEMPLATES } from './templates.ts';

test('no page asks another host for anything, sets a cookie or breaks the content policy', async ({
  page,
  context,
}) => {
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).host)
      complaints.push(`request ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of TEMPLATES.filter((template) => template !== '/404.html')) await page.goto(path);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('nothing scrolls sideways at 320 px, which is also 200 % zoom of a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of TEMPLATES) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

test('text doubled in size stays inside the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['/', '/organisations/', '/organisations/ame/', '/qualite/']) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(640);
  }
});

test('call and write buttons are at least 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/organisations/ame/');
  const heights = await page
    .locator('a.button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(heights.length).toBe(4);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('on paper the menus are gone and the telephone numbers remain', async ({ page }) => {
  await page.goto('/organisations/ame/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden();
  await expect(page.getByText('Appeler le +223 20 24 11 22')).toBeVisible();
});
