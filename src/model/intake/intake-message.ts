/** Reads the blocks of corrections in messages that came by e-mail or WhatsApp: one message or many, pasted or in a file. */
import { CORRECTED } from '#schema/fields.ts';
import { splitLines } from './correction.ts';
import { BLOCK_MARKS } from './correction-block.ts';

/** The only answers that a block may give: a message cannot say where something is printed, nor fill another field. */
const NAMES: readonly string[] = ['id', 'fault', 'dead_contact', ...CORRECTED, 'note'];
const BLOCK = /\[\[correction:([^\]]*)\]\]/g;

/** Whether a text holds the mark of a block. */
export function hasCorrection(text: string): boolean {
  return text.includes(BLOCK_MARKS.begin);
}

/** The table of all blocks of a text: a row of names, then a row each. What they say is judged by the import, as of any file. */
export function correctionRows(text: string): string[][] {
  const found = [...text.matchAll(BLOCK)].map(
    // Wrapped and quoted by e-mail programs: line ends and `> ` are no part of it.
    ([, body = '']) => new URLSearchParams(body.replace(/\s*[\r\n]+[>\s]*/g, '')),
  );
  const names = NAMES.filter((name) => found.some((answers) => answers.has(name)));
  return [names, ...found.map((answers) => names.map((name) => splitLines(answers.get(name) ?? '').join('; ')))];
}
