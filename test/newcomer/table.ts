/** The table of docs/machines.md: a machine a row, a command a column. */
import { MACHINE_PLACES, type Machine } from './machines.ts';
import { NEWCOMER_STEPS, type NewcomerStep, type StepOutcome } from './steps.ts';

export interface MachineRow {
  readonly machine: Machine;
  readonly outcomes: ReadonlyMap<NewcomerStep, StepOutcome>;
}

const START = '<!-- written by npm run test:newcomer -- --write -->';
const END = '<!-- end -->';

/**
 * The page with these rows: a machine's new row in the place of its old one, the others as they were.
 *
 * @throws Error where the page has no place for the table.
 */
export function withMachineRows(page: string, rows: readonly MachineRow[]): string {
  const [before, table, after] = parts(page);
  const lines = new Map(
    table
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => [keyOf(line), line]),
  );
  for (const line of rows.map(lineOf)) lines.set(keyOf(line), line);
  const head = `| Node | npm | peculiar | ${NEWCOMER_STEPS.map((step) => `\`${step}\``).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(NEWCOMER_STEPS.length + 3)}`;
  return `${before}${START}\n\n${[head, rule, ...lines.values()].join('\n')}\n\n${END}${after}`;
}

function parts(page: string): [string, string, string] {
  const [before, rest] = page.split(START);
  const [table, after] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`the page has no place for the table: ${START} … ${END}`);
  return [before, table, after];
}

function lineOf({ machine: { node, npm, place }, outcomes }: MachineRow): string {
  const cells = NEWCOMER_STEPS.map((step) => {
    const outcome = outcomes.get(step);
    return outcome ? `${outcome.passed ? 'yes' : '**no**'}, ${outcome.seconds} s` : 'not tried';
  });
  return `| ${[node, npm, place ? MACHINE_PLACES[place] : '', ...cells].join(' | ')} |`;
}

const keyOf = (line: string): string => line.split(' | ', 3).join(' ');
