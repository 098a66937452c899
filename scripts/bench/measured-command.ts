/** Runs a command and says what it and every process below it took: time, processor time and memory, read from /proc. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor, of all processes together. */
  readonly processor: number;
  /** Most bytes of memory held at once, of all processes together. Pages that they share count once for each. */
  readonly memory: number;
}

interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
  readonly bytes: number;
}

const INTERVAL_MS = 100;
/** Clock ticks a second and bytes a page, as Linux counts them in /proc on every processor that Node is built for here. */
const TICKS = 100;
const PAGE = 4096;

/**
 * @throws Error where the command fails, or where there is no /proc to measure with (anything but Linux).
 */
export async function measureCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Measured> {
  if (process.platform !== 'linux') throw new Error('memory and processor time are read from /proc: run this on Linux');
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const ticks = new Map<number, number>();
  let memory = 0;
  const timer = setInterval(() => {
    let bytes = 0;
    for (const [pid, state] of processTree(child.pid ?? 0)) {
      ticks.set(pid, state.ticks);
      bytes += state.bytes;
    }
    memory = Math.max(memory, bytes);
  }, INTERVAL_MS);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  }).finally(() => clearInterval(timer));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  const processor = [...ticks.values()].reduce((sum, count) => sum + count, 0) / TICKS;
  return { wall: (performance.now() - started) / 1000, processor, memory };
}

/** A process and all below it, as they are now. */
function processTree(root: number): Map<number, ProcessState> {
  const all = new Map<number, ProcessState>();
  for (const name of readdirSync('/proc')) {
    const state = /^\d+$/.test(name) ? readState(name) : undefined;
    if (state) all.set(Number(name), state);
  }
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && isBelow(all.get(pid)?.parent ?? 0));
  return new Map([...all].filter(([pid]) => isBelow(pid)));
}

/** Fields of /proc/<pid>/stat after the name in brackets, which may hold anything: see `man proc_pid_stat`. */
function readState(pid: string): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return { parent: field(4), ticks: field(14) + field(15), bytes: field(24) * PAGE };
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}
