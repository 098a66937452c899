/**
 * `npm run bench:profile -- --top 10`: builds the site beside `dist/` under the profiler of Node, and prints where the processor was: by
 * function and by file or package, by the clock: beside other work all of it is longer, the shares stay. The main thread alone, which renders, writes and waits for the others.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCommand } from '../runtime/program.mjs';
import { describeMachine } from './machine.ts';
import { measureCommand } from './measured-command.ts';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

const { values } = parseArgs({ options: { top: { type: 'string', default: '10' } } });
const home = mkdtempSync(join(tmpdir(), 'profile-'));
const env = { ...process.env, OUT_DIR: join(home, 'dist') };
const profiler = ['--cpu-prof', `--cpu-prof-dir=${join(home, 'profiles')}`];
const { processor } = await measureCommand(process.execPath, [...profiler, ...buildCommand('--silent')], env);
const profile = mainProfile(join(home, 'profiles'));
rmSync(home, { recursive: true });

const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
const [byFunction, byFile] = [new Map<string, number>(), new Map<string, number>()];
let busy = 0;
profile.samples.forEach((id, index) => {
  const { functionName = '', url = '' } = frames.get(id) ?? {};
  const micros = profile.timeDeltas[index] ?? 0;
  if (functionName === '(idle)') return;
  const file = shortName(url);
  busy += micros;
  byFunction.set(
    `${functionName || '(anonymous)'} ${file}`,
    (byFunction.get(`${functionName || '(anonymous)'} ${file}`) ?? 0) + micros,
  );
  byFile.set(file, (byFile.get(file) ?? 0) + micros);
});

console.log(
  `${describeMachine()}; all processes ${processor.toFixed(1)} s of processor, the main thread busy for ${seconds(busy)} s by the clock\n`,
);
printTop('function', byFunction);
printTop('file or package', byFile);

/** The threads that the build starts have profiles of their own: that of the main one is the largest. */
function mainProfile(folder: string): Profile {
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return JSON.parse(all.sort((a, b) => b.length - a.length)[0] ?? '');
}

/** The package, or the file below the project without the mark of its content. */
function shortName(url: string): string {
  const [, inPackage] = url.match(/node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/) ?? [];
  if (inPackage) return inPackage;
  return url.replace(/^.*\/chunks\//, 'pages: ').replace(/_[\w-]{8}\.mjs$/, '') || 'native';
}

function printTop(what: string, times: ReadonlyMap<string, number>): void {
  console.log(`| ${what} | seconds | share |\n|---|---|---|`);
  const most = [...times].sort(([, a], [, b]) => b - a).slice(0, Number(values.top));
  for (const [name, micros] of most)
    console.log(`| ${name} | ${seconds(micros)} | ${((micros / busy) * 100).toFixed(1)} % |`);
  console.log('');
}

function seconds(micros: number): string {
  return (micros / 1e6).toFixed(1);
}
