/** What a benchmark ran on: figures without it say little, and those of a machine that others use at the time say less. */
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export function describeMachine(): string {
  const processors = cpus();
  return `${processors.length} x ${processors[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.version}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
