/** Holds a plan against the checks of the content: a row whose entry they would refuse is refused, with what they say. */
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import type { Fault } from '#model/validation/fault.ts';
import { entryText, rewriteEntry } from './entry-text.ts';
import type { Draft, ImportPlan, RowOutcome } from './plan.ts';

/** Drops drafts until what is left has no fault. Ends: each round drops one at least. */
export function refuseInvalid(
  outcomes: readonly RowOutcome[],
  drafts: ReadonlyMap<string, Draft>,
  files: readonly ContentFile[],
): ImportPlan {
  const entries = new Map(
    [...drafts.values()].map(({ id, path, text, record }) => {
      const written = text === undefined ? entryText(record) : rewriteEntry(text, record);
      return [path, { id, path, text: written, isNew: text === undefined, isSame: written === text }];
    }),
  );
  for (const [path, { isSame }] of entries) if (isSame) entries.delete(path);
  const byRow = new Map<number, Fault[]>();
  for (;;) {
    const { faults } = checkContent([
      ...new Map([...files, ...entries.values()].map((file) => [file.path, file])).values(),
    ]);
    const spoilt = faults.filter(({ file }) => entries.has(file));
    if (spoilt.length === 0) break;
    for (const fault of spoilt) {
      const draft = drafts.get(entries.get(fault.file)?.id ?? '');
      for (const row of draft?.rows ?? []) byRow.set(row, [...(byRow.get(row) ?? []), fault]);
    }
    for (const { file } of spoilt) entries.delete(file);
  }
  return {
    outcomes: outcomes.map((outcome) => refuse(outcome, byRow.get(outcome.row.number))),
    // New entries first: an interrupted run then leaves no reference to an entry that is not there.
    entries: [...entries.values()].sort((a, b) => Number(b.isNew) - Number(a.isNew) || (a.path < b.path ? -1 : 1)),
  };
}

function refuse(outcome: RowOutcome, faults: readonly Fault[] | undefined): RowOutcome {
  if (!faults) return outcome;
  return {
    ...outcome,
    kind: 'refused',
    changes: [],
    problems: faults.map((fault) => ({ code: 'INVALID_ENTRY', fault })),
  };
}
