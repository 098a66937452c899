/** Answers that change something, as rows that an editor can read, correct and import: with the columns of a correction. */
import type { ConfirmableFact } from '#model/intake/confirmable.ts';
import type { FaultKind } from '#model/intake/correction.ts';
import type { RoundAnswer } from '#model/intake/round-answers.ts';
import type { ImportName } from '../rows/fields.ts';
import type { RoundRow } from './round-table.ts';

const COLUMNS = [
  'id',
  'fault',
  'dead_contact',
  'phones',
  'emails',
  'websites',
  'address',
  'note',
] as const satisfies readonly ImportName[];

export type Proposal = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** Which list of contacts each kind of fact is in. */
const CONTACTS = { 'contacts.phones': 'phones', 'contacts.emails': 'emails', 'contacts.websites': 'websites' } as const;

/** An answer that is not a plain yes, as a row of a correction. */
export function proposalOf(
  { cells: { id, question } }: RoundRow,
  { key, kind, fact }: ConfirmableFact,
  answer: RoundAnswer,
  value: string,
): Proposal {
  const contact = kind in CONTACTS ? CONTACTS[kind as keyof typeof CONTACTS] : undefined;
  const note = [question || key, answer, value].filter(Boolean).join('; ');
  const propose = (fault: FaultKind, more: Proposal = {}): Proposal => ({ id, fault, ...more, note });
  // That a contact works after all is for an editor to write into the entry.
  if (contact && answer === 'yes') return propose('other');
  if (contact) {
    const dead = String(fact.number ?? fact.address ?? fact.url ?? fact.printed);
    return propose('number-dead', { dead_contact: dead, ...(value && { [contact]: value }) });
  }
  if (kind === 'addresses' && value) return propose('address-changed', { address: value });
  return propose(kind === 'areas' ? 'area-wrong' : 'other');
}

/** The header row, then a row a proposal. */
export function proposalTable(proposals: readonly Proposal[]): string[][] {
  return [[...COLUMNS], ...proposals.map((proposal) => COLUMNS.map((column) => proposal[column] ?? ''))];
}
