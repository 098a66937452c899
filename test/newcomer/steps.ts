/** What a newcomer does, each step as they type it. */
import { spawn } from 'node:child_process';
import type { Installed } from './installed.ts';
import type { Machine } from './machines.ts';

export const NEWCOMER_STEPS = ['npm ci', 'npm start', 'npm run validate', 'npm run lint', 'npm test -- unit'] as const;
export type NewcomerStep = (typeof NEWCOMER_STEPS)[number];

export interface StepOutcome {
  readonly passed: boolean;
  readonly seconds: number;
  /** All that it printed. */
  readonly output: string;
}

const ADDRESS = /https?:\/\/localhost:\d+\S*/;
/** What no newcomer should read: warnings about their machine, another project's notice. */
const NOISE = /EBADENGINE|telemetry|ExperimentalWarning|deprecated/i;
/** More is not read on the way to the address of the site. */
const MOST_LINES = 15;

/** @param port where `npm start` serves. */
export async function take(step: NewcomerStep, machine: Machine, place: Installed, port: number): Promise<StepOutcome> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  if (step === 'npm start') {
    const { passed, output } = await start(place, port);
    return { passed, output, seconds: seconds() };
  }
  const asked = step === 'npm ci' && machine.place === 'no-scripts' ? `${step} --ignore-scripts` : step;
  const { child, output } = run(asked, place);
  const status = await new Promise((done) => child.once('exit', done));
  return { passed: status === 0 && !NOISE.test(output()), output: output(), seconds: seconds() };
}

/** Passes where the home page comes from the address that was printed, after few lines, and the server ends when asked to. */
async function start(place: Installed, port: number): Promise<Omit<StepOutcome, 'seconds'>> {
  const { child, output } = run(`npm start -- --port ${port}`, place);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await new Promise<string | undefined>((found) => {
    child.stdout.on('data', () => ADDRESS.test(output()) && found(ADDRESS.exec(output())?.[0]));
    child.once('exit', () => found(undefined));
  });
  const page = address && (await fetch(address).then((answer) => answer.text()));
  // The terminal's Ctrl+C reaches the whole group.
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  await ended;
  // Where it did serve: another port than asked for, where that one was taken.
  const isStill = address !== undefined && (await fetch(address).then(Boolean, () => false));
  const lines = output().trim().split('\n').length;
  return {
    passed: Boolean(page?.includes('<h1')) && !isStill && !NOISE.test(output()) && lines <= MOST_LINES,
    output: output(),
  };
}

function run(command: string, { folder, env, user }: Installed) {
  const child = spawn('sh', ['-c', command], { cwd: folder, env, ...user, detached: true });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      text += data;
    });
  return { child, output: () => text };
}
