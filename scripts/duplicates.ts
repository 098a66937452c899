/** `npm run duplicates`: entries that are probably one organisation, with the reasons. Exits 1 where there are some. */
import { findDuplicates } from '#imports/matching/directory-duplicates.ts';
import { reportReasons } from '#imports/report.ts';
import type { Locale } from '#schema/locale.ts';
import { print, readArguments } from './arguments.ts';
import { readSoundContent } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run duplicates [-- --format json] [--lang fr|en]

Cherche les fiches qui sont probablement la même organisation : nom, sigle, téléphone, adresse électronique et site.
Ce sont des propositions : rien n’est écrit.

Code de sortie : 0 aucune proposition, 1 des propositions, 2 la commande ou le contenu est fautif.
`,
  en: `npm run duplicates [-- --format json] [--lang fr|en]

Looks for entries that are probably the same organisation: name, acronym, telephone, e-mail and site.
These are suggestions: nothing is written.

Exit status: 0 no suggestion, 1 suggestions, 2 the command or the content is at fault.
`,
};

const { locale, values } = readArguments({ format: ['text', 'json'] }, HELP, 0);
// A number that two entries give is a fault of the content, and what this command is asked about.
const { records } = readSoundContent(locale, ['SHARED_CONTACT']);
const pairs = findDuplicates(records.organisations);

if (values.format === 'json') print(`${JSON.stringify(pairs, null, 2)}\n`);
else {
  for (const pair of pairs)
    print(`${pair.id} = ${pair.of} ? (${Math.round(pair.score * 100)} %) ${reportReasons(pair, locale)}\n`);
  print(locale === 'fr' ? `Propositions : ${pairs.length}.\n` : `Suggestions: ${pairs.length}.\n`);
}
process.exitCode = pairs.length > 0 ? 1 : 0;
