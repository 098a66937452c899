/** The help of `npm run import`. */
import { REPLACEABLE } from '#imports/merge/merge-facts.ts';
import type { Locale } from '#schema/locale.ts';

export const IMPORT_HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run import -- FICHIER --source SOURCE#REPERE [options]

Compare un tableau (CSV, XLSX, export KoboToolbox, correction reçue) aux fiches et dit, ligne par ligne, ce qui changerait.
Rien n’est écrit sans --write. Rien n’est écrasé : un désaccord devient une remarque.

  --source S#R       le document que citent ces faits (content/sources), ou une colonne « source »
  --write            écrit les fiches, et les lignes refusées avec leur motif dans FICHIER.refused.csv
  --accept A,B       remplace ces champs (${REPLACEABLE.join(', ')}, all) ;
                     withdraw retire une organisation qui le demande
  --save-mapping     écrit FICHIER.mapping.yaml : ce que donne chaque colonne ; à corriger, relu au prochain import
  --mapping M        un autre fichier de correspondance
  --date JOUR        le jour des changements, pour le fil (aujourd’hui)
  --sheet F          la feuille du classeur, par son nom ou son rang
  --refused R        où écrire les lignes refusées, même sans --write
  --changes          ne montre pas les lignes inchangées
  --lang fr|en       la langue des messages (fr)
  --help             cette aide

Code de sortie : 0 tout est lu, 1 des lignes sont refusées ou à trancher, 2 la commande ou un fichier est fautif.
`,
  en: `npm run import -- FILE --source SOURCE#ANCHOR [options]

Compares a table (CSV, XLSX, KoboToolbox export, correction received) with the entries and tells, row by row, what would change.
Nothing is written without --write. Nothing is overwritten: a conflict becomes a remark.

  --source S#A       the document that these facts cite (content/sources), or a column “source”
  --write            writes the entries, and the refused rows with their reason to FILE.refused.csv
  --accept A,B       replaces these fields (${REPLACEABLE.join(', ')}, all);
                     withdraw withdraws an organisation that asks for it
  --save-mapping     writes FILE.mapping.yaml: what each column gives; to be corrected, read again at the next import
  --mapping M        another mapping file
  --date DAY         the day of the changes, for the feed (today)
  --sheet S          the sheet of the workbook, by its name or number
  --refused R        where to write the refused rows, even without --write
  --changes          does not show unchanged rows
  --lang fr|en       the language of the messages (fr)
  --help             this help

Exit status: 0 everything is read, 1 rows are refused or to be decided, 2 the command or a file is at fault.
`,
};
