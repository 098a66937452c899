/** `npm run links`: every internal link and anchor of the built site; `--outward` also asks other hosts. Exits 1 with faults. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { renewDeadLinks } from '#model/dead-links.ts';
import { deadLinksSchema } from '#schema/dead-link.ts';
import type { Locale } from '#schema/locale.ts';
import { CONTENT_ROOT } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { brokenLinks, outwardLinks } from './links/internal.ts';
import { tryAddresses } from './links/outward.ts';

const FILE = join(CONTENT_ROOT, 'links/dead.yaml');
const MANNERS = { timeout: 20_000, tries: 2, pause: 5_000 };

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run links [-- --outward] [--lang fr|en] [DOSSIER]

Suit chaque lien interne et chaque ancre du site construit (DOSSIER : dist ; sous BASE_PATH s’il est donné).
--outward essaie aussi les adresses d’autres sites, et note dans ${FILE} celles qui ne répondent plus et depuis quand :
les fiches et la page « Qualité des données » le disent. Sans réseau, rien n’est écrit.
`,
  en: `npm run links [-- --outward] [--lang fr|en] [FOLDER]

Follows each internal link and anchor of the built site (FOLDER: dist; below BASE_PATH if it is given).
--outward also tries the addresses of other sites, and notes in ${FILE} those that no longer answer and since when:
the entries and the page “Data quality” say so. Without a network, nothing is written.
`,
};

const { locale, values, positionals } = readArguments({ outward: [] }, HELP, 1);
const say = (fr: string, en: string) => print(`${locale === 'fr' ? fr : en}\n`);
const folder = positionals[0] ?? 'dist';
const base = `${(process.env.BASE_PATH ?? '').replace(/\/$/, '')}/`;
if (!existsSync(join(folder, 'index.html')))
  fail(
    locale === 'fr'
      ? `${folder} : aucun site construit ici ; npm run build`
      : `${folder}: no built site here; npm run build`,
  );

const broken = brokenLinks(folder, base);
for (const link of broken) print(`${link}\n`);
if (broken.length > 0) process.exitCode = 1;
say(
  `Liens internes qui ne mènent nulle part : ${broken.length}.`,
  `Internal links that lead nowhere: ${broken.length}.`,
);
if (values.outward) await checkOutward();

async function checkOutward(): Promise<void> {
  const links = outwardLinks(folder, base);
  const answers = await tryAddresses([...links.keys()], MANNERS);
  const hasNetwork = answers.some(
    ({ reason }) => reason === undefined || reason === 'not-found' || reason === 'server-error',
  );
  if (!hasNetwork)
    fail(
      locale === 'fr'
        ? 'Aucune adresse ne répond : pas de réseau ? Rien n’est écrit.'
        : 'No address answers: no network? Nothing is written.',
    );
  const before = existsSync(FILE) ? deadLinksSchema.parse(parse(readFileSync(FILE, 'utf8'))) : [];
  const dead = renewDeadLinks(before, answers, new Date().toISOString().slice(0, 10));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, stringify(dead));
  for (const { url, since, reason } of dead) print(`${since} ${reason} ${url} (${links.get(url)?.[0]})\n`);
  say(
    `Adresses essayées : ${answers.length}, sans réponse : ${dead.length} (${FILE}).`,
    `Addresses tried: ${answers.length}, dead: ${dead.length} (${FILE}).`,
  );
}
