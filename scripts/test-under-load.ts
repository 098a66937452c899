/**
 * `npm run test:load -- [NAME...] [--times 5] [--load 8]`: runs `npm test` several times beside processes that do nothing but
 * keep the processors busy, as on a machine that others use. Exits 1 where one run fails: such a test asserts the machine's speed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

const options = { times: { type: 'string', default: '5' }, load: { type: 'string', default: '8' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [times, load] = [Number(values.times), Number(values.load)];
if (![times, load].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('Write --times and --load as whole numbers: --times 5 --load 8');
  process.exit(2);
}

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
for (let count = 0; count < load; count++) start('ignore', '-e', 'for (;;);');

const failed: number[] = [];
for (let run = 1; run <= times; run++) {
  const started = performance.now();
  // Not spawnSync, beside which this process would hear no signal: a run that is stopped leaves nothing behind.
  const tests = start('inherit', 'scripts/test.ts', '--yes', ...positionals);
  const [status] = await once(tests, 'exit');
  children.delete(tests);
  if (status !== 0) failed.push(run);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`run ${run} of ${times} beside a load of ${load}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}
console.log(failed.length === 0 ? `passed ${times} times` : `failed: runs ${failed.join(', ')} of ${times}`);
process.exit(failed.length === 0 ? 0 : 1);

function start(stdio: 'ignore' | 'inherit', ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio });
  children.add(child);
  return child;
}
