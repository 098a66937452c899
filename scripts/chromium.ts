/** Finds a Chromium on the machine, or installs one, and sees whether it runs: one that only is there fails every test late. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { failWithout, meet, type Need } from './needs.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const CHROMIUM: Need = {
  name: 'Chromium',
  isMet: () => findChromium() !== undefined,
  packages: ['chromium'],
  browser: 'chromium',
  advice: 'chromium',
};

/** The path of a Chromium that runs. Ends the command with what to do where none can be had. */
export async function findOrInstallChromium(): Promise<string> {
  await meet([CHROMIUM]);
  const path = findChromium();
  if (path === undefined) return failWithout([CHROMIUM]);
  try {
    const browser = await chromium.launch({ ...launchOptions(), executablePath: path });
    await browser.newPage();
    await browser.close();
    return path;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failWithout([{ ...CHROMIUM, name: `Chromium (${path})` }], reason.split('\n').slice(0, 8).join('\n'));
  }
}

/** The path of a Chromium on this machine. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [given, ...onPath, chromium.executablePath()].find((path) => path && existsSync(path));
}

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
