/** What a command needs that npm does not bring: found on the machine, or installed once the person has agreed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { SiteText } from '#i18n/site-text.ts';
import { inEach } from '#i18n/texts.ts';
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
  /** Which advice among those of `commands.needs`: what to do by hand. */
  readonly advice: keyof NeedsText['advice'];
}

type NeedsText = SiteText['commands']['needs'];

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
      ...inNeeds((t) => [
        t.missing(names),
        ...needs.map(({ advice }) => `  ${t.advice[advice]}`),
        t.without('npm test -- unit'),
      ]).flat(),
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
      // A machine that has just started often installs something itself: wait for its turn.
      {
        command: 'apt-get',
        args: ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q', '--no-install-recommends', ...packages],
      },
    ];
  }
  const browsers = needs.flatMap(({ browser }) => browser ?? []);
  return browsers.map((name) => ({ command: process.execPath, args: [programOf('playwright'), 'install', name] }));
}

async function isAgreed(needs: readonly Need[], steps: readonly Installation[]): Promise<boolean> {
  const names = needs.map(({ name }) => name).join(', ');
  const lines = steps.map(({ command, args }) => `  ${[command, ...args].join(' ')}`);
  print(`${[...inNeeds((t) => t.installs(names)), ...lines].join('\n')}\n`);
  if (process.env.CI || process.argv.includes('--yes') || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${inNeeds((t) => t.agree).join(' ')} `).catch(() => '');
  terminal.close();
  return inNeeds((t) => t.yes)
    .flat()
    .includes(answer.trim().toLowerCase());
}

/** In each language: whoever tries the project for the first time has not said yet which one they read. */
function inNeeds<Words>(read: (t: NeedsText) => Words): Words[] {
  return inEach((t) => read(t.commands.needs));
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

/** Whether this command may install Debian's packages. */
export function isRootOnDebian(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}
