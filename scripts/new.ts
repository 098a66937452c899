/** `npm run new -- <id>`: writes a commented entry to fill in, and never touches one that is there. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeNews } from '#imports/news.ts';
import { slug } from '#model/fold.ts';
import { newOrganisation } from '#model/intake/new-organisation.ts';
import type { Locale } from '#schema/locale.ts';
import { idSchema } from '#schema/text.ts';
import { CONTENT_ROOT } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { today } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run new -- IDENTIFIANT [--lang fr|en]

Écrit ${CONTENT_ROOT}/organisations/IDENTIFIANT.yaml, une fiche commentée à remplir.
L’identifiant est définitif : c’est aussi l’adresse de la page. Minuscules sans accent, chiffres, tirets : roa-prodmac.
`,
  en: `npm run new -- ID [--lang fr|en]

Writes ${CONTENT_ROOT}/organisations/ID.yaml, a commented entry to fill in.
The id is permanent: it is also the address of the page. Lower-case letters, digits, hyphens: roa-prodmac.
`,
};

const { locale, positionals } = readArguments({}, HELP, 1);
const [id] = positionals;
const say = (fr: string, en: string) => (locale === 'fr' ? fr : en);

if (id === undefined) fail(HELP[locale].trimEnd());
if (!idSchema.safeParse(id).success) {
  const near = slug(id);
  const advice = near ? say(` Essayez « ${near} ».`, ` Try “${near}”.`) : '';
  fail(say(`« ${id} » n’est pas un identifiant.${advice}`, `“${id}” is not an identifier.${advice}`));
}

const path = join(CONTENT_ROOT, 'organisations', `${id}.yaml`);
if (existsSync(path)) fail(say(`${path} existe déjà.`, `${path} already exists.`));
mkdirSync(join(CONTENT_ROOT, 'organisations'), { recursive: true });
writeFileSync(path, newOrganisation(id, wholeNews('added', today())), { flag: 'wx' });
print(
  say(
    `${path} est écrit. Remplissez-le, puis : npm run validate\n`,
    `${path} is written. Fill it in, then: npm run validate\n`,
  ),
);
