/** `npm start`: checks the content, builds the site, serves it and prints its address. Exits 1 where the content has faults. */
import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import type { Locale } from '#model/validation/wording/localised.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { programOf } from './runtime/program.mjs';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm start [-- --port 4321] [--host ADRESSE] [--verbose] [--lang fr|en]

Vérifie le contenu, construit le site dans dist/ et le sert sur cette machine ; dit son adresse. Ctrl+C l’arrête.
--port et --host : où le servir ; le port suivant si celui-là est pris. --verbose : chaque étape de la construction.
`,
  en: `npm start [-- --port 4321] [--host ADDRESS] [--verbose] [--lang fr|en]

Checks the content, builds the site into dist/ and serves it on this machine; tells its address. Ctrl+C stops it.
--port and --host: where to serve it; the next port if that one is taken. --verbose: each step of the build.
`,
};

const { locale, values } = readArguments({ port: ANY_TEXT, host: ANY_TEXT, verbose: [] }, HELP, 0);
const say = (fr: string, en: string) => print(`${locale === 'fr' ? fr : en}\n`);
const port = Number(values.port ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(locale === 'fr' ? `${values.port} n’est pas un port` : `${values.port} is no port`);

say(
  'Le contenu est vérifié et le site construit : d’ordinaire moins d’une minute.',
  'The content is checked and the site built: less than a minute as a rule.',
);
const seconds = build();
say(`Construit en ${seconds} s, dans dist/.`, `Built in ${seconds} s, in dist/.`);
const { urls = { local: [], network: [] } } = await preview({
  logLevel: values.verbose ? 'info' : 'error',
  server: { port, ...(typeof values.host === 'string' && { host: values.host }) },
});
for (const address of [...urls.local, ...urls.network])
  say(`Le site est ici : ${address}`, `The site is here: ${address}`);
say('Ctrl+C pour l’arrêter.', 'Ctrl+C stops it.');

/** How many seconds it took. Ends the command where the build fails, with what the build says. */
function build(): number {
  const started = performance.now();
  // In a process of its own, for its memory is not needed any more.
  const { status, stdout } = spawnSync(
    process.execPath,
    [programOf('astro'), 'build', ...(values.verbose ? [] : ['--silent'])],
    { stdio: ['inherit', values.verbose ? 'inherit' : 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status === 0) return Math.round((performance.now() - started) / 1000);
  print(stdout ?? '');
  process.exit(1);
}
