/** `npm run growth`: tries in a copy what it takes to add something, and prints the files touched and what is missing. */
import { print, readArguments } from './arguments.ts';
import { FACET } from './growth/facet.ts';
import { FIELD } from './growth/field.ts';
import { type Growth, grow, isReached } from './growth/growth.ts';
import { NEW_LANGUAGE } from './growth/language.ts';

const { values } = readArguments({ quick: [] }, (help) => help.growth, 0);

for (const addition of [FIELD, FACET, NEW_LANGUAGE]) {
  const growth = grow(addition, values.quick === true);
  print(describe(growth));
  if (!isReached(growth)) process.exitCode = 1;
}

function describe({ name, goal, touched, missed, left, checks }: Growth): string {
  const absent = checks.filter(([, isThere]) => !isThere);
  return [
    `${name}: ${touched.length} of ${goal} files at most (${touched.join(', ')})`,
    ...missed.map(({ file, complaint }) => `  before ${file}: ${complaint || 'NOTHING MISSED IT'}`),
    ...left.map((fault) => `  still wrong: ${fault}`),
    `  complete: ${checks.length - absent.length} of ${checks.length}`,
    ...absent.map(([where]) => `  not there: ${where}`),
    '',
  ].join('\n');
}
