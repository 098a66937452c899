/** Publishes what the site is made with, in CycloneDX, as npm lists it from the lock file. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SOFTWARE_BILL } from '#site/build-origin.ts';

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
}

/** Written once the pages are there. */
export function softwareBill(): AstroIntegration {
  return {
    name: 'software-bill',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = fileURLToPath(new URL(SOFTWARE_BILL, dir));
        mkdirSync(dirname(file), { recursive: true });
        const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
        writeFileSync(file, `${JSON.stringify(withoutChance(JSON.parse(npmSbom()), name))}\n`);
      },
    },
  };
}

/** The bill without what differs between two builds of one commit: number, hour, npm's version, the name of the folder. */
export function withoutChance(bill: Bill, name: string): Bill {
  const { serialNumber: _, ...rest } = bill;
  const { timestamp: _hour, tools: _tools, ...metadata } = bill.metadata;
  return { ...rest, metadata: { ...metadata, component: { ...metadata.component, name } } };
}

/** From the lock file alone: nothing is asked from a registry. */
function npmSbom(): string {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const npm = process.env.npm_execpath;
  // A build is one for production, where npm would leave out what it is built and tested with.
  const env = { ...process.env, NODE_ENV: '' };
  const options = { encoding: 'utf8' as const, maxBuffer: 64 * 1024 * 1024, env };
  // Started by npm or npx, its own program is known; elsewhere the one of the path, which Windows finds by its shell.
  if (npm?.endsWith('.js'))
    return execFileSync(process.execPath, [npm.replace(/npx-cli\.js$/, 'npm-cli.js'), ...words], options);
  return execFileSync('npm', words, { ...options, shell: process.platform === 'win32' });
}
