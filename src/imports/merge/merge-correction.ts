/** Lays a reported fault into an entry. What a visitor says is a report: it marks, it does not take away. */

import { inEveryLanguage } from '#i18n/working-texts.ts';
import { readEmail, readPhone } from '#model/intake/contact-values.ts';
import type { FaultKind } from '#model/intake/correction.ts';
import { DEFAULT_LOCALE, type Text } from '#schema/locale.ts';
import { siteKey } from '../matching/matching.ts';
import type { Facts } from '../rows/facts.ts';
import type { RowProblem } from '../rows/row-problem.ts';
import { addCitations, type DraftRecord, type FieldChange, listAt, peekList } from './draft.ts';

export interface CorrectionResult {
  readonly changes: readonly FieldChange[];
  readonly problems: readonly RowProblem[];
}

/** @param today the date of a withdrawal; one is only written where `withdraw` is accepted. */
export function mergeCorrection(
  record: DraftRecord,
  facts: Facts,
  { accept, today, country }: { accept: ReadonlySet<string>; today: string; country: string },
): CorrectionResult {
  const changes: FieldChange[] = [];
  const problems: RowProblem[] = [];
  for (const contact of facts.dead_contact) {
    const change = markDead(record, contact, country, facts.cite);
    if (change === undefined) problems.push({ code: 'UNKNOWN_CONTACT', value: contact });
    else changes.push(...change);
  }
  // Nobody knows who confirmed it, or which fact: it is a reason to ask, not a confirmation.
  if (facts.fault === 'still-right') changes.push({ field: 'existence', kind: 'vouched' });
  if (facts.fault === 'closed' || facts.fault === 'area-wrong')
    changes.push(...report(record, facts.fault, facts.cite));
  if (facts.fault === 'withdraw') {
    if (accept.has('withdraw') && !record.withdrawn) {
      record.withdrawn = { date: today };
      changes.push({ field: 'withdrawn', kind: 'accepted', after: today });
    } else changes.push({ field: 'withdrawn', kind: 'kept', after: today });
  }
  return { changes, problems };
}

/** Marks a telephone, an e-mail or a site as reported dead: it stays as evidence and is no longer a link. */
function markDead(
  record: DraftRecord,
  contact: string,
  country: string,
  cite: readonly string[],
): FieldChange[] | undefined {
  const number = readPhone(contact, country)?.number;
  const email = readEmail(contact)?.toLowerCase();
  const candidates = [
    ...peekList(record, 'contacts', 'phones').filter((item) => item.number === number || item.printed === contact),
    ...peekList(record, 'contacts', 'emails').filter(
      (item) => String(item.address ?? item.printed).toLowerCase() === (email ?? contact),
    ),
    ...peekList(record, 'contacts', 'websites').filter(
      (item) => siteKey(String(item.url ?? item.printed)) === siteKey(contact),
    ),
  ];
  const [item] = candidates;
  if (!item) return undefined;
  if (item.status === 'reported-dead' || item.status === 'invalid') return [];
  const { cite: cited, confirmed: _, ...rest } = item;
  for (const key of Object.keys(item)) delete item[key];
  // Evidence keeps what was printed; where that was the value itself, it is written out.
  const printed = rest.printed ?? rest.address ?? rest.url;
  Object.assign(item, rest, { printed, status: 'reported-dead', cite: cited });
  addCitations(item, cite);
  return [{ field: 'contacts', kind: 'marked', before: contact, after: 'reported-dead' }];
}

function report(
  record: DraftRecord,
  fault: Extract<FaultKind, 'closed' | 'area-wrong'>,
  cite: readonly string[],
): FieldChange[] {
  const text = inEveryLanguage((t) => t.importRemarks.reported[fault]);
  if (
    peekList(record, 'remarks').some(
      (remark) => (remark.text as Text | undefined)?.[DEFAULT_LOCALE] === text[DEFAULT_LOCALE],
    )
  )
    return [];
  const [field, kind] = fault === 'closed' ? ['other', 'outdated'] : ['areas', 'unclear'];
  listAt(record, 'remarks').push({ field, kind, text: { ...text }, cite: [...cite] });
  return [{ field: fault === 'closed' ? 'existence' : 'areas', kind: 'marked', after: fault }];
}
