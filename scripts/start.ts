/** `npm start`: checks the content, builds the site, serves it and prints its address. Exits 1 where the content has faults. */
import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { buildCommand } from './runtime/program.mjs';

const { t, values } = readArguments({ port: ANY_TEXT, host: ANY_TEXT, verbose: [] }, (help) => help.start, 0);
const printLine = (line: string) => print(`${line}\n`);
const port = Number(values.port ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(t.start.notAPort(String(values.port)));

printLine(t.start.building);
const seconds = build();
printLine(t.start.built(seconds));
const { urls = { local: [], network: [] } } = await preview({
  logLevel: values.verbose ? 'info' : 'error',
  server: { port, ...(typeof values.host === 'string' && { host: values.host }) },
});
for (const address of [...urls.local, ...urls.network]) printLine(t.start.address(address));
printLine(t.start.stop);

/** How many seconds it took. Ends the command where the build fails, with what the build says. */
function build(): number {
  const started = performance.now();
  // In a process of its own, for its memory is not needed any more.
  const { status, stdout } = spawnSync(process.execPath, buildCommand(...(values.verbose ? [] : ['--silent'])), {
    stdio: ['inherit', values.verbose ? 'inherit' : 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === 0) return Math.round((performance.now() - started) / 1000);
  print(stdout ?? '');
  process.exit(1);
}
