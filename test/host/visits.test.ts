/** Visits in Chromium to the site below a path, through nginx with the headers of docs/deploy.md, also while it is replaced. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect as expectPage, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findNginx } from '../../scripts/web-servers.ts';
import { BASE, belowPath } from '../site/variants.ts';
import { launch, visitHost } from './chromium.ts';
import { startNginx } from './nginx.ts';
import type { RunningHost } from './running-host.ts';
import { republish, switchTo } from './versions.ts';

const nginx = findNginx();
const LINK = 'node_modules/.cache/visits-now';
const NEXT = 'node_modules/.cache/visits-next';

const see = (page: Page, selector: string) =>
  expectPage(page.locator(selector).first()).toBeVisible({ timeout: 20_000 });
const tickKayes = (page: Page) => page.locator('.filter-form input[name=region][value=kayes]').check();
const openDownloads = (page: Page) => page.locator('.downloads > summary').click();
const askCsv = (page: Page) => page.locator('list-download button[data-format=csv]').click();

describe('a site below a path, behind nginx', () => {
  let host: RunningHost;
  let browser: Browser;
  let first: string;
  let root: string;

  beforeAll(async () => {
    first = belowPath();
    republish(first, NEXT);
    switchTo(LINK, first);
    host = await startNginx(nginx ?? '', LINK, BASE);
    root = host.address + BASE;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });
  beforeEach(() => switchTo(LINK, first));

  const FEATURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'search, with its full text': async (page) => {
      await page.goto(`${root}/recherche/?q=hebergement`);
      await see(page, '.search-results .card');
      await see(page, '.search-group-tables .card');
    },
    'filters, and the file of what they leave': async (page) => {
      await page.goto(`${root}/organisations/`);
      await tickKayes(page);
      await see(page, '.filter-live .card');
      await openDownloads(page);
      for (const format of ['csv', 'xlsx', 'vcf']) {
        const taken = page.waitForEvent('download');
        await page.locator(`list-download button[data-format=${format}]`).click();
        expect((await taken).suggestedFilename()).toMatch(
          new RegExp(`^organisations-kayes-\\d{4}-\\d\\d-\\d\\d\\.${format}$`),
        );
      }
    },
    'the moving map': async (page) => {
      await page.goto(`${root}/carte/`);
      await expectPage(page.locator('map-explorer')).toHaveAttribute('data-state', 'ready', { timeout: 20_000 });
      await see(page, '.leaflet-container');
    },
    'the comparison, the matrix, the graph and a table that sorts': async (page) => {
      for (const path of [
        'typologies/?typologie=diasporas&typologie=reseaux',
        'couverture/',
        'reseaux/',
        'tableaux/2/',
      ]) {
        await page.goto(`${root}/${path}`);
        await see(page, 'main h1');
      }
      await see(page, 'sortable-table button');
    },
    'the form of a correction': async (page) => {
      await page.goto(`${root}/contribuer/?organisation=ame`);
      await expectPage(page.locator('[name=organisation]')).toHaveValue(/Expulsés/, { timeout: 20_000 });
    },
    'the saved copy': async (page) => {
      await page.goto(`${root}/orientation/`);
      await page.locator('save-copy button[data-save]').click();
      await expectPage(page.locator('save-copy')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
      await page.context().setOffline(true);
      await page.goto(`${root}/orientation/accueil/kidal/`);
      await see(page, '.help-card a[href^="tel:"]');
      await page.goto(`${root}/recherche/?q=hebergement`);
      await see(page, '.search-results .card');
    },
  };

  test.each(Object.entries(FEATURES))('%s: works, and nothing is refused', async (name, use) => {
    const { page, complaints } = await visitHost(browser, host.address);
    await use(page);
    // Off the network the full text is not there, and the page says so.
    const own = name === 'the saved copy' ? complaints.filter((it) => !/DISCONNECTED|agefind/.test(it)) : complaints;
    expect(own).toEqual([]);
    await page.context().close();
  });

  test('a partner’s page can frame a list, and no other page', async () => {
    const frames = ['widget/regions/kayes/?theme=enfants', 'en/widget/liste/', 'organisations/ame/'];
    const html = `<!doctype html><title>P</title>${frames.map((path) => `<iframe src="${root}/${path}"></iframe>`).join('')}`;
    const partner = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((ready) => partner.listen(0, '127.0.0.1', ready));
    const { page } = await visitHost(browser, 'http://');
    await page.goto(`http://localhost:${(partner.address() as AddressInfo).port}/`);
    const heading = (index: number) =>
      page.locator('iframe').nth(index).contentFrame().getByRole('heading', { level: 1 });
    await expectPage(heading(0)).toHaveText('Kayes');
    await expectPage(heading(1)).toBeVisible();
    expect(page.frames().map((frame) => new URL(frame.url()).protocol)).toEqual([
      'http:',
      'http:',
      'http:',
      'chrome-error:',
    ]);
    await page.context().close();
    partner.close();
  });

  /** A page that is open while the site is replaced: what is done before and after, what speaks, what works then. */
  const SWAPS: Readonly<
    Record<
      string,
      {
        path: string;
        before?: (page: Page) => Promise<void>;
        after: (page: Page) => Promise<void>;
        notice: string;
        works: string;
      }
    >
  > = {
    'a search not begun': {
      path: 'recherche/',
      after: (page) => page.locator('#q').fill('hebergement gao'),
      notice: 'search',
      works: '.search-results .card',
    },
    'a search begun with the old index': {
      path: 'recherche/?q=hebergement',
      before: (page) => see(page, '.search-results .card'),
      after: (page) => page.locator('#q').fill('femmes sikasso'),
      notice: 'search',
      works: '.search-results .card',
    },
    'a list about to be filtered': {
      path: 'organisations/',
      after: tickKayes,
      notice: 'filter',
      works: '.filter-live .card',
    },
    'a list about to be downloaded': {
      path: 'organisations/',
      after: async (page) => {
        await openDownloads(page);
        await askCsv(page);
      },
      notice: 'download',
      works: '.filter-static .card',
    },
    'a correction about to be written': {
      path: 'contribuer/',
      after: (page) => page.locator('[name=organisation]').focus(),
      notice: 'correction',
      works: 'correction-form form',
    },
  };

  test.each(Object.entries(SWAPS))('%s, when the site is replaced: says to reload, and then works', async (_, swap) => {
    const { page } = await visitHost(browser, host.address);
    await page.goto(`${root}/${swap.path}`, { waitUntil: 'networkidle' });
    await swap.before?.(page);
    switchTo(LINK, NEXT);
    await swap.after(page);
    const loadNotice = page.locator(`.load-notice[data-of=${swap.notice}]`);
    await expectPage(loadNotice).toHaveAttribute('data-state', 'outdated', { timeout: 20_000 });
    const before = await page.locator('script[src]').first().getAttribute('src');
    await Promise.all([
      page.waitForEvent('load'),
      loadNotice.getByRole('button', { name: 'Recharger la page', exact: true }).click(),
    ]);
    await see(page, swap.works);
    expect(await page.locator('script[src]').first().getAttribute('src')).not.toBe(before);
    await page.context().close();
  });
});
