/** Firefox through WebDriver BiDi: Debian has no program for the older protocol. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

const NAMES = ['firefox-esr', 'firefox'];

/** The path of a Firefox on this machine. */
export function findFirefox(): string | undefined {
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [process.env.FIREFOX_PATH, ...onPath].find((path) => path && existsSync(path));
}

export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
  });
  let faults: string[] = [];
  const newTab = async () => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    // A busy machine is slow, not wrong.
    tab.setDefaultNavigationTimeout(120_000);
    tab.on('pageerror', (error) => faults.push(String(error)));
    return tab;
  };
  let page = await newTab();
  return {
    version: (await browser.version()).replace(/^\D+/, ''),
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    freshTab: async () => {
      const left = page;
      page = await newTab();
      await left.close();
    },
    faults: () => {
      const found = faults;
      faults = [];
      return found;
    },
    close: () => browser.close(),
  };
}
