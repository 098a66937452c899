/**
 * `npm run bench:dev -- --sizes 130,10000`: how long after an entry is saved `npm run dev` shows it, beside how long the same page takes
 * when nothing has changed. Promised: 1 s with 130 organisations, 3 s with 10,000.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { programOf } from '../runtime/program.mjs';
import { generateContent } from './generate-content.ts';
import { describeMachine, quantile } from './machine.ts';

const RUNS = 7;
/** Milliseconds between two askings of a page that does not answer yet. */
const PAUSE = 50;
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '130,10000' } } });

console.log(`${describeMachine()}; median and slowest of ${RUNS}\n`);
console.log(
  '| organisations | first page (s) | unchanged page (ms) | saved until shown (ms) | slowest (ms) | ratio |\n|---|---|---|---|---|---|',
);
for (const size of values.sizes.split(',').map(Number)) console.log(await measure(size));

async function measure(size: number): Promise<string> {
  // Not below node_modules: nothing there is watched.
  const home = mkdtempSync(join(tmpdir(), 'dev-'));
  const folder = join(home, 'content');
  generateContent(size, folder);
  const [name = ''] = readdirSync(join(folder, 'organisations')).sort();
  const entry = join(folder, 'organisations', name);
  const text = readFileSync(entry, 'utf8');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/organisations/${name.replace('.yaml', '')}/`;
  const options = ['dev', '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(process.execPath, [programOf('astro'), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_DIR: folder },
  });
  try {
    const first = await time(() => until(address, '<h1'));
    const unchanged: number[] = [];
    const changed: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      unchanged.push(await time(() => until(address, '<h1')));
      const word = `Essai${run}`;
      // A name is on every page of its organisation.
      writeFileSync(entry, text.replace(/^name: .*$/m, `name: ${word}`));
      changed.push(await time(() => until(address, word)));
    }
    const [page, shown] = [quantile(unchanged, 0.5), quantile(changed, 0.5)];
    const figures = [(first / 1000).toFixed(1), page.toFixed(0), shown.toFixed(0), quantile(changed, 1).toFixed(0)];
    return `| ${size} | ${figures.join(' | ')} | ${(shown / page).toFixed(1)} |`;
  } finally {
    server.kill();
    await once(server, 'exit');
    rmSync(home, { recursive: true });
  }
}

/** In milliseconds. */
async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Asks for a page until it answers and holds a text. */
async function until(address: string, text: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
