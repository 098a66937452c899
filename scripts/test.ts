/**
 * Runs every test: the site is built, then unit, fuzz, site and host tests (Vitest), then browser tests (Playwright) in a
 * real Chromium, whose summary comes last.
 */
import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';
import { findOrInstallWebServers } from './web-servers.ts';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const chromium = findOrInstallChromium();
findOrInstallWebServers();
run('astro', ['build', '--silent']);
run('vitest', ['run']);
run('playwright', ['test'], { ...process.env, CHROMIUM_PATH: chromium });
