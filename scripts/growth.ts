/** `npm run growth`: tries in a copy what it takes to add something, and prints the files touched and what is missing. */
import { print, readArguments } from './arguments.ts';
import { FIELD } from './growth/field.ts';
import { type Growth, grow, isReached } from './growth/growth.ts';

const { values } = readArguments({ quick: [] }, (help) => help.growth, 0);

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
