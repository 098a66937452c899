/**
 * How heavy the map is, when its picture is painted, and how long a change of filter takes on a processor slowed four
 * times, with the real organisations and with 10,000 generated ones. Needs a build in `dist`: `npm run build` first.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { SparseMap, SparseOrganisation } from '#model/map/sparse.ts';
import { findOrInstallChromium, launchOptions } from '../chromium.ts';
import { loadedFiles } from './loaded-files.ts';

const PORT = Number(process.env.PORT ?? 4325);
const SIZE = 10_000;
const SLOWER = 4;
const ROUNDS = 5;

interface Case {
  readonly name: string;
  readonly data: SparseMap;
}

const real: SparseMap = JSON.parse(readFileSync('dist/carte/fiches.json', 'utf8'));
const generated: SparseMap = {
  ...real,
  organisations: Array.from({ length: SIZE }, (_, index): SparseOrganisation => {
    // Real ones over and over under other names: the spread of regions, themes and texts stays as it is.
    const like = real.organisations[index % real.organisations.length] as SparseOrganisation;
    return { ...like, id: `${like.id}-${index}`, name: `${like.name} ${index}` };
  }),
};

const server = await serve();
const browser = await chromium.launch({ ...launchOptions(), executablePath: await findOrInstallChromium() });
try {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Chromium ${browser.version()}, slowed ${SLOWER} times, load of other work ${loadavg()[0]?.toFixed(0)}\n`,
  );
  printWeights();
  const paints = await firstPaints(browser);
  console.log(
    `\nFirst paint of the picture: ${paints.with} ms; with every script withheld: ${paints.without} ms (ratio ${ratio(paints.with, paints.without)})\n`,
  );
  const cases = [
    { name: `${real.organisations.length} organisations`, data: real },
    { name: `${SIZE} organisations`, data: generated },
  ];
  const rows: ({ name: string } & Times)[] = [];
  for (const one of cases) rows.push({ name: one.name, ...(await filterTimes(browser, one)) });
  console.log(
    '| change of a filter until painted | median (ms) | 95th percentile (ms) | processor time (ms) | ratio of processor times |\n|---|---|---|---|---|',
  );
  for (const { name, median, most, work } of rows)
    console.log(`| ${name} | ${median} | ${most} | ${work} | ${ratio(work, rows[0]?.work ?? 1)} |`);
} finally {
  await browser.close();
  if (server.pid) process.kill(-server.pid, 'SIGTERM');
}

/** A group of its own, so that the server that npm starts ends with it. */
async function serve(): Promise<ChildProcess> {
  const child = spawn('npm', ['run', 'preview', '--', '--host', '127.0.0.1', '--port', String(PORT)], {
    stdio: 'ignore',
    detached: true,
  });
  for (let attempt = 0; attempt < 60; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/`).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The preview did not start: is there a build in dist?');
}

function printWeights(): void {
  const weight = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist/${path}`)).length, 0);
  const loaded = loadedFiles('dist', 'carte/index.html');
  const html = readFileSync('dist/carte/index.html', 'utf8');
  const isFirst = (path: string) => path.endsWith('.html') || html.includes(path);
  const parts: [string, readonly string[]][] = [
    ['page with style and first script', loaded.filter(isFirst)],
    ['Leaflet, the map’s script and style, when reached', loaded.filter((path) => !isFirst(path))],
    ['outlines, when reached', ['carte/contours.json']],
    ['organisations, when reached', ['carte/fiches.json']],
  ];
  console.log('| sent (brotli) | bytes |\n|---|---|');
  for (const [name, paths] of parts) console.log(`| ${name} | ${weight(paths)} |`);
  console.log(`| all | ${weight(parts.flatMap(([, paths]) => paths))} |`);
}

async function slowPage(from: Browser): Promise<Page> {
  const page = await from.newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

async function firstPaints(from: Browser): Promise<{ with: number; without: number }> {
  const measure = async (withScripts: boolean) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await slowPage(from);
      if (!withScripts) await page.route('**/*.js', (route) => route.abort());
      await page.goto(`http://127.0.0.1:${PORT}/carte/`);
      const time = await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      });
      times.push(time);
      await page.close();
    }
    return middle(times);
  };
  return { with: await measure(true), without: await measure(false) };
}

interface Times {
  readonly median: number;
  readonly most: number;
  /** Processor time of the page's main thread for one change, times four: what other work on the machine does not lengthen. */
  readonly work: number;
}

async function filterTimes(from: Browser, { data }: Case): Promise<Times> {
  const page = await slowPage(from);
  await page.route('**/fiches.json', (route) => route.fulfill({ json: data }));
  await page.goto(`http://127.0.0.1:${PORT}/carte/?lieu=kayes`);
  await page.locator('map-explorer[data-state="ready"]').waitFor({ timeout: 60_000 });
  // What follows the start (names that find their room, the frame after it) is not a change of filter.
  await page.waitForTimeout(2000);
  const times = await changeFilters(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ??
    Number.NaN;
  const before = await spent();
  const { length } = await changeFilters(page);
  const work = Math.round((((await spent()) - before) * 1000 * SLOWER) / length);
  await page.close();
  return { median: middle(times), most: percentile95(times), work };
}

/** Ticks and unticks every theme and tier; the milliseconds from each click to the frame that shows it. */
async function changeFilters(page: Page): Promise<number[]> {
  return page.evaluate(async (rounds) => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('.map-filter input:is([name="theme"], [name="palier"])'),
    ];
    const measured: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const box of boxes) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        const start = performance.now();
        box.click();
        // The frame that shows it has been painted when the task after it runs.
        await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        measured.push(performance.now() - start);
      }
    }
    return measured;
  }, ROUNDS);
}

function percentile95(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN);
}

function middle(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}

function ratio(value: number, baseline: number): string {
  return (value / baseline).toFixed(2);
}
