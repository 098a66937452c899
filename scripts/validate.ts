/** `npm run validate`: prints every fault of the content, or counts what it holds. Exits 1 with faults, 2 if misused. */

import { formFaults } from '#imports/yaml/form-faults.ts';
import type { ContentRecords } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults, reportFaults } from '#model/validation/format-faults.ts';
import type { Locale } from '#schema/locale.ts';
import { CONTENT_ROOT, readContentFiles } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run validate [-- options] [DOSSIER]

Vérifie tout le contenu et dit chaque faute : fichier, ligne, colonne, et comment la corriger.

  DOSSIER           le dossier à vérifier (${CONTENT_ROOT})
  --lang fr|en      la langue des messages (fr)
  --format json     une liste JSON, pour les outils
  --help            cette aide

Code de sortie : 0 sans faute, 1 avec des fautes, 2 si la commande est mal écrite.
`,
  en: `npm run validate [-- options] [FOLDER]

Checks the whole content and tells each fault: file, line, column, and how to mend it.

  FOLDER            the folder to check (${CONTENT_ROOT})
  --lang fr|en      the language of the messages (fr)
  --format json     a JSON list, for tools
  --help            this help

Exit status: 0 without faults, 1 with faults, 2 if the command is misused.
`,
};

const { locale, values, positionals } = readArguments({ format: ['text', 'json'] }, HELP, 1);

try {
  const files = readContentFiles(positionals[0] ?? CONTENT_ROOT);
  const { records, faults: found } = checkContent(files);
  // The form of an entry is looked at once nothing else is wrong with it.
  const broken = new Set(found.map(({ file }) => file));
  const faults = [...found, ...formFaults(files.filter(({ path }) => !broken.has(path)))];
  process.exitCode = faults.length > 0 ? 1 : 0;
  if (values.format === 'json') print(`${JSON.stringify(reportFaults(faults, locale), null, 2)}\n`);
  else print(formatFaults(faults, locale) + summary(records, faults.length));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function summary({ organisations, places, sources, vocabularies }: ContentRecords, faults: number): string {
  if (faults > 0)
    return locale === 'fr'
      ? `\n${faults} faute${faults > 1 ? 's' : ''}.\n`
      : `\n${faults} fault${faults > 1 ? 's' : ''}.\n`;
  const terms = Object.values(vocabularies).flat().length;
  const waiting = [...organisations].filter(([, { summary: own }]) => own.en === undefined).map(([id]) => id);
  const counted =
    locale === 'fr'
      ? `Aucune faute. Organisations : ${organisations.size}, lieux : ${places.length}, sources : ${sources.size}, termes : ${terms}.\n`
      : `No fault. Organisations: ${organisations.size}, places: ${places.length}, sources: ${sources.size}, terms: ${terms}.\n`;
  if (waiting.length === 0) return counted;
  return `${counted + (locale === 'fr' ? 'Résumés à traduire en anglais : ' : 'Summaries to be translated: ')}${waiting.join(', ')}.\n`;
}
