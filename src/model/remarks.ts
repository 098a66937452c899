/** What a remark weighs: whether it makes a fact doubtful, or only tells how it is spelled. */
import type { REMARK_KINDS } from '#schema/remark.ts';

type Remark = { readonly kind: (typeof REMARK_KINDS)[number] };

/** Whether who reads the fact must know of the remark first; how a name is spelled elsewhere can wait. */
export function isSerious({ kind }: Remark): boolean {
  return kind !== 'spelling';
}
