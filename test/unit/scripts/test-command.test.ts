import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsFor } from '#i18n/texts.ts';
import { TEST_BROWSER } from '../../../scripts/chromium.ts';
import { installations } from '../../../scripts/needs.ts';
import { chosenTests, TEST_KINDS, testFiles } from '../../../scripts/test-kinds.ts';
import { WEB_SERVERS } from '../../../scripts/web-servers.ts';

const FILES = [
  'test/browser/map.spec.ts',
  'test/site/map.test.ts',
  'test/unit/docs.test.ts',
  'test/unit/model/map/a.test.ts',
];

test('without a name every test runs, unit tests first and those in a browser last', () => {
  expect([...chosenTests(testFiles(), []).keys()]).toEqual([...TEST_KINDS]);
  expect([...chosenTests(testFiles(), []).values()].flat()).toEqual(testFiles());
});

test('a name takes the files whose path holds it, of every kind', () => {
  expect([...chosenTests(FILES, ['map'])]).toEqual([
    ['unit', ['test/unit/model/map/a.test.ts']],
    ['site', ['test/site/map.test.ts']],
    ['browser', ['test/browser/map.spec.ts']],
  ]);
  expect([...chosenTests(FILES, ['docs', 'browser/'])]).toEqual([
    ['unit', ['test/unit/docs.test.ts']],
    ['browser', ['test/browser/map.spec.ts']],
  ]);
  expect([...chosenTests(FILES, ['none such'])]).toEqual([]);
});

test('the name of a kind takes that kind alone, not what happens to hold the word', () => {
  expect([...chosenTests(['test/browser/communities.spec.ts', 'test/unit/docs.test.ts'], ['unit'])]).toEqual([
    ['unit', ['test/unit/docs.test.ts']],
  ]);
});

test('a name that no test has ends the command with a message', () => {
  const { status, stdout, stderr } = run(['aucun-test', '--lang', 'en']);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'No file of test/ holds “aucun-test” in its path.\n',
  });
});

test('on Debian as root one command installs all that is missing; elsewhere the browser alone, for want of a right', () => {
  const needs = [TEST_BROWSER, ...WEB_SERVERS];
  expect(installations(needs, true).map(({ args }) => args.join(' '))).toEqual([
    'update -q',
    '-o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends chromium-headless-shell nginx-light libnginx-mod-http-brotli-filter media-types apache2-bin media-types',
  ]);
  expect(installations(needs, false).map(({ args }) => args.slice(1).join(' '))).toEqual(['install chromium']);
  expect(installations(WEB_SERVERS, false)).toEqual([]);
});

test('a Chromium that is there and cannot run is said before anything is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const path = join(folder, 'chromium');
  writeFileSync(path, '#!/bin/sh\necho "error while loading shared libraries: libnss3.so" >&2\nexit 127\n', {
    mode: 0o755,
  });
  const { status, stdout, stderr } = run(['keyboard'], { CHROMIUM_PATH: path });
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.split('\n').slice(0, 6)).toEqual([
    `Il manque : Chromium (${path}). Ces tests ne peuvent pas tourner.`,
    `  ${textsFor('fr').commands.needs.advice.chromium}`,
    'Sans cela : npm test -- unit',
    `Missing: Chromium (${path}). These tests cannot run.`,
    `  ${textsFor('en').commands.needs.advice.chromium}`,
    'Without it: npm test -- unit',
  ]);
  expect(stderr).toContain('libnss3.so');
  expect(stderr).not.toMatch(/^\s+at /m);
});

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/test.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}
