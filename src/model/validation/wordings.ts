/** The one table of what can be wrong with the content, and how each fault is told and mended in both languages. */
import { ARTICLE_WORDINGS } from './wording/articles.ts';
import { CONTACT_WORDINGS } from './wording/contacts.ts';
import { FILE_WORDINGS } from './wording/files.ts';
import type { LocalisedWording } from './wording/localised.ts';
import { PAGE_WORDINGS } from './wording/pages.ts';
import { REFERENCE_WORDINGS } from './wording/references.ts';
import { SHAPE_WORDINGS } from './wording/shape.ts';
import { TEXT_WORDINGS } from './wording/text.ts';

const TABLE = {
  ...FILE_WORDINGS,
  ...SHAPE_WORDINGS,
  ...TEXT_WORDINGS,
  ...REFERENCE_WORDINGS,
  ...CONTACT_WORDINGS,
  ...ARTICLE_WORDINGS,
  ...PAGE_WORDINGS,
} as const satisfies Record<string, LocalisedWording>;

export type FaultCode = keyof typeof TABLE;

export const WORDINGS: Readonly<Record<FaultCode, LocalisedWording>> = TABLE;

/** Every code, in the order of the table. */
export const FAULT_CODES = Object.keys(TABLE) as readonly FaultCode[];

/** Whether a word names a fault: the schemas give their codes as plain text. */
export function isFaultCode(word: unknown): word is FaultCode {
  return typeof word === 'string' && Object.hasOwn(TABLE, word);
}
