/** `npm run duplicates`: entries that are probably one organisation, with the reasons. Exits 1 where there are some. */
import { findDuplicates } from '#imports/matching/directory-duplicates.ts';
import { reportReasons } from '#imports/report.ts';
import { print, readArguments } from './arguments.ts';
import { readSoundContent } from './content.ts';

const { locale, t, values } = readArguments({ format: ['text', 'json'] }, (help) => help.duplicates, 0);
// A number that two entries give is a fault of the content, and what this command is asked about.
const { records } = readSoundContent(locale, ['SHARED_CONTACT']);
const pairs = findDuplicates(records.organisations, records.distinct);

if (values.format === 'json') print(`${JSON.stringify(pairs, null, 2)}\n`);
else {
  for (const pair of pairs)
    print(`${pair.id} = ${pair.of} ? (${Math.round(pair.score * 100)} %) ${reportReasons(pair, locale)}\n`);
  print(`${t.duplicates(pairs.length)}\n`);
}
process.exitCode = pairs.length > 0 ? 1 : 0;
