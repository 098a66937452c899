/**
 * A correction inside a message: a compact block below what a person reads, which the editing page and the import read back
 * (`correction-message.ts`), whatever an e-mail program did to its line ends.
 */
import type { Correction } from './correction.ts';

/** What stands before and after the answers. */
export const BLOCK_MARKS = { begin: '[[correction:', end: ']]' } as const;

/** The answers on one line, percent-encoded as in an address. */
export function correctionBlock(correction: Correction): string {
  const answers = Object.entries(correction).filter(([, value]) => value !== '');
  return `${BLOCK_MARKS.begin}${new URLSearchParams(answers)}${BLOCK_MARKS.end}`;
}
