/** A built site with generated content, built once and kept for the next benchmark. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand } from '../runtime/program.mjs';
import { generateContent } from './generate-content.ts';

const ROOT = 'node_modules/.cache/bench';

/** The folder of the site with so many generated organisations. `--fresh` on the command line builds it again. */
export function builtSite(count: number): string {
  const dist = join(ROOT, `dist-${count}`);
  if (existsSync(join(dist, 'index.html')) && !process.argv.includes('--fresh')) return dist;
  const content = join(ROOT, `content-${count}`);
  generateContent(count, content);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, buildCommand('--silent'), {
    stdio: 'inherit',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, NODE_OPTIONS: '--max-old-space-size=6000' },
  });
  if (status !== 0) throw new Error(`the site with ${count} organisations could not be built`);
  console.log(`built ${count} organisations in ${Math.round((performance.now() - started) / 1000)} s`);
  return dist;
}
