/** `npm run test:firefox`: the main journeys over `dist` in Firefox (Debian's firefox-esr), through WebDriver BiDi. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve.ts';
import { TEMPLATES } from '../browser/templates.ts';

const NAMES = ['firefox-esr', 'firefox'];

function findFirefox(): string {
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  const found = [process.env.FIREFOX_PATH, ...onPath].find((path) => path && existsSync(path));
  if (found) return found;
  console.error('Aucun Firefox ici (Debian : apt-get install firefox-esr), ou donnez FIREFOX_PATH. / No Firefox here.');
  process.exit(1);
}

type Journey = (page: Page, address: string) => Promise<void>;

/** What a visitor must be able to do, each with what must be true at its end. */
const JOURNEYS: Readonly<Record<string, Journey>> = {
  'from the home page to a telephone number in three taps': async (page, address) => {
    await page.goto(`${address}/`);
    await tap(page, 'main a[href="/orientation/"]');
    await tap(page, 'main a[href="/orientation/accueil/"]');
    await tap(page, 'main a[href="/orientation/accueil/bamako/"]');
    await hold(
      'the telephone is a link',
      page.$eval('main a[href^="tel:"]', (link) => link.getAttribute('href')?.startsWith('tel:+')),
    );
  },
  'the two languages lead to each other': async (page, address) => {
    await page.goto(`${address}/organisations/ame/`);
    await tap(page, 'a.language');
    await hold(
      'English',
      page.$eval('html', (html) => html.lang === 'en'),
    );
    await tap(page, 'a.language');
    await hold(
      'French',
      page.$eval('html', (html) => html.lang === 'fr'),
    );
  },
  'a search finds, with its full text': async (page, address) => {
    await page.goto(`${address}/recherche/?q=hebergement`);
    await page.waitForSelector('.search-results .card');
    await page.waitForSelector('.search-group-tables .card');
  },
  'a filter leaves a list': async (page, address) => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${address}/organisations/`);
    await page.locator('.filter-form input[name=region][value=kayes]').click();
    await page.waitForSelector('.filter-live .card');
  },
  'the map moves': async (page, address) => {
    await page.goto(`${address}/carte/`);
    await page.waitForSelector('map-explorer[data-state=ready]');
  },
  'the directory is kept offline': async (page, address) => {
    await page.goto(`${address}/orientation/`);
    await page.locator('offline-library button[data-save]').click();
    await page.waitForSelector('offline-library[data-state=done]');
  },
  'every template opens with its heading, without an error, narrow and wide': async (page, address) => {
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      for (const path of TEMPLATES) {
        await page.goto(address + path);
        await hold(
          `${path}: a heading`,
          page.$eval('h1', (heading) => heading.textContent?.trim() !== ''),
        );
        await hold(
          `${path}: nothing scrolls sideways`,
          // Firefox may lay the moving map out before its style is there.
          page
            .waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, { timeout: 5000 })
            .then(Boolean, () => false),
        );
        await hold(
          `${path}: the style is there`,
          page.evaluate(() => document.styleSheets.length > 0),
        );
      }
    }
  },
};

async function tap(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
}

async function hold(what: string, result: Promise<boolean | undefined>): Promise<void> {
  if (!(await result)) throw new Error(`not so: ${what}`);
}

const firefox = findFirefox();
const host = await serve('dist');
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
console.log(await browser.version());
try {
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const start = performance.now();
    await journey(page, host.address).catch((error: unknown) => errors.push(String(error)));
    console.log(`${errors.length === 0 ? '✓' : '✗'} ${name} (${Math.round(performance.now() - start)} ms)`);
    for (const error of errors) console.log(`  ${error}`);
    if (errors.length > 0) process.exitCode = 1;
    await page.close();
  }
} finally {
  await browser.close();
  host.close();
}
