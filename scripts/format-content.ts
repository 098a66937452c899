/** `npm run format-content`: writes every entry in the one form, comments included, and changes nothing that it says. */
import { formattedEntries } from '#imports/yaml/form-faults.ts';
import type { Locale } from '#model/validation/wording/localised.ts';
import { CONTENT_ROOT, readContentFiles } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { writeWhole } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run format-content [-- options] [DOSSIER]

Écrit chaque fiche d’organisation dans la forme commune : l’ordre des clés, les lignes, les guillemets. Les commentaires restent,
et ce que dit la fiche ne change pas. Une fiche qui n’est pas du YAML est laissée telle quelle (npm run validate dit pourquoi).

  DOSSIER           le dossier du contenu (${CONTENT_ROOT})
  --lang fr|en      la langue des messages (fr)
`,
  en: `npm run format-content [-- options] [FOLDER]

Writes every entry of an organisation in the common form: the order of keys, the lines, the quotes. Comments stay, and what the
entry says does not change. An entry that is no YAML is left as it is (npm run validate says why).

  FOLDER            the folder of the content (${CONTENT_ROOT})
  --lang fr|en      the language of the messages (fr)
`,
};

const { locale, positionals } = readArguments({}, HELP, 1);

try {
  const files = readContentFiles(positionals[0] ?? CONTENT_ROOT);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changed = formattedEntries(files).filter(({ path, text }) => texts.get(path) !== text);
  for (const { path, text } of changed) {
    writeWhole(path, text);
    print(`${path}\n`);
  }
  print(locale === 'fr' ? `Fiches récrites : ${changed.length}.\n` : `Entries rewritten: ${changed.length}.\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
