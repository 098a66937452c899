/**
 * `npm run bench:build -- --sizes 130,1000,10000`: builds the whole site with generated directories of several sizes, and
 * prints what it takes beside a baseline: the same records on as many pages written by plain template strings.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCommand } from '../runtime/program.mjs';
import { generateContent } from './generate-content.ts';
import { describeMachine } from './machine.ts';
import { type Measured, measureCommand } from './measured-command.ts';

const ROOT = 'node_modules/.cache/bench';
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '130,1000,10000' } } });
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Write --sizes as whole numbers with commas between: --sizes 130,1000,10000');
  process.exit(2);
}

interface Row {
  readonly size: number;
  readonly site: Measured;
  readonly plain: Measured;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

console.log(`${describeMachine()}\n`);
const rows: Row[] = [];
for (const size of sizes.sort((a, b) => a - b)) rows.push(await build(size));
printTable();

async function build(size: number): Promise<Row> {
  const content = join(ROOT, `build-content-${size}`);
  const dist = join(ROOT, `build-${size}`, 'dist');
  generateContent(size, content);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist };
  const site = await measureCommand(process.execPath, buildCommand('--silent'), env);
  const files = listFiles(dist);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const plainPages = ['scripts/bench/plain-pages.ts', join(ROOT, `build-${size}`, 'plain'), String(pages)];
  const plain = await measureCommand('node', plainPages, env);
  return { size, site, plain, files: files.length, pages, bytes: sum(files.map((file) => statSync(file).size)) };
}

function printTable(): void {
  console.log(
    '| organisations | seconds | of processor | memory (GiB) | pages | files | MB | seconds a thousand | a further thousand (s) | baseline (s) | ratio |\n|---|---|---|---|---|---|---|---|---|---|---|',
  );
  rows.forEach(({ size, site, plain, files, pages, bytes }, index) => {
    const before = rows[index - 1];
    // What start-up costs is in both, and falls away in the difference.
    const further = before ? (((site.wall - before.site.wall) / (size - before.size)) * 1000).toFixed(1) : '';
    const cells = [
      size,
      site.wall.toFixed(1),
      site.processor.toFixed(1),
      (site.memory / 2 ** 30).toFixed(2),
      pages,
      files,
      (bytes / 1e6).toFixed(0),
      ((site.wall / size) * 1000).toFixed(1),
      further,
      plain.wall.toFixed(1),
      (site.wall / plain.wall).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
