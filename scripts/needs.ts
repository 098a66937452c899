/** What a command needs that npm does not bring: found on the machine, or installed once the person has agreed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { print } from './arguments.ts';
import { programOf } from './runtime/program.mjs';

export interface Need {
  /** As people call it. */
  readonly name: string;
  readonly isMet: () => boolean;
  /** Debian's packages. */
  readonly packages: readonly string[];
  /** A service that they bring, which is not to start with the machine. */
  readonly service?: string;
  /** What Playwright installs it by, on other systems and without root. */
  readonly browser?: string;
  /** What to do by hand, in French and English. */
  readonly advice: readonly [fr: string, en: string];
}

interface Installation {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Sees to it that all needs are met. Says what it would install; asks on a terminal, and does not ask with `CI` or `--yes`.
 * Ends the command with what to do where one stays unmet: tests that cannot run must fail.
 */
export async function meet(needs: readonly Need[]): Promise<void> {
  const unmet = needs.filter(({ isMet }) => !isMet());
  if (unmet.length === 0) return;
  const steps = installations(unmet);
  if (steps.length > 0 && (await isAgreed(unmet, steps))) install(unmet, steps);
  const still = needs.filter(({ isMet }) => !isMet());
  if (still.length > 0) failWithout(still);
}

/** Ends the command: what is missing, and what to do. */
export function failWithout(needs: readonly Need[], reason = ''): never {
  const names = needs.map(({ name }) => name).join(', ');
  console.error(
    [
      `Il manque : ${names}. Ces tests ne peuvent pas tourner.`,
      ...needs.map(({ advice }) => `  ${advice[0]}`),
      'Sans cela : npm test -- unit',
      `Missing: ${names}. These tests cannot run.`,
      ...needs.map(({ advice }) => `  ${advice[1]}`),
      'Without it: npm test -- unit',
      ...(reason ? [reason] : []),
    ].join('\n'),
  );
  process.exit(1);
}

/** The commands that would install them on this machine; none where a person has to. */
export function installations(needs: readonly Need[], isDebianRoot = isRootOnDebian()): Installation[] {
  if (isDebianRoot) {
    const packages = needs.flatMap((need) => need.packages);
    return [
      { command: 'apt-get', args: ['update', '-q'] },
      { command: 'apt-get', args: ['install', '-y', '-q', '--no-install-recommends', ...packages] },
    ];
  }
  const browsers = needs.flatMap(({ browser }) => browser ?? []);
  return browsers.map((name) => ({ command: process.execPath, args: [programOf('playwright'), 'install', name] }));
}

async function isAgreed(needs: readonly Need[], steps: readonly Installation[]): Promise<boolean> {
  const names = needs.map(({ name }) => name).join(', ');
  const lines = steps.map(({ command, args }) => `  ${[command, ...args].join(' ')}`);
  print(`Il manque / missing: ${names}\nnpm test installe / installs:\n${lines.join('\n')}\n`);
  if (process.env.CI || process.argv.includes('--yes') || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Installer ? / Install? [o/N] ').catch(() => '');
  terminal.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
}

function install(needs: readonly Need[], steps: readonly Installation[]): void {
  // Run level 1: Debian's packages do not start their services.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
  steps.every(({ command, args }) => run(command, args));
  if (!isRootOnDebian()) return;
  // Nor are they to start with the machine: the tests start programs of their own.
  for (const service of needs.flatMap((need) => need.service ?? [])) {
    run('deb-systemd-helper', ['disable', `${service}.service`]);
    run('update-rc.d', [service, 'disable']);
  }
}

function isRootOnDebian(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}
