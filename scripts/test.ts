/**
 * `npm test`: every test, or those whose path holds a name. First what they need is there and runs; then unit tests, which need
 * neither a build nor a browser; then the site is built, read, served and used in a real Chromium.
 */
import { spawnSync } from 'node:child_process';
import { enginesNamed } from '../test/engines/kinds.ts';
import { fail, print, readArguments } from './arguments.ts';
import { CHROMIUM, findOrInstallTestBrowser } from './chromium.ts';
import { RCLONE } from './deploy/rclone.ts';
import { meet } from './needs.ts';
import { flagsFor, programOf } from './runtime/program.mjs';
import { FFMPEG } from './sounds.ts';
import { chosenTests, IN_A_BROWSER, OF_THE_SITE, TEST_KINDS, type TestKind, testFiles } from './test-kinds.ts';
import { WEB_SERVERS } from './web-servers.ts';

const { t, positionals } = readArguments(
  { yes: [] },
  (help) => help.test(TEST_KINDS.join(', ')),
  Number.POSITIVE_INFINITY,
);
const tests = chosenTests(testFiles(), positionals);
if (tests.size === 0) fail(t.noTest(positionals));

/** Of test/engines, those of `npm run test:engines` that take a minute: today's Chromium and old ones, which come from npm. */
const ENGINES = 'chromium';

if (tests.has('host')) await meet([...WEB_SERVERS, FFMPEG, RCLONE]);
// One of them is about pages that a browser keeps when they are left, as the whole one does.
if (tests.has('browser')) await meet([CHROMIUM]);
const needsBrowser = IN_A_BROWSER.some((kind) => tests.has(kind));
const env = needsBrowser ? { ...process.env, CHROMIUM_PATH: await findOrInstallTestBrowser() } : process.env;
if (tests.has('engines')) await meet(enginesNamed([ENGINES]).map(({ need }) => need));

vitest('unit', 'content', 'fuzz');
if (OF_THE_SITE.some((kind) => tests.has(kind))) run('astro', ['build', '--silent']);
vitest('site', 'content/built', 'host');
const specs = tests.get('browser');
if (specs) run('playwright', ['test', ...specs]);
for (const journey of tests.get('engines') ?? []) start([journey, '--yes', ENGINES]);

function vitest(...kinds: Exclude<TestKind, 'browser'>[]): void {
  const files = kinds.flatMap((kind) => tests.get(kind) ?? []);
  if (files.length > 0) run('vitest', ['run', ...files]);
}

function run(program: string, args: readonly string[]): void {
  print(`\n${program} ${args.length > 3 ? `${args.slice(0, 3).join(' ')} …` : args.join(' ')}\n`);
  start([...flagsFor(program, args), programOf(program), ...args]);
}

function start(args: string[]): void {
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
