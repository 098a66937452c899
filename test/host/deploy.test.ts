/** `npm run deploy` as people run it: to a folder, and with rclone to a small server that speaks as object storage does. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AFTER, BEFORE, brokenPages, type MadeUpSite, readSite, writeSite } from '../made-up-site.ts';
import { ask } from './ask.ts';

const home = mkdtempSync(join(tmpdir(), 'deploy-'));
const at = (name: string) => join(home, name);
const BUCKET = 'seau';
const STORE = `magasin:${BUCKET}/annuaire`;

/** Every second line of what it is to send, then an end: what an interruption leaves. Calls before that one go through. */
const INTERRUPTED_RCLONE = `#!/bin/sh
[ "$1" = version ] && exec rclone "$@"
calls=$(($(cat "$CALLS") + 1))
echo "$calls" > "$CALLS"
[ "$calls" -ne "$STOPS_AT" ] && exec rclone "$@"
case "$*" in
  *--files-from-raw*) awk 'NR % 2' | rclone "$@" ;;
esac
echo "the network is gone" >&2
exit 9
`;

let store: S3rver;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  writeSite(at('before'), BEFORE);
  writeSite(at('after'), AFTER);
  writeFileSync(at('rclone'), INTERRUPTED_RCLONE);
  chmodSync(at('rclone'), 0o755);
  store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: at('store'),
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await store.run();
  const { AWS_CA_BUNDLE: _, ...own } = process.env;
  env = {
    ...own,
    RCLONE_CONFIG: at('rclone.conf'),
    RCLONE_CONFIG_MAGASIN_TYPE: 's3',
    RCLONE_CONFIG_MAGASIN_PROVIDER: 'Other',
    RCLONE_CONFIG_MAGASIN_ENDPOINT: `http://127.0.0.1:${port}`,
    RCLONE_CONFIG_MAGASIN_ACCESS_KEY_ID: 'S3RVER',
    RCLONE_CONFIG_MAGASIN_SECRET_ACCESS_KEY: 'S3RVER',
    // What fails is tried again by the person, not for minutes by rclone.
    RCLONE_RETRIES: '1',
    CALLS: at('calls'),
  };
  writeFileSync(at('rclone.conf'), '');
});

afterAll(async () => {
  await store.close();
  rmSync(home, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Runs until its end, or until it is killed after so many milliseconds. */
function run(
  program: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
  killedAfter?: number,
): Promise<Ended> {
  // A group of its own: what it has started is killed with it.
  const child = spawn(program, args, { env: { ...env, ...more }, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const timer =
    killedAfter === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), killedAfter);
  return new Promise((done) =>
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ status, said });
    }),
  );
}

const deploy = (target: string, args: readonly string[], more?: NodeJS.ProcessEnv, killedAfter?: number) =>
  run(
    process.execPath,
    ['scripts/deploy.ts', target, '--lang', 'en', '--former', at('former'), ...args],
    more,
    killedAfter,
  );
const from = (name: string) => ['--from', at(name)];

async function readStore(): Promise<MadeUpSite> {
  rmSync(at('copy'), { recursive: true, force: true });
  const { status, said } = await run('rclone', ['copy', STORE, at('copy')]);
  expect(status, said).toBe(0);
  return readSite(at('copy'));
}

async function finishes(target: string, args: readonly string[]): Promise<string> {
  const { status, said } = await deploy(target, args);
  expect(status, said).toBe(0);
  return said;
}

test('a folder: published, looked at beforehand, published again, gone back from', async () => {
  const target = at('folder');
  expect(await finishes(target, from('before'))).toContain('New pages: 6');
  expect(readSite(target)).toEqual(BEFORE);
  const dry = await finishes(target, [...from('after'), '--dry-run']);
  expect(dry).toContain('Pages taken away: 1\n  organisations/gone/index.html\n');
  expect(dry).toContain('Dry run: nothing was changed.');
  expect(readSite(target)).toEqual(BEFORE);
  await finishes(target, from('after'));
  expect(readSite(target)).toEqual(AFTER);
  expect(await finishes(target, from('after'))).toContain('nothing to do');
  await finishes(target, ['--back']);
  expect(readSite(target)).toEqual(BEFORE);
  expect(await deploy(target, ['--back'])).toMatchObject({
    status: 2,
    said: expect.stringContaining('Nothing of the former state'),
  });
});

test('a place that is not this site, and a site that is not there, are refused with nothing touched', async () => {
  writeSite(at('photos'), { 'index.html': 'mine' });
  expect(await deploy(at('photos'), from('before'))).toMatchObject({
    status: 2,
    said: expect.stringContaining('nothing was touched'),
  });
  expect(await deploy(at('folder'), from('absent'))).toMatchObject({
    status: 2,
    said: expect.stringContaining('no site here'),
  });
  expect(await deploy(at('before'), from('before'))).toMatchObject({
    status: 2,
    said: expect.stringContaining('another place'),
  });
  const { status, said } = await deploy(STORE, from('before'), { RCLONE_PATH: at('no-rclone') });
  expect([status, said]).toEqual([
    2,
    'Missing: rclone (Debian: apt-get install rclone; elsewhere: rclone.org), or its path in RCLONE_PATH.\n',
  ]);
  expect(readSite(at('photos'))).toEqual({ 'index.html': 'mine' });
});

describe('object storage', () => {
  test('has the site, each file with its type and how long it is kept; then the next one, then the former one again', async () => {
    await finishes(STORE, from('before'));
    expect(await readStore()).toEqual(BEFORE);
    await finishes(STORE, from('after'));
    expect(await readStore()).toEqual(AFTER);
    const headers = async (path: string) => {
      const response = await ask(`${env.RCLONE_CONFIG_MAGASIN_ENDPOINT}/${BUCKET}/annuaire/${path}`);
      return ['content-type', 'cache-control'].map((name) => response.headers.get(name));
    };
    expect(await headers('organisations/new/index.html')).toEqual(['text/html; charset=utf-8', 'no-cache']);
    expect(await headers('organisations/ame.vcf')).toEqual(['text/vcard; charset=utf-8', 'no-cache']);
    expect(await headers('_astro/site.dddd.css')).toEqual([
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    await finishes(STORE, ['--back']);
    expect(await readStore()).toEqual(BEFORE);
  });

  test('sends every file again where the headers of the build have changed', async () => {
    const changed = { ...BEFORE, _headers: `${BEFORE._headers}\n/organisations/*\n  Cache-Control: max-age=60\n` };
    writeSite(at('other-headers'), changed);
    expect(await finishes(STORE, from('other-headers'))).toContain('Changed pages: 6');
    const page = `${env.RCLONE_CONFIG_MAGASIN_ENDPOINT}/${BUCKET}/annuaire/organisations/index.html`;
    expect((await ask(page)).headers.get('cache-control')).toBe('max-age=60');
    await finishes(STORE, from('before'));
  });

  // Every order of single files is tried in test/unit/scripts/deploy/: here, that rclone is called in that order.
  test('interrupted in the middle of a call of rclone, it has whole pages, says what to do, and goes on when run again', async () => {
    let [next, other] = ['after', 'before'];
    const states = { before: BEFORE, after: AFTER } as Record<string, MadeUpSite>;
    for (const call of [3, 5, 8, 12]) {
      writeFileSync(at('calls'), '0');
      expect(await deploy(STORE, from(next), { RCLONE_PATH: at('rclone'), STOPS_AT: String(call) })).toEqual({
        status: 2,
        said: expect.stringContaining('the network is gone\nThe pages in place have their files.'),
      });
      expect(brokenPages(await readStore()), `${next}, call ${call}`).toEqual([]);
      await finishes(STORE, from(next));
      expect(await readStore()).toEqual(states[next]);
      [next, other] = [other, next];
    }
  });

  test('killed at any time, it has whole pages, and goes back to what was there before', async () => {
    const started = performance.now();
    await finishes(STORE, from('after'));
    const whole = performance.now() - started;
    await finishes(STORE, ['--back']);
    await deploy(STORE, from('after'), {}, whole * Math.random());
    expect(brokenPages(await readStore()), `after some of ${whole} ms`).toEqual([]);
    await deploy(STORE, ['--back']);
    expect(await readStore()).toEqual(BEFORE);
  });
});
