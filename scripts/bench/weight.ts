/**
 * `npm run bench:weight`: what find help weighs and how soon a number can be tapped, on the built site (`npm run build`
 * first): an emulated slow 3G (400 kb/s, 400 ms) with a processor slowed four times, cold, beside the same without either.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { findOrInstallChromium, launchOptions } from '../chromium.ts';
import { serve } from '../serve.ts';

const PAGES = [
  'orientation/',
  'orientation/accueil/',
  'orientation/accueil/kayes/',
  'orientation/sante/kidal/',
  'orientation/fiches/bamako/',
];
const RUNS = 5;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
type Browser = Awaited<ReturnType<typeof chromium.launch>>;

/** Milliseconds from asking for the page until its first number (or link of its content) is there to be tapped. */
async function untilTappable(browser: Browser, url: string, isSlow: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (isSlow) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const target = page.locator('main .help-card a[href^="tel:"], main .sheet a[href^="tel:"], main .needs a').first();
  // A trial click waits until the link is visible, stable and receives the tap.
  await target.click({ trial: true });
  const time = performance.now() - start;
  await context.close();
  return time;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let sent = 0;
const site = await serve('dist', (bytes) => {
  sent += bytes;
});
const browser = await chromium.launch({ ...launchOptions(), executablePath: await findOrInstallChromium() });
console.log(
  `${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}, Chromium ${browser.version()}; median of ${RUNS}, cold`,
);
console.log('| page | sent, brotli (bytes) | tappable, plain (ms) | tappable, slow 3G and CPU / 4 (ms) | ratio |');
console.log('|---|---|---|---|---|');
for (const path of PAGES) {
  const plain: number[] = [];
  const slow: number[] = [];
  const bytes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    plain.push(await untilTappable(browser, `${site.address}/${path}`, false));
    sent = 0;
    slow.push(await untilTappable(browser, `${site.address}/${path}`, true));
    bytes.push(sent);
  }
  const [fast, late] = [median(plain), median(slow)];
  console.log(
    `| /${path} | ${Math.max(...bytes)} | ${Math.round(fast)} | ${Math.round(late)} | ${(late / fast).toFixed(1)} |`,
  );
}
for (const locale of ['fr', 'en']) {
  const { bytes, files } = JSON.parse(readFileSync(`dist/hors-ligne/${locale}.json`, 'utf8'));
  console.log(`| saved copy, ${locale} (${files.length} files) | ${bytes} | | | |`);
}
await browser.close();
site.close();
