/** Finds a Chromium on the machine, or installs one, and sees whether it runs: one that only is there fails every test late. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { failWithout, isRootOnDebian, meet, type Need } from './needs.ts';

/** The same Chromium without what draws a window: pages open and close in half the time (docs/decisions/0033). */
const HEADLESS_SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the tests in a browser run in: the shell where it is to be had, else any Chromium. */
export const TEST_BROWSER: Need = {
  name: 'Chromium',
  // Where it may be installed, the whole one alone will not do, unless somebody chose it.
  isMet: () => (isRootOnDebian() ? chosenBrowser() : findTestBrowser()) !== undefined,
  packages: [HEADLESS_SHELL],
  browser: 'chromium',
  advice: 'chromium',
};

/** The one that people use, whole. */
export const CHROMIUM: Need = {
  name: 'Chromium',
  isMet: () => findChromium() !== undefined,
  packages: ['chromium'],
  browser: 'chromium',
  advice: 'chromium',
};

/** The path of a Chromium that runs, as people have it. Ends the command with what to do where none can be had. */
export const findOrInstallChromium = (): Promise<string> => findOrInstall(CHROMIUM, findChromium);

/** The path of a browser for tests that runs. Ends the command with what to do where none can be had. */
export const findOrInstallTestBrowser = (): Promise<string> => findOrInstall(TEST_BROWSER, findTestBrowser);

async function findOrInstall(need: Need, find: () => string | undefined): Promise<string> {
  await meet([need]);
  const path = find();
  if (path === undefined) return failWithout([need]);
  try {
    const browser = await chromium.launch({ ...launchOptions(), executablePath: path });
    await browser.newPage();
    await browser.close();
    return path;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failWithout([{ ...need, name: `${need.name} (${path})` }], reason.split('\n').slice(0, 8).join('\n'));
  }
}

/** The path of a Chromium on this machine, as people have it: the shell keeps no page that is left. */
export function findChromium(): string | undefined {
  const paths = [process.env.CHROMIUM_PATH, ...NAMES.map(onPath), chromium.executablePath()];
  return paths.find((path) => isThere(path) && !path?.includes('headless'));
}

/** The path of what the tests run in: the shell, else any Chromium. */
export function findTestBrowser(): string | undefined {
  return chosenBrowser() ?? findChromium();
}

const chosenBrowser = () => [process.env.CHROMIUM_PATH, onPath(HEADLESS_SHELL)].find(isThere);

const onPath = (name: string) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() || undefined;
const isThere = (path: string | undefined) => path !== undefined && existsSync(path);

/** How the tests start it: root has no sandbox, and nothing is asked from other hosts. */
export function launchOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
