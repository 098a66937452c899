/**
 * `npm test`: every test, or those whose path holds a name. First what they need is there and runs; then unit tests, which need
 * neither a build nor a browser; then the site is built, read, served and used in a real Chromium.
 */
import { spawnSync } from 'node:child_process';
import type { Locale } from '#model/validation/wording/localised.ts';
import { fail, print, readArguments } from './arguments.ts';
import { findOrInstallChromium } from './chromium.ts';
import { meet } from './needs.ts';
import { programOf } from './runtime/program.mjs';
import { chosenTests, IN_A_BROWSER, KINDS, OF_THE_SITE, testFiles } from './test-kinds.ts';
import { WEB_SERVERS } from './web-servers.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm test [-- NOM...] [--yes] [--lang fr|en]

Lance les tests dans cet ordre : ${KINDS.join(', ')}. Avec un NOM, ceux dont le chemin sous test/ le contient :
npm test -- unit (sans navigateur), npm test -- offline. host et browser demandent Chromium, host aussi nginx et Apache :
ce qui manque est dit, et installé après accord ; sans question avec --yes, CI ou sans terminal.
`,
  en: `npm test [-- NAME...] [--yes] [--lang fr|en]

Runs the tests in this order: ${KINDS.join(', ')}. With a NAME, those whose path below test/ holds it:
npm test -- unit (without a browser), npm test -- offline. host and browser need Chromium, host also nginx and Apache:
what is missing is said, and installed once you agree; without a question with --yes, CI, or without a terminal.
`,
};

const { locale, positionals } = readArguments({ yes: [] }, HELP, Number.POSITIVE_INFINITY);
const tests = chosenTests(testFiles(), positionals);
if (tests.size === 0)
  fail(
    locale === 'fr'
      ? `Aucun fichier de test/ ne contient « ${positionals.join(' », « ')} » dans son chemin.`
      : `No file of test/ holds “${positionals.join('”, “')}” in its path.`,
  );

if (tests.has('host')) await meet(WEB_SERVERS);
const needsBrowser = IN_A_BROWSER.some((kind) => tests.has(kind));
const env = needsBrowser ? { ...process.env, CHROMIUM_PATH: await findOrInstallChromium() } : process.env;

vitest('unit', 'fuzz');
if (OF_THE_SITE.some((kind) => tests.has(kind))) run('astro', ['build', '--silent']);
vitest('site', 'host');
const specs = tests.get('browser');
if (specs) run('playwright', ['test', ...specs]);

function vitest(...kinds: ('unit' | 'fuzz' | 'site' | 'host')[]): void {
  const files = kinds.flatMap((kind) => tests.get(kind) ?? []);
  if (files.length > 0) run('vitest', ['run', ...files]);
}

function run(program: string, args: readonly string[]): void {
  print(`\n${program} ${args.length > 3 ? `${args.slice(0, 3).join(' ')} …` : args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [programOf(program), ...args], { stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
