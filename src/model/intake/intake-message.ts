/** Reads what forms put into messages that came by e-mail or WhatsApp: one message or many, pasted or in a file. */
import { CORRECTED } from '#schema/fields.ts';
import { BLOCK_KINDS, type BlockKind } from './answers-block.ts';
import { SELF_DESCRIBED, SELF_DESCRIPTION } from './self-description.ts';
import { splitLines } from './typed-values.ts';

/**
 * The only answers that a block may give: a message cannot say where something is printed, nor fill another field; and one that
 * describes a new organisation cannot name an entry that is there.
 */
const NAMES: Readonly<Record<BlockKind, readonly string[]>> = {
  correction: ['id', 'fault', 'dead_contact', 'removed', ...CORRECTED, 'note'],
  organisation: SELF_DESCRIPTION,
};
/** What every block of a kind says besides, whatever stands in it. */
const ALWAYS: Readonly<Partial<Record<BlockKind, Readonly<Record<string, string>>>>> = {
  organisation: { tier: SELF_DESCRIBED },
};
const COLUMNS = [...new Set([...Object.values(NAMES).flat(), ...Object.values(ALWAYS).flatMap(Object.keys)])];
const BLOCK = new RegExp(`\\[\\[(${BLOCK_KINDS.join('|')}):([^\\]]*)\\]\\]`, 'g');

/** Whether a text holds the mark of a block. */
export function hasBlock(text: string): boolean {
  return BLOCK_KINDS.some((kind) => text.includes(`[[${kind}:`));
}

/** The table of all blocks of a text: a row of names, then a row each. What they say is judged by the import, as of any file. */
export function messageRows(text: string): string[][] {
  const found = [...text.matchAll(BLOCK)].map(([, kind = '', body = '']) => {
    // Wrapped and quoted by e-mail programs: line ends and `> ` are no part of it.
    const answers = new URLSearchParams(body.replace(/\s*[\r\n]+[>\s]*/g, ''));
    const names = NAMES[kind as BlockKind];
    const always = ALWAYS[kind as BlockKind];
    return (name: string) => always?.[name] ?? (names.includes(name) ? (answers.get(name) ?? '') : '');
  });
  const columns = COLUMNS.filter((name) => found.some((answer) => answer(name) !== ''));
  return [columns, ...found.map((answer) => columns.map((name) => splitLines(answer(name)).join('; ')))];
}
