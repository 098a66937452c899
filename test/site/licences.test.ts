import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { DIST } from './build.ts';

test('the licences are those of the lock file (npm run licences)', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/licences.ts', '--check'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('the page “About” names each library that we chose', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = parse(readFileSync(`${DIST}/a-propos/index.html`, 'utf8')).querySelector('main')?.text ?? '';
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(text, name).toContain(name);
});
