/** What a remark weighs: whether it makes a fact doubtful, or only tells how it is spelled. */
import { REMARK_KINDS } from '#schema/remark.ts';
import { groupByKeys } from './grouping.ts';

type Remark = { readonly kind: (typeof REMARK_KINDS)[number] };

/** Whether who reads the fact must know of the remark first; how a name is spelled elsewhere can wait. */
export function isSerious({ kind }: Remark): boolean {
  return kind !== 'spelling';
}

/** Remarks by their kind, the serious kinds first; kinds of which there is none are left out. */
export function byKind<Item extends Remark>(remarks: readonly Item[]): { kind: Item['kind']; remarks: Item[] }[] {
  const found = groupByKeys(remarks, ({ kind }) => [kind]);
  const kinds = REMARK_KINDS.map((kind) => ({ kind, remarks: found.get(kind) ?? [] }));
  return [...kinds.filter(isSerious), ...kinds.filter((it) => !isSerious(it))].filter((it) => it.remarks.length > 0);
}
