/** In which files of words a word is looked for. */
import { firstFrom } from './match-word.ts';

/** Its own, and the next ones of a beginning that many words share. */
const MOST_SHARDS = 3;
const ROOT = 5;

/** @param first the first stem of each shard, in order. */
export function shardsOf(stem: string, first: readonly string[]): number[] {
  const at = firstFrom(first, stem);
  const own = Math.max(0, first[at] === stem ? at : at - 1);
  const last = firstFrom(first, `${stem}\uffff`);
  const found = Array.from({ length: Math.max(1, Math.min(MOST_SHARDS, last - own)) }, (_, index) => own + index);
  if (stem.length <= ROOT) return found;
  // A longer word's root may stand in the shard before: "retourner" begins with "retour".
  const root = firstFrom(first, `${stem.slice(0, ROOT)}\u0000`) - 1;
  return root >= 0 && root < own ? [Math.max(root, own - 1), ...found] : found;
}
