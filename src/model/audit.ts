/** What an audit of accessibility comes to. */
import { AUDIT_RESULTS, type Audit, type AuditedCriterion, type AuditResult } from '#schema/audit.ts';

export interface AuditSummary {
  readonly counts: Readonly<Record<AuditResult, number>>;
  /** Of the criteria that apply, the part that holds, from 0 to 1. */
  readonly rate: number;
  readonly failing: readonly AuditedCriterion[];
  /** The criteria by theme, the first number of theirs, in the order of the reference. */
  readonly themes: readonly { readonly number: string; readonly criteria: readonly AuditedCriterion[] }[];
  /** The first and the last day on which something was looked at. */
  readonly from: string;
  readonly to: string;
}

/** The rate as the reference counts it: criteria that hold over criteria that apply. */
export function auditSummary({ criteria }: Audit): AuditSummary {
  const of = (result: AuditResult) => criteria.filter((row) => row.result === result);
  const counts = Object.fromEntries(
    AUDIT_RESULTS.map((result) => [result, of(result).length]),
  ) as AuditSummary['counts'];
  const applying = counts.conforme + counts['non-conforme'];
  const days = criteria.map(({ date }) => date).sort();
  const numbers = [...new Set(criteria.map(({ criterion }) => criterion.split('.')[0] ?? ''))];
  return {
    counts,
    rate: applying === 0 ? 0 : counts.conforme / applying,
    failing: of('non-conforme'),
    themes: numbers.map((number) => ({
      number,
      criteria: criteria.filter(({ criterion }) => criterion.startsWith(`${number}.`)),
    })),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}
