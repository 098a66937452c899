import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';
import { buildVariant } from '../site/build.ts';
import { acceptedTogether, examine, withChanges } from './harness.ts';
import { type Mutation, mutate, mutation } from './mutations.ts';

/** Files changed together in one check, and checks in a run: at least 2,000 changed files. */
const BATCH = 20;
const RUNS = Number(process.env.FUZZ_RUNS ?? 110);
const SEED = Number(process.env.FUZZ_SEED ?? 20_221_215);

const files = readContentFiles('content');
const editable = files.filter(({ path }) => path.endsWith('.yaml'));
const untouched = checkContent(files).records;

/** Entries are changed far more often than the few lists that all of them lean on. */
const entry = indexes((path) => path.includes('/organisations/'));
const list = indexes((path) => !path.includes('/organisations/'));
const change = fc.record({
  file: fc.oneof({ weight: 30, arbitrary: entry }, { weight: 1, arbitrary: list }),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 2 }),
});
const batch = fc.uniqueArray(change, { minLength: BATCH, maxLength: BATCH, selector: ({ file }) => file });

function indexes(belongs: (path: string) => boolean): fc.Arbitrary<number> {
  return fc.constantFrom(...editable.flatMap(({ path }, index) => (belongs(path) ? [index] : [])));
}

function changesOf(changed: readonly { file: number; mutations: readonly Mutation[] }[]): Map<string, string> {
  return new Map(
    changed.flatMap(({ file, mutations }) => {
      const { path, text } = editable[file] ?? { path: '', text: '' };
      const result = mutations.reduce(mutate, text);
      return result === text ? [] : [[path, result] as const];
    }),
  );
}

test('every broken file is refused with its place or accepted, in no time, and what is accepted builds', {
  timeout: 900_000,
}, () => {
  const accepted = new Map<string, string>();
  const counts = { mutated: 0, refused: 0, accepted: 0, slowest: 0 };
  const property = fc.property(batch, (changed) => {
    const changes = changesOf(changed);
    const { checked, duration, broken } = examine(files, changes, untouched);
    expect(broken).toEqual([]);
    const refused = new Set(checked.faults.map(({ file }) => file));
    for (const [path, text] of changes) {
      counts.mutated += 1;
      counts[refused.has(path) ? 'refused' : 'accepted'] += 1;
      if (!refused.has(path)) accepted.set(path, text);
    }
    counts.slowest = Math.max(counts.slowest, Math.round(duration));
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: process.env.FUZZ_SHRINK !== '1' });

  const together = acceptedTogether(files, accepted);
  const { records, faults } = checkContent(withChanges(files, together));
  expect(faults).toEqual([]);
  expect(buildDirectory(records).organisations.length + buildDirectory(records).withdrawn.length).toBe(
    records.organisations.size,
  );
  buildVariant({ name: 'fuzz', files: withChanges(files, together) });
  console.log(`fuzz: ${JSON.stringify({ seed: SEED, ...counts, builtTogether: together.size })}`);
  expect(counts.mutated).toBeGreaterThanOrEqual(Math.min(2000, RUNS * BATCH * 0.9));
  expect(together.size).toBeGreaterThan(RUNS >= 100 ? 30 : 0);
});
