/**
 * `npm run bench:lighthouse`: Lighthouse, mobile and throttled, on eight templates of the built site (`npm run build`
 * first). Prints the four scores and ends with 1 where one is below what is promised. `-- --runs 3` takes the median.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_TEXT, print, readArguments } from '../arguments.ts';
import { findOrInstallChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { describeMachine, quantile } from './machine.ts';

/** Installed on demand: it would be the heaviest development dependency by far (docs/decisions/0004-libraries.md). */
const VERSION = '13.5.0';
const PAGES = [
  '',
  'orientation/',
  'orientation/accueil/kayes/',
  'organisations/',
  'organisations/ame/',
  'carte/',
  'couverture/',
  'recherche/?q=hebergement',
];
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof WANTED;
const CATEGORIES = Object.keys(WANTED) as Category[];

const HELP = `npm run bench:lighthouse [-- --runs N]: the four scores of Lighthouse (mobile, throttled) on ${PAGES.length} pages of dist/, median of N runs (1).\n`;

interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

/** The program, in a folder of its own outside the project. */
function install(): string {
  const folder = join(tmpdir(), `lighthouse-${VERSION}`);
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `lighthouse@${VERSION}`],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`lighthouse@${VERSION} could not be installed`);
  return program;
}

/** In a process of its own that is waited for without standing in the server's way. */
async function report(program: string, address: string, chromium: string): Promise<Report> {
  const output = join(tmpdir(), `lighthouse-report-${process.pid}.json`);
  const flags = `--headless=new --disable-background-networking ${process.getuid?.() === 0 ? '--no-sandbox' : ''}`;
  const options = ['--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`];
  const child = spawn(process.execPath, [program, address, ...options, '--no-enable-error-reporting'], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chromium },
  });
  const status = await new Promise((done) => child.once('exit', done));
  if (status !== 0) throw new Error(`lighthouse ended with ${status} on ${address}`);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** What keeps a category from the whole score. */
function lost({ audits, categories }: Report, category: Category): string[] {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id} (${audits[id]?.displayValue ?? audits[id]?.title})`);
}

const { values } = readArguments({ runs: ANY_TEXT }, () => HELP, 0);
const runs = Math.max(1, Number(values.runs ?? 1) || 1);
const program = install();
const chromium = await findOrInstallChromium();
const site = await serve('dist');
const faults: string[] = [];
print(`Lighthouse ${VERSION}, mobile, its own throttling; ${describeMachine()}; median of ${runs}\n\n`);
print(`| page | ${CATEGORIES.join(' | ')} |\n| --- | ${CATEGORIES.map(() => '---').join(' | ')} |\n`);
for (const path of PAGES) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await report(program, `${site.address}/${path}`, chromium));
  const scores = CATEGORIES.map((category) =>
    Math.round(
      100 *
        quantile(
          reports.map((it) => it.categories[category].score),
          0.5,
        ),
    ),
  );
  print(`| /${path} | ${scores.join(' | ')} |\n`);
  CATEGORIES.forEach((category, index) => {
    if ((scores[index] ?? 0) >= WANTED[category]) return;
    faults.push(
      `/${path} ${category} ${scores[index]}, ${WANTED[category]} wanted: ${lost(reports[0] as Report, category).join('; ')}`,
    );
  });
}
site.close();
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
