/** `npm run links`: every internal link and anchor of the built site; `--outward` also asks other hosts. Exits 1 with faults. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { renewDeadLinks } from '#model/dead-links.ts';
import { deadLinksSchema } from '#schema/dead-link.ts';
import { CONTENT_ROOT } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { makeFolder } from './content.ts';
import { brokenLinks, outwardLinks } from './links/internal.ts';
import { canReach, tryAddresses } from './links/outward.ts';

const FILE = join(CONTENT_ROOT, 'links/dead.yaml');
const MANNERS = { timeout: 20_000, tries: 2, pause: 5_000 };

const { t, values, positionals } = readArguments({ outward: [] }, (help) => help.links(FILE), 1);
const folder = positionals[0] ?? 'dist';
const base = `${(process.env.BASE_PATH ?? '').replace(/\/$/, '')}/`;
if (!existsSync(join(folder, 'index.html'))) fail(t.problem(folder, t.links.noSite));

const broken = brokenLinks(folder, base);
for (const link of broken) print(`${link}\n`);
if (broken.length > 0) process.exitCode = 1;
print(`${t.links.broken(broken.length)}\n`);
if (values.outward) await checkOutward();

async function checkOutward(): Promise<void> {
  const links = outwardLinks(folder, base);
  if (!(await canReach([...links.keys()]))) fail(t.links.noNetwork);
  print(`${t.links.trying(links.size)}\n`);
  const answers = await tryAddresses([...links.keys()], MANNERS);
  const before = existsSync(FILE) ? deadLinksSchema.parse(parse(readFileSync(FILE, 'utf8'))) : [];
  const dead = renewDeadLinks(before, answers, new Date().toISOString().slice(0, 10));
  makeFolder(dirname(FILE));
  writeFileSync(FILE, stringify(dead));
  for (const { url, since, reason } of dead) print(`${since} ${reason} ${url} (${links.get(url)?.[0]})\n`);
  print(`${t.links.tried(answers.length, dead.length, FILE)}\n`);
}
