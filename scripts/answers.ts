/**
 * `npm run answers`: for every need and region who is called first, where, how far and how surely, and a summary.
 * `-- --summary` prints the summary alone: docs/answers.md holds it.
 */
import { buildDirectory } from '#model/directory.ts';
import { roundedKilometres } from '#model/distance.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { FAR_KM, reportAnswers } from '#model/help/report.ts';
import type { Locale } from '#model/validation/wording/localised.ts';
import { print, readArguments } from './arguments.ts';
import { readSoundContent } from './content.ts';

const HELP: Readonly<Record<Locale, string>> = {
  fr: `npm run answers [-- --summary] [--lang fr|en]

Écrit, pour chaque besoin et chaque région, qui « Trouver de l’aide » fait appeler d’abord, puis un résumé.
`,
  en: `npm run answers [-- --summary] [--lang fr|en]

Writes, for each need and region, whom “Find help” has people call first, then a summary.
`,
};

const WORDS = {
  fr: {
    columns: ['besoin', 'région', 'premier numéro', 'bureau', 'km', 'rang', 'dit ou déduit'],
    nobody: 'aucun numéro',
    basis: { stated: 'dit', inferred: 'déduit' },
    inRegion: (count: number, all: number) => `Premier numéro dans la région demandée : ${count} sur ${all}`,
    far: (count: number) => `Premier numéro à ${FAR_KM} km ou plus : ${count}`,
    most: (names: string) => `Le plus souvent en premier : ${names}`,
    onNoPage: (count: number, names: string) =>
      `Peuvent être appelées et ne sont sur aucune page : ${count}${names && ` (${names})`}`,
    withoutNumber: (count: number) => `Pages sans aucun numéro : ${count}`,
    differing: (count: number) => `Pages dont le message diffère de ce qu’elles montrent : ${count}`,
    withoutGiver: (count: number) => `Pages où aucun document ne nomme quelqu’un qui donne l’aide : ${count}`,
  },
  en: {
    columns: ['need', 'region', 'first number', 'office', 'km', 'step', 'stated or inferred'],
    nobody: 'no number',
    basis: { stated: 'stated', inferred: 'inferred' },
    inRegion: (count: number, all: number) => `First number in the region asked for: ${count} of ${all}`,
    far: (count: number) => `First number ${FAR_KM} km away or more: ${count}`,
    most: (names: string) => `First most often: ${names}`,
    onNoPage: (count: number, names: string) => `Can be called and are on no page: ${count}${names && ` (${names})`}`,
    withoutNumber: (count: number) => `Pages without any number: ${count}`,
    differing: (count: number) => `Pages whose message differs from what they show: ${count}`,
    withoutGiver: (count: number) => `Pages where no document names anyone who gives the help: ${count}`,
  },
} as const;

const { locale, values } = readArguments({ summary: [] }, HELP, 0);
const directory = buildDirectory(readSoundContent(locale).records);
const { differing, first, onNoPage, rows, withoutGiver, withoutNumber } = reportAnswers(
  directory,
  buildAnswers(directory),
);
const words = WORDS[locale];

if (!values.summary) {
  const lines = rows.map(({ need, region, first: entry }) =>
    [
      need.id,
      region.id,
      ...(entry
        ? [
            entry.organisation.shortName,
            entry.office?.id ?? '?',
            entry.isHere ? '0' : entry.kilometres === undefined ? '?' : String(roundedKilometres(entry.kilometres)),
            String(entry.step),
            words.basis[entry.basis],
          ]
        : [words.nobody]),
    ].join('\t'),
  );
  print(`${[words.columns.join('\t'), ...lines].join('\n')}\n\n`);
}
const most = first.byOrganisation.slice(0, 5).map(([{ shortName }, pages]) => `${shortName} ${pages}`);
print(
  [
    words.inRegion(first.inRegion, rows.length),
    words.far(first.far),
    words.most(most.join(', ')),
    words.onNoPage(onNoPage.length, onNoPage.map(({ shortName }) => shortName).join(', ')),
    words.withoutNumber(withoutNumber),
    words.differing(differing),
    words.withoutGiver(withoutGiver),
  ]
    .map((line) => `${line}\n`)
    .join(''),
);
