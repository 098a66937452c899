/**
 * `npm run test:newcomer`: the commands of the README from a clone in an empty folder, on each machine of machines.ts.
 * `-- 22.23` only those whose name holds it, `-- --quick` without the tests; `-- --write` writes the table of docs/machines.md.
 * Linux x64 with glibc.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { install } from './installed.ts';
import { MACHINES, machineName } from './machines.ts';
import { NEWCOMER_STEPS, type NewcomerStep, type StepOutcome, take } from './steps.ts';
import { type MachineRow, withMachineRows } from './table.ts';

const PAGE = 'docs/machines.md';
const PORT = Number(process.env.PORT ?? 4323);

const options = { write: { type: 'boolean' }, quick: { type: 'boolean' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const steps = NEWCOMER_STEPS.filter((step) => !(values.quick && step === 'npm test -- unit'));
const machines = MACHINES.filter((machine) => positionals.every((part) => machineName(machine).includes(part)));
if (machines.length === 0) {
  console.error(`No such machine. There are:\n${MACHINES.map(machineName).join('\n')}`);
  process.exit(2);
}

const rows: MachineRow[] = [];
for (const machine of machines) {
  const place = install(machine);
  const outcomes = new Map<NewcomerStep, StepOutcome>();
  for (const step of steps) {
    const outcome = await take(step, machine, place, PORT);
    outcomes.set(step, outcome);
    console.log(`${machineName(machine)}: ${step}: ${outcome.passed ? 'passed' : 'FAILED'} in ${outcome.seconds} s`);
    if (!outcome.passed) console.log(outcome.output);
    if (step === 'npm ci' && !outcome.passed) break;
  }
  rows.push({ machine, outcomes });
  // After each: a run that is stopped has not run for nothing.
  if (values.write) writeFileSync(PAGE, withMachineRows(readFileSync(PAGE, 'utf8'), rows));
  place.remove();
}
const hasFailed = rows.some(({ outcomes }) => steps.some((step) => !outcomes.get(step)?.passed));
process.exitCode = hasFailed ? 1 : 0;
