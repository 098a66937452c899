/** Holds a plan against the checks of the content: a row whose entry they would refuse is refused, with what they say. */
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import type { Fault } from '#model/validation/fault.ts';
import type { Draft } from './drafts.ts';
import { newsOf, wholeNews, withNews } from './news.ts';
import type { ImportPlan, RowOutcome } from './outcome.ts';
import { entryText, rewriteEntry } from './yaml/entry-text.ts';

/**
 * Drops drafts until what is left has no fault. Ends: each round drops one at least.
 *
 * @param today the date of the change that each entry gets in its list.
 */
export function refuseInvalid(
  outcomes: readonly RowOutcome[],
  drafts: readonly Draft[],
  files: readonly ContentFile[],
  today: string,
): ImportPlan {
  const rowsOf = new Map(drafts.map(({ path, rows }) => [path, rows]));
  const entries = new Map(
    drafts.flatMap((draft) => writtenEntry(draft, today) ?? []).map((entry) => [entry.path, entry]),
  );
  const byRow = new Map<number, Fault[]>();
  for (;;) {
    const { faults } = checkContent([
      ...new Map([...files, ...entries.values()].map((file) => [file.path, file])).values(),
    ]);
    const spoilt = faults.map((fault) => claimed(fault, entries)).filter(({ file }) => entries.has(file));
    if (spoilt.length === 0) break;
    for (const fault of spoilt) {
      for (const row of rowsOf.get(fault.file) ?? []) byRow.set(row, withFault(byRow.get(row) ?? [], fault));
    }
    for (const { file } of spoilt) entries.delete(file);
  }
  return {
    outcomes: outcomes.map((outcome) => refuse(outcome, byRow.get(outcome.row.number))),
    // New entries first: an interrupted run then leaves no reference to an entry that is not there.
    entries: [...entries.values()].sort((a, b) => Number(b.isNew) - Number(a.isNew) || (a.path < b.path ? -1 : 1)),
  };
}

/** The text of an entry with what changed in its list of changes; undefined where the text stays the same. */
function writtenEntry({ id, path, text, record, changes }: Draft, today: string) {
  if (text === undefined)
    return { id, path, text: entryText(withNews(record, wholeNews('added', today))), isNew: true };
  if (rewriteEntry(text, record) === text) return undefined;
  return { id, path, text: rewriteEntry(text, withNews(record, newsOf(changes, today))), isNew: false };
}

/** A name that two entries bear is the fault of the one that claims it anew, not of the one that bore it before. */
function claimed(fault: Fault, entries: ReadonlyMap<string, ImportPlan['entries'][number]>): Fault {
  if (fault.code !== 'HOMONYM' || entries.get(fault.file)?.isNew) return fault;
  const claimant = [...entries.values()].find(({ id, isNew }) => isNew && id === fault.params.value);
  if (!claimant) return fault;
  const bearer = fault.file.replace(/^.*\/|\.yaml$/g, '');
  return { ...fault, file: claimant.path, line: 1, column: 1, params: { value: bearer } };
}

/** Said once, though both bearers of a name have the fault. */
function withFault(faults: readonly Fault[], fault: Fault): Fault[] {
  const isSame = ({ code, params }: Fault) => code === fault.code && params.value === fault.params.value;
  return fault.code === 'HOMONYM' && faults.some(isSame) ? [...faults] : [...faults, fault];
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
