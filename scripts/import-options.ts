/** What `npm run import` was told: read here, and refused in plain words where it is not right. */
import { readFileSync, statSync } from 'node:fs';
import { REPLACEABLE } from '#imports/merge/merge-facts.ts';
import { type Mapping, type MappingProblem, NO_MAPPING, readMapping } from '#imports/rows/mapping.ts';
import { citationProblem } from '#imports/rows/read-facts.ts';
import { describeProblem } from '#imports/wording.ts';
import type { ContentRecords } from '#model/directory.ts';
import { partialDateSchema } from '#schema/text.ts';
import { ANY_TEXT, fail, readArguments } from './arguments.ts';
import { today } from './content.ts';

/** Corrections come one a file: so many can be read one after the other. */
const MOST_FILES = 200;
/** What `--accept` can replace; `withdraw` is a visitor's wish, not a field. */
const ACCEPTABLE: readonly string[] = [...REPLACEABLE, 'all', 'withdraw'];

export const command = readArguments(
  {
    source: ANY_TEXT,
    mapping: ANY_TEXT,
    'save-mapping': [],
    sheet: ANY_TEXT,
    header: ANY_TEXT,
    accept: ANY_TEXT,
    refused: ANY_TEXT,
    date: ANY_TEXT,
    write: [],
    changes: [],
    undo: [],
  },
  (texts) => texts.importing(REPLACEABLE.join(', ')),
  MOST_FILES,
);
const { locale, t, values } = command;

/** The text given for an option; undefined where there is none. */
export function option(name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The row of titles, where it is said. */
export function readHeader(): number | undefined {
  const header = option('header');
  if (header === undefined || /^[1-9]\d*$/.test(header)) return header === undefined ? undefined : Number(header);
  return fail(t.unknownWord('--header', header, '1, 2, 3'));
}

/** What an editor wrote of columns and words; nothing where no file is there that nobody asked for. */
export function readMappingFile(path: string, isWanted: boolean): Mapping {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    if (isWanted && !values['save-mapping']) fail(t.problem(path, t.noFile));
    return NO_MAPPING;
  }
  const mapping: Mapping | MappingProblem = readMapping(readFileSync(path, 'utf8'));
  if (!('at' in mapping)) return mapping;
  const { at, nearest } = mapping;
  const advice = nearest ? ` ${t.didYouMean(nearest)}` : '';
  return fail(t.problem(path, `${t.import.wrongHere(at)}${advice}`));
}

/** The passages that each row cites. */
export function readSource(source: string | undefined, { sources }: ContentRecords): string[] {
  const cite = (source ?? '').split(/[;,\s]+/).filter(Boolean);
  for (const citation of cite) {
    const problem = citationProblem(citation, sources);
    if (problem) fail(t.problem('--source', describeProblem(problem, locale)));
  }
  return cite;
}

/** The fields to replace. A slip here would leave as they are what the editor wanted to replace: so it is refused. */
export function readAccepted(): ReadonlySet<string> {
  const accepted = (option('accept') ?? '').split(',').map((field) => field.trim());
  const wrong = accepted.find((field) => field !== '' && !ACCEPTABLE.includes(field));
  if (wrong !== undefined) fail(t.unknownWord('--accept', wrong, ACCEPTABLE.join(', ')));
  return new Set(accepted.filter(Boolean));
}

/** The day of the changes, as each entry's list of changes gives it. */
export function readDate(): string {
  const date = option('date') ?? today();
  if (partialDateSchema.safeParse(date).success && date.length === 10 && date <= today()) return date;
  return fail(t.import.notADay(date));
}
