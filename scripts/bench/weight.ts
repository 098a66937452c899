/**
 * `npm run bench:weight`: what find help weighs and how soon a number can be tapped, on the built site (`npm run build`
 * first): an emulated slow 3G (400 kb/s, 400 ms) with a processor slowed four times, cold, beside the same without either.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '../chromium.ts';

const PAGES = [
  'orientation/',
  'orientation/accueil/',
  'orientation/accueil/kayes/',
  'orientation/sante/kidal/',
  'orientation/fiches/bamako/',
];
const RUNS = 5;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** Serves `dist` with brotli, as a host does, and counts what it sends. */
async function serve() {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site.test').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = brotliCompressSync(readFileSync(join('dist', file)));
      sent += body.length;
      response.writeHead(200, {
        'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'content-encoding': 'br',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const takeSent = () => {
    const bytes = sent;
    sent = 0;
    return bytes;
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent,
    close: () => server.close(),
  };
}

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

const site = await serve();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox'] });
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
    plain.push(await untilTappable(browser, `${site.origin}/${path}`, false));
    site.takeSent();
    slow.push(await untilTappable(browser, `${site.origin}/${path}`, true));
    bytes.push(site.takeSent());
  }
  const [fast, late] = [median(plain), median(slow)];
  console.log(
    `| /${path} | ${Math.max(...bytes)} | ${Math.round(fast)} | ${Math.round(late)} | ${(late / fast).toFixed(1)} |`,
  );
}
for (const locale of ['fr', 'en']) {
  const { bytes, files } = JSON.parse(readFileSync(`dist/hors-ligne/${locale}.json`, 'utf8'));
  console.log(`| kept offline, ${locale} (${files.length} files) | ${bytes} | | | |`);
}
await browser.close();
site.close();
