/** The facts that an entry says once, each in a group with its citations: typology, legal status, founding, scale. */
import { type MergedQuestion, questionsMerged } from '#schema/fields.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { addCitations } from './draft.ts';
import type { Merge } from './merge.ts';
import { addRemark } from './remarks.ts';

const ONCE = questionsMerged('once');

/** Lays in every fact that an entry says once. */
export function mergeGroups(merge: Merge): void {
  for (const question of ONCE) mergeGroup(merge, question);
}

/** Legal forms add up: an association can be approved later. */
export function mergeForms(merge: Merge): void {
  const { record, facts } = merge;
  const legal = record.legal as { forms?: string[]; cite?: string[]; confirmed?: unknown } | undefined;
  const forms = facts.legal_forms.filter((form) => !legal?.forms?.includes(form));
  if (forms.length === 0) return;
  const holder = legal ?? {};
  record.legal = holder;
  holder.forms = [...(holder.forms ?? []), ...forms];
  // Who confirmed it confirmed what it said before.
  delete holder.confirmed;
  addCitations(holder, facts.cite);
  merge.note({ field: 'legal', kind: 'added', after: forms.join(', ') });
}

function mergeGroup(merge: Merge, { key: field, name, at, answer }: MergedQuestion<'once'>): void {
  const { record, facts } = merge;
  const value = facts[name];
  if (value === undefined) return;
  const key = at.slice(field.length + 1);
  // Free words are in the default language, until they are translated.
  const written = answer.is === 'text' ? { [DEFAULT_LOCALE]: value } : value;
  const group = record[field] as (Record<string, unknown> & { cite?: string[] }) | undefined;
  const before = readWords(group?.[key]);
  if (before === undefined) {
    record[field] = { [key]: written, ...group };
    addCitations(record[field] as { cite?: string[] }, facts.cite);
    merge.note({ field, kind: 'added', after: value });
  } else if (group && before === value) {
    if (addCitations(group, facts.cite)) merge.note({ field, kind: 'confirmed', after: value });
  } else if (group && merge.replaces(field)) {
    addRemark(record, field, 'outdated', [before, value], [...(group.cite ?? []), ...facts.cite]);
    const { confirmed: _, ...rest } = group;
    record[field] = { ...rest, [key]: written, cite: [...facts.cite] };
    merge.note({ field, kind: 'accepted', before, after: value });
  } else if (addRemark(record, field, 'conflict', [before, value], facts.cite))
    merge.note({ field, kind: 'conflict', before, after: value });
  merge.settle(field);
}

function readWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return String(
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[DEFAULT_LOCALE] : value,
  );
}
