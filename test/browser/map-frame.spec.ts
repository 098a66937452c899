import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { countByHand } from '../content/real.ts';
import { headersOf } from '../headers-of.ts';
import { axeFaults } from './axe.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

type Answer = Parameters<typeof createServer>[1];

async function listen(answer: NonNullable<Answer>): Promise<{ origin: string; close: () => void }> {
  const server = createServer(answer as never);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close(() => undefined) };
}

/** The built site as a host serves it that reads `_headers`. */
function site() {
  const rules = readFileSync('dist/_headers', 'utf8');
  return listen((request: { url?: string }, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const file = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, {
      ...headersOf(rules, pathname),
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(isThere ? readFileSync(file) : '');
  });
}

const partner = (frame: string) =>
  listen((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>P</title>${frame}`);
  });

for (const [root, label, words] of [
  ['', 'Montrer', `Gao : ${countByHand('gao')} organisations`],
  ['en/', 'Show', `Gao: ${countByHand('gao')} organisations`],
] as const) {
  test(`the line to paste shows the map under the headers of a host (${root || 'fr'})`, async ({ page }) => {
    const host = await site();
    await page.goto(`${host.origin}/${root}widget/`);
    await page.getByLabel(label).selectOption('map');
    await page.locator('select[name="region"]').selectOption('gao');
    const snippet = await page.locator('textarea').inputValue();
    expect(snippet).toContain(`src="http://localhost:4321/${root}widget/carte/?lieu=gao"`);
    const preview = page.frameLocator('iframe');
    await expect(preview.locator('map-explorer[data-state="ready"]')).toBeAttached();
    const other = await partner(snippet.replace('http://localhost:4321', host.origin));
    await page.goto(other.origin);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 3, name: words })).toBeVisible();
    await expect(frame.locator('.map-leaflet').first()).toBeVisible();
    await expect(frame.locator('.site-header')).toHaveCount(0);
    const steps = await page.evaluate(() => history.length);
    await frame.locator('[data-close]').click();
    await expect(frame.locator('.map-side:visible')).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('.quiet a[href*="carte/"]').click()]);
    expect(new URL(opened.url()).pathname).toBe(`/${root}carte/`);
    other.close();
    host.close();
  });
}

test('the page of the map itself refuses to be framed', async ({ page }) => {
  const host = await site();
  const other = await partner(`<iframe src="${host.origin}/carte/"></iframe>`);
  await page.goto(other.origin);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  other.close();
  host.close();
});

test('without scripts the frame shows the picture, whose links leave the frame', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/widget/carte/');
  const link = page.getByRole('link', { name: `Gao : ${countByHand('gao')} organisations` }).first();
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(opened).toHaveURL(/\/regions\/gao\/$/);
  await context.close();
});

test('axe finds nothing in the frame', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto('/widget/carte/?lieu=gao');
  await page.locator('map-explorer[data-state="ready"]').waitFor();
  expect(await axeFaults(page, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])).toEqual([]);
});
