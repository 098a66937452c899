/** Finds a Chromium on the machine, or installs one. Never goes on without: tests that cannot run must fail. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium. Ends the process with a clear message where none can be had. */
export function findOrInstallChromium(): string {
  const found = findChromium() ?? install();
  if (found) return found;
  console.error(
    [
      'Aucun Chromium sur cette machine, et son installation a échoué : les tests de navigateur ne peuvent pas tourner.',
      'Installez-le (Debian : apt-get install chromium ; ailleurs : npx playwright install chromium)',
      'ou donnez son chemin dans CHROMIUM_PATH, puis relancez npm test.',
      'No Chromium on this machine and installing one failed: set CHROMIUM_PATH or install it, then run npm test again.',
    ].join('\n'),
  );
  process.exit(1);
}

/** The path of a Chromium on this machine. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [given, ...onPath, chromium.executablePath()].find((path) => path && existsSync(path));
}

function install(): string | undefined {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const commands = isDebianRoot
    ? ['apt-get update -q', 'apt-get install -y -q --no-install-recommends chromium']
    : ['playwright install chromium'];
  console.log(`Chromium manque : ${commands.join(' && ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  commands.every((command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0);
  return findChromium();
}
