/**
 * What a form asked, inside a message: a compact block below what a person reads, which the editing page and the import read
 * back (`intake-message.ts`), whatever an e-mail program did to its line ends.
 */

/** What a block can say: that an entry is wrong, or who is new. */
export const BLOCK_KINDS = ['correction', 'organisation'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The answers on one line, percent-encoded as in an address. */
export function answersBlock(kind: BlockKind, answers: Readonly<Record<string, string>>): string {
  const said = Object.entries(answers).filter(([, value]) => value !== '');
  return `[[${kind}:${new URLSearchParams(said)}]]`;
}
