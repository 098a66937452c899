/** `npm run docs`: writes `docs/errors.md`; `--check` only tells whether it is out of date, and exits 1. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '#schema/locale.ts';
import { print, readArguments } from './arguments.ts';
import { errorsPage } from './docs/errors-page.ts';

const PAGE = 'docs/errors.md';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run docs [-- --check] [--lang fr|en]

Écrit ${PAGE} : chaque faute du contenu telle que npm run validate la dit, avec ce qu’en explique docs/errors.yaml.
--check n’écrit rien : dit si la page n’est plus à jour, et sort avec 1.
`,
  en: `npm run docs [-- --check] [--lang fr|en]

Writes ${PAGE}: each fault of the content as npm run validate tells it, with what docs/errors.yaml explains of it.
--check writes nothing: it tells whether the page is out of date, and exits with 1.
`,
};

const { locale, values } = readArguments({ check: [] }, HELP, 0);
const page = errorsPage();
if (!values.check) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page) {
  print(locale === 'fr' ? `${PAGE} n’est pas à jour : npm run docs\n` : `${PAGE} is out of date: npm run docs\n`);
  process.exitCode = 1;
}
