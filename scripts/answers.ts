/**
 * `npm run answers`: for every need and region who is called first, where, how far and how surely, and a summary.
 * `-- --summary` prints the summary alone: docs/answers.md holds it.
 */
import { roundedKilometres } from '#model/distance.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { FAR_KM, OLDEST_FIRM_YEAR, reportAnswers } from '#model/help/report.ts';
import { print, readArguments } from './arguments.ts';
import { readDirectory } from './content.ts';

const { locale, t, values } = readArguments({ summary: [] }, (help) => help.answers, 0);
const directory = readDirectory(locale);
const { differing, first, near, onNoPage, rows, withoutGiver, withoutNumber } = reportAnswers(
  directory,
  buildAnswers(directory),
);
const words = t.answers;

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
    words.far(first.far, FAR_KM),
    words.most(most.join(', ')),
    words.onNoPage(onNoPage.length, onNoPage.map(({ shortName }) => shortName).join(', ')),
    words.withoutNumber(withoutNumber),
    words.differing(differing),
    words.withoutGiver(withoutGiver),
    words.withoutNearGiver(near, OLDEST_FIRM_YEAR),
    words.nearInferred(near.inferred),
  ]
    .map((line) => `${line}\n`)
    .join(''),
);
