/** The table of docs/engines.md: an engine a row, a part of the journey a column. */
import type { Level } from '#site/browsers.ts';
import { type Outcome, STEPS, type Step } from './journey.ts';

export interface Row {
  readonly engine: string;
  readonly version: string;
  readonly level: Level;
  readonly outcomes: ReadonlyMap<Step, Outcome | 'fails'>;
  readonly notes: readonly string[];
}

const START = '<!-- written by npm run test:engines -- --write -->';
const END = '<!-- end -->';

/**
 * The page with these rows: an engine's new row in the place of its old one, the others as they were.
 *
 * @throws Error where the page has no place for the table.
 */
export function withRows(page: string, rows: readonly Row[]): string {
  const [before, rest] = page.split(START);
  const [table, after] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`the page has no place for the table: ${START} … ${END}`);
  const known = table
    .split('\n')
    .slice(4)
    .filter((line) => line.startsWith('| '));
  const lines = new Map(known.map((line) => [keyOf(line), line]));
  for (const line of rows.map(lineOf)) lines.set(keyOf(line), line);
  const steps = Object.keys(STEPS);
  const head = `| engine | version | level | ${steps.join(' | ')} | |`;
  const rule = `|${' --- |'.repeat(steps.length + 4)}`;
  return `${before}${START}\n\n${[head, rule, ...lines.values()].join('\n')}\n\n${END}${after}`;
}

function lineOf({ engine, version, level, outcomes, notes }: Row): string {
  const cells = (Object.keys(STEPS) as Step[]).map((step) => {
    const outcome = outcomes.get(step) ?? 'fails';
    return outcome === 'fails' ? '**fails**' : outcome;
  });
  return `| ${[engine, version, level, ...cells, notes.join(', ')].join(' | ')} |`;
}

const keyOf = (line: string): string => line.split(' | ', 1).join();
