/** `npm run growth`: tries in a copy what it takes to add something, and prints the files touched and what is missing. */
import type { Locale } from '#schema/locale.ts';
import { print, readArguments } from './arguments.ts';
import { FIELD } from './growth/field.ts';
import { type Growth, grow, isReached } from './growth/growth.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run growth [-- --quick] [--lang fr|en]

Ajoute dans une copie du dépôt un champ inventé, compte les fichiers touchés à la main, vérifie que le compilateur nomme chaque
morceau qui manque, puis que le résultat est entier : page, exports, questionnaire, import.
--quick ne demande qu’au compilateur, sans construire le site.

Code de sortie : 0 si chaque but est atteint, 1 sinon.
`,
  en: `npm run growth [-- --quick] [--lang fr|en]

Adds a made-up field in a copy of the repository, counts the files touched by hand, checks that the compiler names each piece
that is missing, then that the result is whole: page, exports, questionnaire, import.
--quick asks the compiler alone and does not build the site.

Exit status: 0 if each goal is reached, 1 if not.
`,
};

const { values } = readArguments({ quick: [] }, HELP, 0);

for (const addition of [FIELD]) {
  const growth = grow(addition, values.quick === true);
  print(describe(growth));
  if (!isReached(growth)) process.exitCode = 1;
}

function describe({ name, goal, touched, missed, left, checks }: Growth): string {
  const named = missed.filter(({ isNamed }) => isNamed);
  const absent = checks.filter(([, isThere]) => !isThere).map(([where]) => where);
  return [
    `${name}: ${touched.length} files of ${goal} at most (${touched.join(', ')})`,
    `  compiler: named ${named.length} of ${missed.length} missing pieces${left.map((fault) => `; still wrong: ${fault}`).join('')}`,
    ...missed.filter(({ isNamed }) => !isNamed).map(({ file }) => `  not missed before it was there: ${file}`),
    `  complete: ${checks.length - absent.length} of ${checks.length}${absent.length > 0 ? `; missing: ${absent.join(', ')}` : ''}`,
    '',
  ].join('\n');
}
