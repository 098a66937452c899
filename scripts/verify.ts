/** `npm run verify -- <id>`: marks an entry as confirmed, by whom or how, and when. */
import { parse } from 'yaml';
import { entryWithVerified } from '#imports/verified-entry.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { describeFault } from '#model/validation/describe-fault.ts';
import { nearest } from '#model/validation/nearest.ts';
import type { Locale } from '#schema/locale.ts';
import { partialDateSchema } from '#schema/text.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readSoundContent, today, writeWhole } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run verify -- IDENTIFIANT --by "Par téléphone" [--by-en "By telephone"] [--on 2026-11-20] [--lang fr|en]

Marque une fiche comme confirmée : comment (--by, jamais le nom d’une personne) et quel jour (--on, aujourd’hui sinon).

Code de sortie : 0 la fiche est marquée, 2 la commande, la date ou l’identifiant est fautif.
`,
  en: `npm run verify -- ID --by "Par téléphone" [--by-en "By telephone"] [--on 2026-11-20] [--lang fr|en]

Marks an entry as confirmed: how (--by in French, --by-en in English, never a person’s name) and on which day (--on, else today).

Exit status: 0 the entry is marked, 2 the command, the date or the id is at fault.
`,
};

const { locale, values, positionals } = readArguments({ by: ANY_TEXT, 'by-en': ANY_TEXT, on: ANY_TEXT }, HELP, 1);
const say = (fr: string, en: string) => (locale === 'fr' ? fr : en);
const [id] = positionals;
const { by, 'by-en': byEnglish, on = today() } = values;

if (id === undefined || typeof by !== 'string') fail(HELP[locale].trimEnd());
if (typeof on !== 'string' || !partialDateSchema.safeParse(on).success)
  fail(say(`--on : « ${on} » n’est pas une date (2026-11-20).`, `--on: “${on}” is not a date (2026-11-20).`));
if (on > today()) fail(say(`--on : le ${on} n’est pas encore passé.`, `--on: ${on} has not come yet.`));

const { files, records } = readSoundContent(locale);
const file = files.find(({ path }) => path.endsWith(`/organisations/${id}.yaml`));
if (!file) {
  const near = nearest(id, records.organisations.keys());
  const advice = near ? say(` Vouliez-vous dire « ${near} » ?`, ` Did you mean “${near}”?`) : '';
  fail(say(`Aucune fiche « ${id} ».${advice}`, `No entry “${id}”.${advice}`));
}
if ((parse(file.text) as { withdrawn?: unknown }).withdrawn)
  fail(say(`« ${id} » a été retirée à sa demande.`, `“${id}” was withdrawn at its request.`));

const verified = { date: on, by: { fr: by, ...(typeof byEnglish === 'string' && { en: byEnglish }) } };
const text = entryWithVerified(file.text, verified, today());
const [fault] = checkContent(files.map((other) => (other === file ? { ...file, text } : other))).faults;
if (fault) fail(`${say('--by :', '--by:')} ${Object.values(describeFault(fault, locale)).join(' ')}`);
writeWhole(file.path, text);
print(say(`${file.path} : confirmée le ${on}.\n`, `${file.path}: confirmed on ${on}.\n`));
