/**
 * `npm run test:engines`: one journey over `dist` in every engine of kinds.ts. `-- webkit` only those whose name holds it;
 * `-- --write` writes the table of docs/engines.md. An engine that cannot be had or does not start fails the run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { meet } from '../../scripts/needs.ts';
import { serve } from '../../scripts/serve.ts';
import type { EngineKind } from './engine.ts';
import { type Outcome, STEPS, type Step } from './journey.ts';
import { ENGINES, enginesNamed } from './kinds.ts';
import { type Row, withRows } from './table.ts';

const PAGE = 'docs/engines.md';
/** What all of an engine of the lower level must do as well as any: reading, calling, contact cards. */
const NEVER_LESS: readonly Step[] = ['help to the call', 'contact card'];

const options = { write: { type: 'boolean' }, yes: { type: 'boolean' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const kinds = enginesNamed(positionals);
if (kinds.length === 0) {
  console.error(`No such engine. There are: ${ENGINES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
await meet(kinds.map(({ need }) => need));

const rows: Row[] = [];
for (const kind of kinds) {
  const row = await visit(kind);
  rows.push(row);
  // After each: a run that is stopped has not run for nothing.
  if (values.write) writeFileSync(PAGE, withRows(readFileSync(PAGE, 'utf8'), rows));
}

async function visit(kind: EngineKind): Promise<Row> {
  const host = await serve('dist');
  let engine = await kind.start();
  console.log(`\n${kind.name} ${engine.version}`);
  const outcomes = new Map<Step, Outcome | 'fails'>();
  const notes: string[] = [];
  try {
    for (const step of Object.keys(STEPS) as Step[]) {
      const visit = { site: host.address, notes, leaveNetwork: host.close };
      await engine.freshTab?.();
      let outcome = await take(step, kind, { engine, ...visit });
      if (outcome === 'ended') {
        console.log(`  ${step}: the program ended by itself, which says nothing of the site: once more in a new one`);
        engine = await kind.start();
        outcome = await take(step, kind, { engine, ...visit });
      }
      outcomes.set(step, outcome === 'ended' ? fail(`${step}: the program ended by itself, twice`) : outcome);
    }
  } finally {
    await engine.close();
    host.close();
  }
  if (kind.keepsPages && notes.length === 0) fail(`${kind.name} did not keep the page that was left`);
  return { engine: kind.name, version: engine.version, level: kind.level, outcomes, notes };
}

interface Taking {
  readonly engine: Awaited<ReturnType<EngineKind['start']>>;
  readonly site: string;
  readonly notes: string[];
  readonly leaveNetwork: () => void;
}

type Taken = Outcome | 'fails' | 'ended';

async function take(step: Step, kind: EngineKind, { engine, notes, ...rest }: Taking): Promise<Taken> {
  try {
    const outcome = await STEPS[step]({ engine, ...rest, note: (text) => notes.push(text) });
    const faults = engine.faults();
    if (faults.length > 0 && kind.level === 'whole') throw new Error(faults.join('; '));
    const isEnough = outcome === 'works' || (kind.level === 'reading' && !NEVER_LESS.includes(step));
    console.log(`${isEnough ? '✓' : '✗'} ${step}: ${outcome}`);
    if (!isEnough) process.exitCode = 1;
    return outcome;
  } catch (error) {
    if (engine.hasEnded?.()) return 'ended';
    return fail(`${step}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(text: string): 'fails' {
  console.log(`✗ ${text}`);
  process.exitCode = 1;
  return 'fails';
}
